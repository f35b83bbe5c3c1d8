package offprint.ui.tour;

import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** Where a card stands: beside what it speaks of where there is room, in a corner of it where there is none. */
final class CardPlace {

    static final double GAP = 12;

    private CardPlace() {
    }

    /**
     * The upper left corner of a card.
     *
     * @param target what it speaks of
     * @param window what it must not leave
     */
    static Point2D beside(Bounds target, double width, double height, Bounds window) {
        double x = within(target.getMinX(), width, window.getMinX(), window.getMaxX());
        double y = within(target.getMinY(), height, window.getMinY(), window.getMaxY());
        var right = new Point2D(target.getMaxX() + GAP, y);
        var left = new Point2D(target.getMinX() - GAP - width, y);
        var below = new Point2D(x, target.getMaxY() + GAP);
        var above = new Point2D(x, target.getMinY() - GAP - height);
        // What is wide and low, such as a bar, would have the card over its neighbours in the bar.
        var sides = target.getHeight() < height ? Stream.of(below, above, right, left)
                : Stream.of(right, left, below, above);
        return sides.filter(at -> window.contains(new BoundingBox(at.getX(), at.getY(), width, height))).findFirst()
                .orElseGet(() -> corner(target, width, height, window));
    }

    /** The lower right corner of that, for a card that has nowhere else to be. */
    static Point2D corner(Bounds within, double width, double height, Bounds window) {
        return new Point2D(within(within.getMaxX() - width - GAP, width, window.getMinX(), window.getMaxX()),
                within(within.getMaxY() - height - GAP, height, window.getMinY(), window.getMaxY()));
    }

    private static double within(double wanted, double size, double from, double to) {
        return Math.clamp(wanted, from + GAP, Math.max(from + GAP, to - size - GAP));
    }
}
