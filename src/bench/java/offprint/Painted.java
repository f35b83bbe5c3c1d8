package offprint;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import javafx.application.Platform;

/**
 * When a frame is painted: when the painting thread has worked after the pulse and waits for work again. The next
 * pulse, which is what JavaFX offers, is up to 17 ms later than the truth.
 */
final class Painted {

    private static final long BETWEEN_LOOKS = 100_000;
    /** A pulse with nothing new gives the painting thread nothing to do. */
    private static final long LONGEST = 100_000_000;
    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    private Painted() {
    }

    /** From within a pulse: tells the JavaFX thread the {@link System#nanoTime} at which what it shows was painted. */
    static void whenPainted(LongConsumer time) {
        var painter = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer")).findFirst().orElseThrow();
        long before = TIMES.getThreadCpuTime(painter.threadId());
        // The frame goes to the painting thread at the very end of the pulse.
        Platform.runLater(() -> Thread.ofPlatform().name("stopwatch").start(() -> {
            long painted = wait(painter, before);
            Platform.runLater(() -> time.accept(painted));
        }));
    }

    private static long wait(Thread painter, long before) {
        long begun = System.nanoTime();
        long now = begun;
        while (now - begun < LONGEST && (TIMES.getThreadCpuTime(painter.threadId()) == before
                || painter.getState() != Thread.State.WAITING)) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            now = System.nanoTime();
        }
        return now;
    }
}
