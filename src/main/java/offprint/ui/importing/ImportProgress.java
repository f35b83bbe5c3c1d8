package offprint.ui.importing;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import offprint.importing.ImportMonitor;
import offprint.ui.jobs.Latest;
import offprint.ui.jobs.Progress;

/** Carries the steps of an import to the window: the latest one when the window has time, not each. */
final class ImportProgress implements ImportMonitor {

    private final Latest<Progress> latest;
    private final long started = System.nanoTime();
    private volatile boolean cancelled;

    ImportProgress(Executor window, BiConsumer<Progress, Runnable> listener) {
        latest = new Latest<>(window, progress -> listener.accept(progress, this::cancel));
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void step(long done, long total, String file) {
        latest.set(new Progress(done, total, Duration.ofNanos(System.nanoTime() - started), file));
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
