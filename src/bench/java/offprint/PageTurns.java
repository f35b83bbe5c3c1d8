package offprint;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Page Down, held: the time between two frames while the list runs. */
final class PageTurns extends AnimationTimer {

    /** A held key repeats some thirty times a second. */
    private static final long REPEAT = 33_000_000;
    private static final double TOO_LONG = 32;

    private final Scene scene;
    private final long length;
    private final DoubleStream.Builder frames = DoubleStream.builder();
    private final DoubleStream.Builder work = DoubleStream.builder();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long renderer = Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("QuantumRenderer")).findFirst().map(Thread::threadId)
            .orElse(-1L);
    private final DoubleStream.Builder painting = DoubleStream.builder();
    private long workedBefore;
    private long paintedBefore;
    private long begun;
    private long before;
    private long pressed;

    PageTurns(Scene scene, int seconds) {
        this.scene = scene;
        this.length = seconds * 1_000_000_000L;
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        begun = begun == 0 ? now : begun;
        long worked = threads.getCurrentThreadCpuTime();
        long painted = threads.getThreadCpuTime(renderer);
        if (before > 0) {
            frames.add((now - before) / 1e6);
            work.add((worked - workedBefore) / 1e6);
            painting.add((painted - paintedBefore) / 1e6);
        }
        before = now;
        workedBefore = worked;
        paintedBefore = painted;
        if (now - pressed >= REPEAT) {
            pressed = now;
            var list = scene.lookup("#articles");
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
        }
        if (now - begun > length) {
            stop();
            report();
            Platform.exit();
        }
    }

    private void report() {
        report("frames", frames);
        // What other programs on the machine do does not count here.
        report("work of the JavaFX thread in them", work);
        report("work of the painting thread in them", painting);
    }

    private static void report(String what, DoubleStream.Builder taken) {
        double[] times = taken.build().sorted().toArray();
        System.out.printf(Locale.ROOT, what
                + " %d, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longer than %.0f ms: %.1f %%%n",
                times.length, times[times.length / 2], times[times.length * 95 / 100], times[times.length * 99 / 100],
                TOO_LONG, 100.0 * Arrays.stream(times).filter(time -> time > TOO_LONG).count() / times.length);
    }
}
