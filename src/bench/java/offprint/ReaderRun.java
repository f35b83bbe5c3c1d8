package offprint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A reader that was started on a screen. */
final class ReaderRun {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);
    private static final Duration BETWEEN_KEYS = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String QUIT = "ctrl+q";

    private final Reader reader;
    private final Screen screen;
    private final Process process;
    private final long started = System.nanoTime();

    ReaderRun(Reader reader, Screen screen, Path work) throws IOException {
        this.reader = reader;
        this.screen = screen;
        var builder = new ProcessBuilder(reader.command()).redirectErrorStream(true)
                .redirectOutput(work.resolve("reader.log").toFile());
        // What brought this benchmark into the program is not for the program that is measured.
        builder.environment().keySet().removeIf(name -> name.startsWith("OFFPRINT_"));
        builder.environment().putAll(reader.environment());
        builder.environment().put("DISPLAY", screen.display());
        process = builder.start();
    }

    /** Seconds from the start to the first rows: half the ink that the list will have in the end. */
    double firstRows(int rest) throws IOException, InterruptedException {
        click();
        waitUntil(() -> screen.ink(reader.list()) >= rest / 2);
        return (System.nanoTime() - started) / 1e9;
    }

    /** The ink of the list when all has been painted that will be. */
    int rest() throws IOException, InterruptedException {
        click();
        waitUntil(() -> screen.ink(reader.list()) > 0);
        var last = new long[] {0, 0};
        waitUntil(() -> {
            int ink = screen.ink(reader.list());
            if (ink != last[0]) {
                last[0] = ink;
                last[1] = System.nanoTime();
            }
            return System.nanoTime() - last[1] > REST.toNanos();
        });
        return (int) last[0];
    }

    private void waitUntil(BooleanSupplier isDone) throws IOException {
        waitUntil(isDone, BETWEEN_LOOKS);
    }

    private void waitUntil(BooleanSupplier isDone, Duration between) throws IOException {
        long begun = System.nanoTime();
        while (!isDone.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() - begun > LONGEST.toNanos()) {
                process.destroyForcibly();
                throw new IOException(reader.name() + " took too long or ended by itself");
            }
            LockSupport.parkNanos(between.toNanos());
        }
    }

    /** Ends the program, whatever it is busy with, when that is done. */
    void killWhen(BooleanSupplier isDone) throws IOException, InterruptedException {
        waitUntil(isDone, BETWEEN_QUESTIONS);
        kill();
    }

    private void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void click() throws IOException, InterruptedException {
        if (reader.click().isPresent()) {
            click(reader.click().get());
        }
    }

    /** Clicks there as soon as there is something. */
    void click(Screen.Area area) throws IOException, InterruptedException {
        waitUntil(() -> screen.ink(area) > 0);
        screen.click(area);
    }

    /** Ends it as a user does, who presses the key again where it was lost on a window that just got its size. */
    void quit() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        do {
            screen.press(QUIT, reader.list());
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                kill();
                throw new IOException(reader.name() + " did not quit");
            }
        } while (!process.waitFor(BETWEEN_KEYS));
    }
}
