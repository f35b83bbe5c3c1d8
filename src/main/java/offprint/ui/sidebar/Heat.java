package offprint.ui.sidebar;

/** How dark a cell of the calendar is. */
final class Heat {

    /** The darkest step. */
    static final int MOST = 4;

    private Heat() {
    }

    /**
     * A step from 0, for no article, to {@link #MOST}, for as many as the fullest cell. Steps grow with the square:
     * archives have months with five articles and months with five hundred, and both should be seen.
     */
    static int level(int count, int most) {
        if (count <= 0) {
            return 0;
        }
        return Math.clamp((int) Math.ceil(Math.sqrt((double) count / most) * MOST), 1, MOST);
    }
}
