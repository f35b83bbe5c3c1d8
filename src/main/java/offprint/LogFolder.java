package offprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import offprint.ui.log.LogEntry;

/**
 * The logs of the last runs, each in files of its own. Beside those of a run that goes on lies a mark; one whose
 * process is gone was left by a run that did not come to its end.
 */
final class LogFolder {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final String MARK = ".running";
    private static final int RUNS = 5;

    private final Path folder;

    LogFolder(Path folder) {
        this.folder = folder;
    }

    /** A run that begins now: its name sorts behind those of earlier ones. */
    Run newRun() {
        return new Run(NAME.format(Instant.now().atOffset(ZoneOffset.UTC)) + "-" + ProcessHandle.current().pid());
    }

    /** The files of a run. */
    final class Run {

        private final String name;

        private Run(String name) {
            this.name = name;
        }

        /** As {@link java.util.logging.FileHandler} wants them: the newest is number 0. */
        String pattern() {
            return folder.resolve(name).toString().replace("%", "%%") + ".%g.log";
        }

        /** Says that the run goes on. */
        void mark() throws IOException {
            Files.createFile(folder.resolve(name + MARK));
        }

        /** Says that the run has come to its end. */
        void unmark() throws IOException {
            Files.deleteIfExists(folder.resolve(name + MARK));
        }
    }

    /** The log of the latest run that was cut short, oldest entry first, once: it is not told of again. */
    List<LogEntry> takeUnfinished() throws IOException {
        List<LogEntry> entries = List.of();
        for (String run : runs(MARK)) {
            if (!isAlive(run)) {
                entries = read(run);
                Files.delete(folder.resolve(run + MARK));
            }
        }
        return entries;
    }

    /** Leaves the files of the last runs. */
    void prune() throws IOException {
        var over = runs(".0.log").reversed().stream().skip(RUNS - 1).toList();
        for (String run : over) {
            if (!isAlive(run)) {
                for (var file : files(run)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private List<LogEntry> read(String run) throws IOException {
        var lines = new ArrayList<String>();
        for (String ending : List.of(".1.log", ".0.log")) {
            var file = folder.resolve(run + ending);
            if (Files.exists(file)) {
                text(file).lines().forEach(lines::add);
            }
        }
        var entries = new ArrayList<>(LogEntry.read(lines));
        var machine = folder.resolve(machine(run));
        if (Files.exists(machine)) {
            entries.add(new LogEntry(Files.getLastModifiedTime(machine).toInstant(), LogEntry.Level.ERROR, "JVM",
                    "the Java virtual machine has failed", text(machine)));
        }
        return entries;
    }

    // Power that fails leaves anything in a file: what is no UTF-8 is shown as it comes.
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    // A process that began after the mark was made has only the number of the one that made it.
    private boolean isAlive(String run) throws IOException {
        var mark = folder.resolve(run + MARK);
        if (!Files.exists(mark)) {
            return false;
        }
        var made = Files.getLastModifiedTime(mark).toInstant();
        return ProcessHandle.of(process(run)).filter(ProcessHandle::isAlive).flatMap(it -> it.info().startInstant())
                .map(start -> !start.isAfter(made.plusSeconds(1))).orElse(false);
    }

    private List<String> runs(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{8}-\\d{6}-\\d{1,18}\\Q" + ending + "\\E"))
                    .map(name -> name.substring(0, name.length() - ending.length())).sorted().toList();
        }
    }

    private List<Path> files(String run) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                String name = file.getFileName().toString();
                return name.startsWith(run + ".") || name.equals(machine(run));
            }).toList();
        }
    }

    private static long process(String run) {
        return Long.parseLong(run.substring(run.lastIndexOf('-') + 1));
    }

    // As bin/offprint asks the virtual machine to call it.
    private static String machine(String run) {
        return "jvm-" + process(run) + ".log";
    }
}
