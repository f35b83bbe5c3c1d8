package offprint.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Gives a long command the time to come to a good end when the user interrupts it (Ctrl+C). */
final class Interruption implements AutoCloseable {

    private static final int SECONDS = 30;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    /** From now on, being interrupted runs that and then waits until this is closed. */
    Interruption(Runnable cancel) {
        hook = new Thread(() -> {
            cancel.run();
            try {
                ended.await(SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        ended.countDown();
        // Once the end has begun, the hook is running and cannot be taken back; nor need it be.
        if (!hook.isAlive()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
