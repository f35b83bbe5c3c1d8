package offprint.ui.changes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * What can be taken back, the latest first. What is being done has its place from the beginning: who takes it back
 * before it is done means it, not what was done before. Belongs to the JavaFX thread.
 */
public final class UndoStack {

    // A step that changed a million articles holds 125 KB.
    private static final int MOST = 100;
    private static final Runnable NOTHING = () -> { };

    private final Deque<Step> steps = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper available = new ReadOnlyBooleanWrapper(this, "available");

    /** Something that is being done, or was. */
    public final class Step {

        private Runnable takeBack = NOTHING;
        private boolean wantedBack;

        private Step() {
        }

        /** It is done, and the action takes it back; at once, if that was wanted meanwhile. */
        public void done(Runnable action) {
            takeBack = action;
            if (wantedBack) {
                takeBack.run();
            }
        }

        /** It failed, or changed nothing: there is nothing to take back. */
        public void dropped() {
            steps.remove(this);
            available.set(!steps.isEmpty());
        }

        /** What to do when it fails: it is dropped, and the reason goes on to who tells the reader. */
        public <T> Consumer<T> droppedBefore(Consumer<? super T> failed) {
            return reason -> {
                dropped();
                failed.accept(reason);
            };
        }

        /** Takes it back, whatever was done since; does nothing if it was taken back, or cannot be any more. */
        public void undo() {
            if (steps.remove(this)) {
                available.set(!steps.isEmpty());
                takeBack();
            }
        }

        private void takeBack() {
            wantedBack = true;
            takeBack.run();
        }
    }

    /** Whether there is anything to take back. */
    public ReadOnlyBooleanProperty availableProperty() {
        return available.getReadOnlyProperty();
    }

    /** Notes that something has begun that can be taken back when it is done. */
    public Step begin() {
        var step = new Step();
        steps.push(step);
        if (steps.size() > MOST) {
            steps.removeLast();
        }
        available.set(true);
        return step;
    }

    /** Notes how to take back what was done just now. */
    public void push(Runnable takeBack) {
        begin().done(takeBack);
    }

    /** Takes back what was done last, or is being done, when it is. */
    public void undo() {
        if (!steps.isEmpty()) {
            var step = steps.pop();
            available.set(!steps.isEmpty());
            step.takeBack();
        }
    }

    /** Forgets everything: from now on there are articles that no undo could bring back. */
    void clear() {
        steps.clear();
        available.set(false);
    }
}
