package offprint.ui.importing;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import offprint.importing.ImportMonitor;
import offprint.ui.jobs.Progress;

/** Carries the steps of an import to the window: the latest one when the window has time, not each. */
final class ImportProgress implements ImportMonitor {

    private final Executor window;
    private final BiConsumer<Progress, Runnable> listener;
    private final AtomicReference<Progress> waiting = new AtomicReference<>();
    private final long started = System.nanoTime();
    private volatile boolean cancelled;

    ImportProgress(Executor window, BiConsumer<Progress, Runnable> listener) {
        this.window = window;
        this.listener = listener;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void step(long done, long total, String file) {
        var now = new Progress(done, total, Duration.ofNanos(System.nanoTime() - started), file);
        if (waiting.getAndSet(now) == null) {
            window.execute(() -> listener.accept(waiting.getAndSet(null), this::cancel));
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
