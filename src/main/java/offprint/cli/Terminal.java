package offprint.cli;

import java.io.PrintStream;
import offprint.importing.ImportMonitor;

/** A bar of progress on a terminal, nothing anywhere else. Called by one thread. */
final class Terminal implements ImportMonitor {

    private static final int WIDTH = 30;
    private static final long EVERY_NANOS = 100_000_000;

    private final PrintStream err;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long last;
    private volatile boolean cancelled;

    Terminal(PrintStream err, boolean quiet) {
        this.err = err;
        shown = !quiet && System.console() != null && System.console().isTerminal();
    }

    @Override
    public void step(long done, long total, String file) {
        long now = System.nanoTime();
        if (!shown || total == 0 || now - last < EVERY_NANOS && done < total) {
            return;
        }
        last = now;
        double seconds = (now - start) / 1e9;
        long rate = Math.round(done / Math.max(seconds, 0.001));
        int filled = (int) (WIDTH * done / total);
        err.print("\r%s%s %d/%d, %d a second, %d s left ".formatted("█".repeat(filled),
                "░".repeat(WIDTH - filled), done, total, rate, rate == 0 ? 0 : (total - done) / rate));
        if (done >= total) {
            err.println();
        }
        err.flush();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** The work is to end soon. Safe to call from any thread. */
    void cancel() {
        cancelled = true;
    }
}
