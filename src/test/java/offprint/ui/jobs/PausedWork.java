package offprint.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.value.ObservableValue;

/** Work on a thread of its own, as with {@link DirectJobs}, that is paused at its first step. */
public final class PausedWork {

    private final AtomicReference<JobState.Running> running = new AtomicReference<>();
    private final Thread worker;

    private PausedWork(Runnable work) {
        worker = new Thread(work);
    }

    /** Begins the work and answers once it waits. */
    public static PausedWork begin(Runnable work, ObservableValue<JobState> job) {
        var paused = new PausedWork(work);
        var following = job.subscribe(state -> {
            if (state instanceof JobState.Running now && paused.running.getAndSet(now) == null) {
                now.hold().orElseThrow().pause(true);
            }
        });
        paused.worker.start();
        while (!paused.isPaused()) {
            assertTrue(paused.worker.isAlive(), "the work came to its end without a pause");
            Thread.onSpinWait();
        }
        following.unsubscribe();
        return paused;
    }

    // It may also wait for helpers of its own, or for the network.
    private boolean isPaused() {
        return worker.getState() == Thread.State.WAITING && Arrays.stream(worker.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(Hold.class.getName()));
    }

    /** Lets it go on to its end. */
    public void goOn() throws InterruptedException {
        running.get().hold().orElseThrow().pause(false);
        worker.join();
    }

    /** Ends it while it waits. */
    public void cancel() throws InterruptedException {
        running.get().cancel().orElseThrow().run();
        worker.join();
    }
}
