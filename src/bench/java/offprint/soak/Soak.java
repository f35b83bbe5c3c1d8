package offprint.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.Folders;
import offprint.library.CheckMonitor;
import offprint.library.Library;
import offprint.model.OffprintException;
import offprint.ui.actions.TypedWords;

/**
 * A user who does not tire: imports, browses, searches, reads, marks, exports, changes how it all looks, closes the
 * program and opens it again, for as long as is wanted. Fails on anything logged as a warning or worse, on a step whose
 * effect does not come, on anything lost, on a library that is not as it should be, and on memory that grows.
 */
public final class Soak {

    private static final int MOST_STUCK = 3;
    private static final int MOST_KEPT = 2;

    private final Findings findings = new Findings();
    private final Accepted accepted;
    private final Path folder;
    private final List<Step> steps;
    private final Duration time;
    private final Random random;
    private final Known known = new Known();
    private final Program program;
    private final User user;
    private final Map<String, Integer> done = new TreeMap<>();
    private Heartbeat heartbeat;
    private int stuck;

    private Soak(Path folder, Path acceptedFile, Duration time, long seed, String only) throws IOException {
        this.folder = folder;
        this.steps = Stream.of(Browsing.steps(), Searching.steps(), Reading.steps(), Marking.steps(),
                Importing.steps(), Exporting.steps(), Looks.steps(), Coming.steps()).flatMap(List::stream)
                .filter(step -> step.name().matches(only)).toList();
        this.accepted = Accepted.read(acceptedFile);
        this.time = time;
        this.random = new Random(seed);
        this.program = new Program(folder.resolve("data/offprint/library.db"), known, findings,
                this::collect);
        this.user = new User(folder, program, random, known);
    }

    /**
     * Arguments: a folder to work in, which is emptied; the file of what is accepted; how long, such as {@code 3m} or
     * {@code 1h}; then, if wanted, a seed or {@code any}, and a regular expression for the names of the steps to do.
     */
    public static void main(String[] arguments) throws IOException {
        boolean anySeed = arguments.length < 4 || arguments[3].equals("any");
        long seed = anySeed ? System.nanoTime() % 1_000_000 : Long.parseLong(arguments[3]);
        String only = arguments.length > 4 ? arguments[4] : ".*";
        var time = Duration.parse("PT" + arguments[2].toUpperCase(Locale.ROOT));
        var folder = Path.of(arguments[0]).toAbsolutePath();
        Folders.empty(folder);
        System.out.println("soak for " + arguments[2] + ", seed " + seed);
        boolean isWell = false;
        try {
            isWell = new Soak(folder, Path.of(arguments[1]), time, seed, only).run();
        } catch (IOException | OffprintException | RuntimeException e) {
            e.printStackTrace();
        } finally {
            // JavaFX would go on.
            System.exit(isWell ? 0 : 1);
        }
    }

    private boolean run() throws IOException, OffprintException {
        Journal.listen(findings, accepted);
        heartbeat = Heartbeat.start(Fx.start(), findings, accepted, folder.resolve("pauses.txt"));
        long begun = System.nanoTime();
        program.open();
        perform(new Step("the first import", 0, Importing::folder));
        // Each once, in whatever order: what is read from files when it is first needed is there then. But the table of
        // pinyin is needed only if the palette comes while the window is Chinese.
        new TypedWords("zt").areIn("主题");
        var once = new ArrayList<>(steps);
        Collections.shuffle(once, random);
        once.stream().takeWhile(_ -> stuck < MOST_STUCK).forEach(this::perform);
        live(begun + time.toNanos() / 3);
        var early = memory("heap-early.txt");
        live(begun + time.toNanos());
        var late = memory("heap-late.txt");
        if (late.hasGrown(early)) {
            findings.add("the heap grows");
            Memory.dump(folder.resolve("heap-late.hprof"));
        }
        long kept = program.kept();
        findings.during("the end");
        program.close();
        heartbeat.stop();
        report(early, late, kept);
        return findings.count() == 0;
    }

    private void live(long end) {
        int all = steps.stream().mapToInt(Step::weight).sum();
        while (System.nanoTime() < end && stuck < MOST_STUCK) {
            int at = random.nextInt(all);
            for (var step : steps) {
                at -= step.weight();
                if (at < 0) {
                    perform(step);
                    break;
                }
            }
        }
    }

    private void perform(Step step) {
        findings.during(step.name());
        done.merge(step.name(), 1, Integer::sum);
        try {
            step.doing().by(user);
            user.tidy();
        } catch (Stuck e) {
            stuck++;
            findings.add(e.getMessage() + "; in front of the user: " + Fx.get(user::sight)
                    + "; the status bar: " + Fx.get(() -> user.model().status().jobProperty().get()) + "\n" + threads());
        } catch (Exception e) {
            findings.add(Stream.concat(Stream.of(e.toString(), String.valueOf(e.getCause())),
                    Arrays.stream(e.getStackTrace()).map(StackTraceElement::toString)).limit(12)
                    .collect(Collectors.joining("\n    ")));
        }
    }

    private static String threads() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true))
                .filter(thread -> thread.getThreadName().matches("main|JavaFX Application.*|Quantum.*|job.*"))
                .map(ThreadInfo::toString).collect(Collectors.joining());
    }

    // The process would end here, and its memory with it. A collector that marks while the windows that follow are
    // painted never finds this one dead: JavaFX goes through the weak references to all WebViews before each painting.
    private void collect() {
        heartbeat.rest(true);
        Fx.run(() -> { });
        ManagementFactory.getMemoryMXBean().gc();
        Fx.run(() -> { });
        heartbeat.rest(false);
    }

    // Of a program just started: what windows before it left is what counts.
    private Memory memory(String classes) throws IOException, OffprintException {
        findings.during("measuring the memory");
        program.close();
        program.check("when measuring");
        program.open();
        heartbeat.rest(true);
        var memory = Memory.now(folder.resolve(classes));
        heartbeat.rest(false);
        return memory;
    }

    private void report(Memory early, Memory late, long kept) throws OffprintException {
        program.check("at the end");
        try (var library = Library.open(program.library())) {
            var check = library.verify(CheckMonitor.NONE);
            check.problems().forEach(findings::add);
            System.out.println("library: " + (check.isOk() ? "ok" : "NOT OK") + ", " + check.articles() + " checked; "
                    + known.text());
        }
        // Of the one closed last, JavaFX may hold something until it shows the next article, or menu, or tooltip.
        if (kept > MOST_KEPT) {
            findings.add(kept + " windows that were closed stay in memory");
        }
        System.out.println("steps: " + done.values().stream().mapToInt(Integer::intValue).sum() + " of " + done.size()
                + " kinds, " + program.starts() + " starts of the program");
        System.out.println("pauses: " + heartbeat.text());
        System.out.printf(Locale.ROOT, "memory: %s first, %s at the end: %.2f; windows kept: %d of %d%n",
                early.text(), late.text(), late.heap() / early.heap(), kept, program.closed());
        System.out.println(findings.count() == 0 ? "nothing found" : findings.count() + " FOUND, see above");
    }
}
