package offprint.images;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long something may take in all, and the word that ends it before. */
final class Deadline {

    private final Duration allowed;
    private final Cancellation cancellation;
    private long start = System.nanoTime();

    Deadline(Duration allowed, Cancellation cancellation) {
        this.allowed = allowed;
        this.cancellation = cancellation;
    }

    /** Waits for a turn. That is our own doing and no server's fault, so the time begins anew afterwards. */
    void pause(long nanoseconds) throws RefusedException {
        if (nanoseconds == 0 && !cancellation.isCancelled()) {
            return;
        }
        long before = System.nanoTime();
        try {
            cancellation.said().get(nanoseconds, TimeUnit.NANOSECONDS);
            throw new RefusedException(new Refusal.Cancelled());
        } catch (TimeoutException e) {
            start += System.nanoTime() - before;
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a cancellation cannot fail", e);
        }
    }

    /** Waits for the work and stops it if it takes too long or is not wanted any more. */
    <T> T await(CompletableFuture<T> work) throws IOException {
        long left = allowed.toNanos() - (System.nanoTime() - start);
        try {
            CompletableFuture.anyOf(work, cancellation.said()).get(Math.max(0, left), TimeUnit.NANOSECONDS);
            if (cancellation.isCancelled()) {
                throw new RefusedException(new Refusal.Cancelled());
            }
            return work.join();
        } catch (TimeoutException e) {
            throw new RefusedException(new Refusal.TooSlow(allowed.toSeconds()));
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException | CompletionException e) {
            throw failure(e.getCause());
        } finally {
            work.cancel(true);
        }
    }

    private static RefusedException interrupted() {
        Thread.currentThread().interrupt();
        return new RefusedException(new Refusal.Cancelled());
    }

    // The client wraps what a body says in exceptions of its own, more than once.
    private static IOException failure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused;
            }
        }
        return failure instanceof IOException known ? known : new IOException(failure);
    }
}
