package offprint.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Asks the JavaFX thread once a millisecond whether it is there. When it does not answer in time, it is looked at what
 * it does, several times.
 */
final class Heartbeat {

    private static final long BETWEEN = 1_000_000;
    private static final int LONG = 100;
    private static final int BETWEEN_LOOKS = 25;
    private static final int MOST_LOOKS = 40;
    private static final int LONGEST = 100_000;
    private static final int FRAMES = 60;

    private final Thread fx;
    private final Findings findings;
    private final Accepted accepted;
    private final int[] beats = new int[LONGEST + 1];
    private final Path file;
    private int pauses;
    private int acceptedPauses;
    private int pausesOfTheMachine;
    private double longest;
    private volatile boolean resting;
    private volatile boolean over;

    /** What the JavaFX thread was at. */
    private record Look(Thread.State state, StackTraceElement... stack) {

        private static final Look NONE = new Look(Thread.State.RUNNABLE);

        /** Whether the program itself lets the thread wait, not JavaFX. */
        boolean waits() {
            return state != Thread.State.RUNNABLE && Arrays.stream(stack).map(StackTraceElement::getClassName)
                    .filter(name -> !name.matches("(java|jdk|sun)\\..*")).findFirst()
                    .filter(name -> name.startsWith("offprint.")).isPresent();
        }
    }

    /**
     * For how long the JavaFX thread did not answer.
     *
     * @param busy   of it, how long this thread had a processor, in ms
     * @param others of it, how long the collector had all processors, in ms
     * @param look   at the middle of it
     * @param reason why this is accepted; empty if it is not
     */
    private record Pause(String step, double millis, double busy, long others, Look look, String reason) {

        /** Where nothing else runs it would have been shorter; unless the program lets the thread wait. */
        boolean isOfTheMachine() {
            return busy + others < LONG && !look.waits();
        }

        String line() {
            return String.format(Locale.ROOT, "%.0f ms (the thread ran %.0f, the collector %d) in '%s'%s%s", millis,
                    busy, others, step, isOfTheMachine() ? ", the machine was busy" : "",
                    reason.isEmpty() ? "" : ", accepted: " + reason);
        }

        String stack() {
            return Arrays.stream(look.stack()).limit(FRAMES).map(frame -> "    " + frame)
                    .collect(Collectors.joining("\n", "    " + look.state() + "\n", "\n"));
        }
    }

    private Heartbeat(Thread fx, Findings findings, Accepted accepted, Path file) {
        this.file = file;
        this.fx = fx;
        this.findings = findings;
        this.accepted = accepted;
    }

    /** @param file for all pauses with their stacks; the worst are printed, too */
    static Heartbeat start(Thread fx, Findings findings, Accepted accepted, Path file) {
        var heartbeat = new Heartbeat(fx, findings, accepted, file);
        Thread.ofPlatform().daemon().name("heartbeat").start(heartbeat::beat);
        return heartbeat;
    }

    /** Whether pauses do not count for now. */
    void rest(boolean now) {
        resting = now;
    }

    void stop() {
        over = true;
    }

    private void beat() {
        try {
            while (!over) {
                boolean counts = !resting;
                var step = findings.step();
                long busy = ManagementFactory.getThreadMXBean().getThreadCpuTime(fx.threadId());
                long collector = collector();
                long asked = System.nanoTime();
                var looks = answered();
                double millis = (System.nanoTime() - asked) / 1e6;
                if (counts && !resting) {
                    beats[(int) Math.min(LONGEST, millis * 10)]++;
                    if (millis > LONG) {
                        note(new Pause(step, millis, (ManagementFactory.getThreadMXBean().getThreadCpuTime(
                                fx.threadId()) - busy) / 1e6, collector() - collector,
                                looks.isEmpty() ? Look.NONE : looks.get(looks.size() / 2), ""));
                    }
                }
                LockSupport.parkNanos(BETWEEN);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the answer; what the thread was at when it came late. */
    private List<Look> answered() throws InterruptedException {
        var answered = new CountDownLatch(1);
        Platform.runLater(answered::countDown);
        var looks = new ArrayList<Look>();
        while (!answered.await(BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            if (looks.size() < MOST_LOOKS) {
                looks.add(new Look(fx.getState(), fx.getStackTrace()));
            }
        }
        return looks;
    }

    private static long collector() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    }

    private synchronized void note(Pause pause) {
        var judged = new Pause(pause.step(), pause.millis(), pause.busy(), pause.others(), pause.look(),
                accepted.reason(Accepted.Kind.PAUSE, pause.step(), pause.stack()).orElse(""));
        pauses++;
        acceptedPauses += judged.reason().isEmpty() ? 0 : 1;
        pausesOfTheMachine += judged.reason().isEmpty() && judged.isOfTheMachine() ? 1 : 0;
        longest = Math.max(longest, judged.millis());
        String text = "PAUSE " + judged.line() + "\n" + judged.stack();
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (judged.reason().isEmpty() && !judged.isOfTheMachine()) {
            System.out.print(text);
        }
    }

    /** One line about all of them. */
    synchronized String text() {
        long all = Arrays.stream(beats).asLongStream().sum();
        return String.format(Locale.ROOT, "%d beats, p50 %.1f, p99 %.1f, p99.9 %.1f, longest %.0f ms; over %d ms: %d, "
                + "%d of them accepted, %d of a busy machine", all, percentile(all, 0.5), percentile(all, 0.99),
                percentile(all, 0.999), Math.max(longest, percentile(all, 1)), LONG, pauses, acceptedPauses,
                pausesOfTheMachine);
    }

    private double percentile(long all, double part) {
        long seen = 0;
        for (int tenth = 0; tenth < beats.length; tenth++) {
            seen += beats[tenth];
            if (seen >= all * part) {
                return tenth / 10.0;
            }
        }
        return LONGEST / 10.0;
    }
}
