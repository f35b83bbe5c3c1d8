package offprint.ui.articles;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The scroll bar of all rows: it counts rows, not pixels. */
final class RowBar extends ScrollBar {

    private boolean following;

    /** Takes where the reader has moved the bar to. */
    @FunctionalInterface
    interface Mover {

        /** @param part how much of that row is above the upper edge, as a part of a usual row */
        void moveTo(int row, double part);
    }

    RowBar(Mover mover) {
        setOrientation(Orientation.VERTICAL);
        setUnitIncrement(1);
        valueProperty().subscribe(value -> {
            if (!following) {
                double place = Math.min(value.doubleValue(), getMax());
                mover.moveTo((int) place, place - (int) place);
            }
        });
    }

    /**
     * Shows where the list is.
     *
     * @param rows   of the whole list
     * @param onePage how many rows are on screen
     * @param first  the row at the upper edge, with the part of it that is above
     */
    void follow(int rows, double onePage, double first) {
        following = true;
        double capacity = Math.min(rows, onePage);
        setVisible(capacity < rows);
        setMax(Math.max(0, rows - capacity));
        setVisibleAmount(getMax() * capacity / Math.max(1, rows));
        setBlockIncrement(Math.max(1, capacity - 1));
        setValue(Math.min(getMax(), first));
        following = false;
    }
}
