package offprint.ui.changes;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What can be taken back, the latest first. Belongs to the JavaFX thread. */
public final class UndoStack {

    // A step that changed a million articles holds 125 KB.
    private static final int MOST = 100;

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper available = new ReadOnlyBooleanWrapper(this, "available");

    /** Whether there is anything to take back. */
    public ReadOnlyBooleanProperty availableProperty() {
        return available.getReadOnlyProperty();
    }

    /** Notes how to take back what was done just now. */
    public void push(Runnable takeBack) {
        steps.push(takeBack);
        if (steps.size() > MOST) {
            steps.removeLast();
        }
        available.set(true);
    }

    /** Takes back what was done last. */
    public void undo() {
        if (!steps.isEmpty()) {
            var step = steps.pop();
            available.set(!steps.isEmpty());
            step.run();
        }
    }

    /** Forgets everything: from now on there are articles that no undo could bring back. */
    void clear() {
        steps.clear();
        available.set(false);
    }
}
