package offprint.ui.jobs;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import offprint.model.OffprintException;

/**
 * Jobs, each on a thread of its own, answered on the JavaFX thread. A programming error goes to the thread's handler.
 *
 * <p>Not virtual threads: SQLite keeps the thread that carries one until it has answered, and there are as many carriers
 * as processors. While a backup and a count were under way, no article would open; and who waits for a carrier may hold
 * the lock of {@link Platform#runLater}, for which the window waits then.
 */
public final class FxJobs implements Jobs, AutoCloseable {

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("job-", 0).factory());

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> success, Consumer<? super OffprintException> failure) {
        start(work, success, failure);
    }

    // The library looks now and then whether its thread is interrupted.
    @Override
    public <T> Runnable start(Work<T> work, Consumer<? super T> success,
            Consumer<? super OffprintException> failure) {
        var worker = new AtomicReference<Thread>();
        if (threads.isShutdown()) {
            // The window is closing; nobody waits for this any more.
            return () -> { };
        }
        threads.execute(() -> {
            if (worker.compareAndSet(null, Thread.currentThread())) {
                work(work, success, failure);
            }
        });
        return () -> Optional.ofNullable(worker.getAndSet(Thread.currentThread())).ifPresent(Thread::interrupt);
    }

    private static <T> void work(Work<T> work, Consumer<? super T> success,
            Consumer<? super OffprintException> failure) {
        try {
            T result = work.call();
            Platform.runLater(() -> success.accept(result));
        } catch (OffprintException e) {
            Platform.runLater(() -> failure.accept(e));
        }
    }

    /** Stops taking work; what runs is interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
