package offprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The packaged program, run as a user would on the command line. */
record Program(Path folder, Path work) {

    /** Seconds that a command takes. */
    double run(String command, Path library, Path... arguments) throws IOException, InterruptedException {
        return run("", command, library, arguments);
    }

    /** Seconds that a command takes with these options of the JVM. */
    double run(String options, String command, Path library, Path... arguments)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        finish(process(options, command, library, arguments).start());
        return (System.nanoTime() - start) / 1e9;
    }

    /** What another main class says that runs in the packaged program, with its options and AOT cache. */
    List<String> lines(String main, String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(folder.resolve("bin/offprint").toString()));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectOutput(work.resolve("lines.log").toFile())
                .redirectError(work.resolve("command.err").toFile());
        builder.environment().put("OFFPRINT_MAIN", main);
        builder.environment().put("OFFPRINT_CLASSPATH", System.getProperty("offprint.bench.classes"));
        finish(builder.start());
        return Files.readAllLines(work.resolve("lines.log"));
    }

    /** The most memory that a command had, in KB; 0 where the system does not say. */
    long peak(String options, String command, Path library, Path... arguments)
            throws IOException, InterruptedException {
        var process = process(options, command, library, arguments).start();
        var status = Path.of("/proc/" + process.pid() + "/status");
        long most = 0;
        while (!process.waitFor(Duration.ofMillis(20))) {
            most = Math.max(most, Files.isReadable(status) ? peak(status) : 0);
        }
        finish(process);
        return most;
    }

    private static long peak(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | UncheckedIOException _) {
            return 0;
        }
    }

    private ProcessBuilder process(String options, String command, Path library, Path... arguments) {
        var line = new ArrayList<String>();
        line.add(folder.resolve("bin/offprint").toString());
        line.addAll(List.of(command, "--quiet", "--library", library.toString()));
        Arrays.stream(arguments).map(Path::toString).forEach(line::add);
        var builder = new ProcessBuilder(line).redirectOutput(work.resolve("command.log").toFile())
                .redirectError(work.resolve("command.err").toFile());
        builder.environment().put("OFFPRINT_OPTS", options);
        return builder;
    }

    private void finish(Process process) throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IOException("a command failed: " + Files.readString(work.resolve("command.err")));
        }
    }
}
