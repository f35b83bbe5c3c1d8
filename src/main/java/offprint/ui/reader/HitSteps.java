package offprint.ui.reader;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How many hits a page has and which of them is the present one. */
final class HitSteps {

    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current");
    private int shown;

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Counted from 1; 0 if there is none. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How many of the hits are on the page. */
    int shown() {
        return shown;
    }

    /**
     * An article is on show.
     *
     * @param hits    in all of it
     * @param onPage  in the part of it that is on the page
     * @param present the hit to be the present one, counted from 1; one that is not on the page gives way to another
     */
    void set(int hits, int onPage, int present) {
        // Whoever follows the present hit must not look for it among others.
        shown = onPage;
        if (hits == 0) {
            count.set(0);
            current.set(0);
        } else {
            count.set(hits);
            current.set(onPage == 0 ? 0 : Math.clamp(present, 1, onPage));
        }
    }

    /** The number of the next one, which may not be on the page; 0 if there is none. */
    int next() {
        return count.get() == 0 ? 0 : current.get() % count.get() + 1;
    }

    /** From the last one on the page to the first and back. */
    void step(int by) {
        if (shown > 0) {
            current.set(Math.floorMod(current.get() - 1 + by, shown) + 1);
        }
    }
}
