package offprint.ui.articles;

/**
 * Where a row is to be: its upper edge at an exact place, or anywhere as long as all of it can be seen.
 *
 * @param y in pixels below the upper edge of the list; not a number for anywhere
 */
record RowGoal(int index, double y) {

    static RowGoal inView(int index) {
        return new RowGoal(index, Double.NaN);
    }

    boolean isExact() {
        return !Double.isNaN(y);
    }
}
