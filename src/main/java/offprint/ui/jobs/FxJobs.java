package offprint.ui.jobs;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import offprint.model.OffprintException;

/**
 * Jobs, each on a thread that does nothing else meanwhile, answered on the JavaFX thread. What fails is logged; a
 * programming error goes to the thread's handler, and has failed for who asked, too.
 *
 * <p>Not virtual threads: SQLite keeps the thread that carries one until it has answered, and there are as many
 * carriers as processors. While a backup and a count were under way, no article would open; and who waits for a carrier
 * may hold the lock of {@link Platform#runLater}, for which the window waits then.
 */
public final class FxJobs implements Jobs, AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(FxJobs.class.getName());

    /** A window that does not close looks as if it hung; another program may have the library for longer. */
    private static final Duration MOST_KEEPING = Duration.ofSeconds(20);

    // A thread that has done its job waits a minute for the next: to start one takes longer than to read an article.
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("job-", 0).factory());

    // One at a time: of a star set and taken away again the last is to stay, whichever thread gets the library first.
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("keeper").factory());

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> success, Consumer<? super OffprintException> failure) {
        start(work, success, failure);
    }

    @Override
    public <T> void keep(Work<T> work, Consumer<? super T> success, Consumer<? super OffprintException> failure) {
        if (!keeper.isShutdown()) {
            keeper.execute(new Job(() -> work(work, success, failure)));
        }
    }

    // The library looks now and then whether its thread is interrupted.
    @Override
    public <T> Runnable start(Work<T> work, Consumer<? super T> success,
            Consumer<? super OffprintException> failure) {
        if (threads.isShutdown()) {
            // The window is closing; nobody waits for this any more.
            return () -> { };
        }
        var job = new Job(() -> work(work, success, failure));
        threads.execute(job);
        return () -> job.cancel(true);
    }

    private <T> void work(Work<T> work, Consumer<? super T> success,
            Consumer<? super OffprintException> failure) {
        try {
            T result = work.call();
            answer(() -> success.accept(result));
        } catch (OffprintException e) {
            // Work that was overtaken was interrupted, and failed for nobody.
            if (!Thread.currentThread().isInterrupted()) {
                LOGGER.log(System.Logger.Level.WARNING, e.getMessage(), e);
            }
            answer(() -> failure.accept(e));
        } catch (RuntimeException | Error e) {
            // Whoever waits for the answer, as a list that is being refreshed, would wait for good.
            answer(() -> failure.accept(new OffprintException(e.toString(), e, "log.surprise")));
            throw e;
        }
    }

    // What the end of the program interrupts has failed for nobody.
    private void answer(Runnable answer) {
        if (!threads.isShutdown()) {
            Platform.runLater(answer);
        }
    }

    /**
     * Stops taking work; what runs is interrupted, and its answers are dropped. Waits for what is to be kept, for which
     * the library is free as soon as what else was written there is interrupted.
     */
    @Override
    public void close() {
        threads.shutdownNow();
        keeper.shutdown();
        try {
            if (!keeper.awaitTermination(MOST_KEEPING.toMillis(), TimeUnit.MILLISECONDS)) {
                LOGGER.log(System.Logger.Level.ERROR, keeper.shutdownNow().size() + 1 + " changes were not stored: "
                        + "the library was not free for " + MOST_KEEPING.toSeconds() + " s");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Interrupts its thread only while it is the one that runs there. */
    private static final class Job extends FutureTask<Void> {

        Job(Runnable work) {
            super(work, null);
        }

        @Override
        protected void setException(Throwable error) {
            super.setException(error);
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, error);
        }
    }
}
