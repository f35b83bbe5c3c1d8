package offprint.ui.jobs;

import java.util.function.Consumer;
import offprint.model.OffprintException;

/** Where view models send everything slow. Called on the JavaFX thread; answers come back on it. */
public interface Jobs {

    /** Work that may take long and may fail. Runs on another thread and touches nothing of the window. */
    @FunctionalInterface
    interface Work<T> {
        T call() throws OffprintException;
    }

    /** Runs the work elsewhere, then hands its result, or its failure, back on the JavaFX thread. */
    <T> void run(Work<T> work, Consumer<? super T> success, Consumer<? super OffprintException> failure);

    /**
     * The same for what the reader wants kept, such as a mark: in the order in which it is asked for, and the program
     * does not end before it is stored.
     */
    default <T> void keep(Work<T> work, Consumer<? super T> success, Consumer<? super OffprintException> failure) {
        run(work, success, failure);
    }

    /**
     * The same for work that may be overtaken. What is answered stops it if it has not ended: then it fails, or its
     * result comes too late; either may still be handed back.
     */
    default <T> Runnable start(Work<T> work, Consumer<? super T> success,
            Consumer<? super OffprintException> failure) {
        run(work, success, failure);
        return () -> { };
    }
}
