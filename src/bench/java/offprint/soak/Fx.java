package offprint.soak;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** The JavaFX thread, for a script on a thread of its own that does one thing after the other. */
final class Fx {

    // Nothing that is waited for takes a tenth of it on a busy machine.
    private static final long DEADLINE = 60_000_000_000L;
    private static final long BETWEEN_LOOKS = 4_000_000;

    private Fx() {
    }

    /** Does it there and comes back when it is done, or waits in a dialog of its own. */
    static void run(Runnable action) {
        Platform.runLater(action);
        get("the JavaFX thread", () -> true);
    }

    /** Asks there, at once if this is there. */
    static <T> T get(Callable<T> question) {
        return get("an answer of the JavaFX thread", question);
    }

    private static <T> T get(String what, Callable<T> question) {
        var asked = new FutureTask<>(question);
        if (Platform.isFxApplicationThread()) {
            asked.run();
        } else {
            Platform.runLater(asked);
        }
        try {
            return asked.get(DEADLINE, TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            throw new Stuck(what);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a question to the window failed", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it is so, asking on the JavaFX thread. */
    static void until(String what, Callable<Boolean> isSo) {
        untilHere(what, () -> get(isSo));
    }

    /** Waits until it is so, asking on the thread of the script. */
    static void untilHere(String what, Callable<Boolean> isSo) {
        long begun = System.nanoTime();
        try {
            while (!isSo.call()) {
                if (System.nanoTime() - begun > DEADLINE) {
                    throw new Stuck(what);
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(what, e);
        }
    }

    /** Starts JavaFX, which stays when the last window is closed; answers its thread. */
    static Thread start() {
        var thread = new CompletableFuture<Thread>();
        Platform.startup(() -> thread.complete(Thread.currentThread()));
        Platform.setImplicitExit(false);
        return thread.join();
    }
}
