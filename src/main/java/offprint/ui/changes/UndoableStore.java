package offprint.ui.changes;

import java.util.function.Consumer;
import offprint.model.OffprintException;
import offprint.ui.jobs.Jobs;

/**
 * Stores changes of the library and notes how they are taken back. Belongs to the JavaFX thread.
 *
 * @param failed is given the reason why a change, or what takes it back, could not be stored
 */
public record UndoableStore(Jobs jobs, UndoStack undo, Consumer<OffprintException> failed) {

    /** Something that is stored, away from the JavaFX thread. */
    @FunctionalInterface
    public interface Change {
        void make() throws OffprintException;
    }

    /** Stores a change, and what takes it back if that is wanted; the action runs after each of the two. */
    public void store(Change change, Change takingBack, Runnable stored) {
        store(change, takingBack, stored, _ -> { });
    }

    /** The same for a change of which the reader is told once it is stored, with what takes it back. */
    public void store(Change change, Change takingBack, Runnable stored, Consumer<UndoStack.Step> told) {
        var step = undo.begin();
        run(change, () -> {
            told.accept(step);
            step.done(() -> store(takingBack, stored));
            stored.run();
        }, step.droppedBefore(failed));
    }

    /** Stores a change that nothing takes back; the action runs after it. */
    public void store(Change change, Runnable stored) {
        run(change, stored, failed);
    }

    private void run(Change change, Runnable stored, Consumer<OffprintException> left) {
        jobs.keep(() -> {
            change.make();
            return true;
        }, _ -> stored.run(), left);
    }
}
