package offprint.ui.reader;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How many hits a page has and which of them is the present one. */
final class HitSteps {

    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current");

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Counted from 1; 0 if there is none. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** A page with so many hits is on show; the first one is present. */
    void set(int hits) {
        // Whoever follows the present hit must not look for it among others.
        if (hits == 0) {
            count.set(0);
            current.set(0);
        } else {
            count.set(hits);
            current.set(1);
        }
    }

    /** From the last one to the first and back. */
    void step(int by) {
        if (count.get() > 0) {
            current.set(Math.floorMod(current.get() - 1 + by, count.get()) + 1);
        }
    }
}
