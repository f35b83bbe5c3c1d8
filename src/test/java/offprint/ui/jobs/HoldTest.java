package offprint.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HoldTest {

    private static final long PAUSE = 50_000_000;

    private final Hold hold = new Hold();
    private final FutureTask<Boolean> answer = new FutureTask<>(hold::goesOn);
    private final Thread worker = new Thread(answer);

    @Test
    void workGoesOnUntilItIsCancelled() {
        assertTrue(hold.goesOn());

        hold.cancel();

        assertFalse(hold.goesOn());
        assertTrue(hold.isCancelled());
    }

    @Test
    void pausedWorkWaitsAndGoesOn() throws Exception {
        startPaused();

        hold.pause(false);

        assertTrue(answer.get());
        assertFalse(hold.pausedProperty().get());
    }

    @Test
    void pausedWorkCanBeCancelled() throws Exception {
        startPaused();

        hold.cancel();

        assertFalse(answer.get());
    }

    @Test
    void theEndOfTheProgramEndsPausedWork() throws Exception {
        startPaused();

        worker.interrupt();

        assertFalse(answer.get());
    }

    @Test
    void theTimeOfAPauseIsNotThatOfTheWork() throws Exception {
        startPaused();
        long start = System.nanoTime();
        var before = hold.worked();
        long until = System.nanoTime() + PAUSE;
        while (System.nanoTime() - until < 0) {
            Thread.onSpinWait();
        }
        hold.pause(false);
        assertTrue(answer.get());

        long worked = hold.worked().minus(before).toNanos();

        long all = System.nanoTime() - start;
        assertTrue(worked <= all - PAUSE, worked + " of " + all + " ns");
    }

    private void startPaused() {
        hold.pause(true);
        assertTrue(hold.pausedProperty().get());
        worker.start();
        while (worker.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertFalse(answer.isDone());
    }
}
