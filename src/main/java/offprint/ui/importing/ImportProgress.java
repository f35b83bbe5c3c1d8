package offprint.ui.importing;

import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import offprint.importing.ImportMonitor;
import offprint.ui.jobs.Hold;
import offprint.ui.jobs.Latest;
import offprint.ui.jobs.Progress;

/** Carries the steps of an import to the window, some of them. The steps come from one thread, one after the other. */
final class ImportProgress implements ImportMonitor {

    /** In ns. Figures that change more often cannot be read, and for each the window lays itself out again. */
    private static final long BETWEEN = 100_000_000;

    private final Latest<Progress> latest;
    private final Hold hold = new Hold();
    private final long started = System.nanoTime();
    private long last = -BETWEEN;

    ImportProgress(Executor window, BiConsumer<Progress, Hold> listener) {
        latest = new Latest<>(window, progress -> listener.accept(progress, hold));
    }

    Hold hold() {
        return hold;
    }

    @Override
    public void step(long done, long total, String file) {
        long now = System.nanoTime() - started;
        if (done == total || now - last >= BETWEEN) {
            last = now;
            latest.set(new Progress(done, total, hold.worked(), file));
        }
        // Between two transactions: nobody has to wait for an import that waits.
        hold.goesOn();
    }

    @Override
    public boolean isCancelled() {
        return hold.isCancelled();
    }
}
