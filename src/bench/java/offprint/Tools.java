package offprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of others, to compare with. */
final class Tools {

    private Tools() {
    }

    static boolean isInstalled(Path work, String command, String question) throws InterruptedException {
        try {
            return start(work, List.of(command, question)).waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /** Seconds that it takes. */
    static double run(Path work, List<String> command, String... more) throws IOException, InterruptedException {
        var line = new ArrayList<>(command);
        line.addAll(List.of(more));
        long start = System.nanoTime();
        int code = start(work, line).waitFor();
        if (code != 0) {
            throw new IOException(command.getFirst() + " ended with " + code + ", see " + work.resolve("command.log"));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Process start(Path work, List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(work.resolve("command.log").toFile()).start();
    }
}
