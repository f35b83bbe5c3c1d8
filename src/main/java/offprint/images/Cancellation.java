package offprint.images;

import java.util.concurrent.CompletableFuture;

/** The reader's word that something is not wanted any more. Safe to call from any thread. */
public final class Cancellation {

    private final CompletableFuture<Void> said = new CompletableFuture<>();

    /** Ends what was given this value; again does nothing. */
    public void cancel() {
        said.complete(null);
    }

    /** Whether it was said. */
    public boolean isCancelled() {
        return said.isDone();
    }

    CompletableFuture<Void> said() {
        return said;
    }
}
