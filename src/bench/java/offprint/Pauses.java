package offprint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** How long the JavaFX thread keeps those waiting who want something of it. */
final class Pauses {

    /** Between two questions to the JavaFX thread. */
    private static final long BETWEEN = 1_000_000;

    private Pauses() {
    }

    /** Asks until it is over, on the calling thread; the waits in ms, the longest last, one at least. */
    static List<Double> until(BooleanSupplier over) throws InterruptedException {
        var pauses = new ArrayList<Double>();
        do {
            long asked = System.nanoTime();
            var answered = new CountDownLatch(1);
            Platform.runLater(answered::countDown);
            answered.await();
            pauses.add((System.nanoTime() - asked) / 1e6);
            LockSupport.parkNanos(BETWEEN);
        } while (!over.getAsBoolean());
        pauses.sort(null);
        return pauses;
    }
}
