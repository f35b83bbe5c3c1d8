package offprint.ui.sidebar;

/** How dark a cell of the calendar is. */
final class Heat {

    private Heat() {
    }

    /**
     * A step from 0, for no article, to 4, for as many as the fullest cell. Steps grow with the logarithm: archives
     * have months with five articles and months with five hundred, and both should be seen.
     */
    static int level(int count, int most) {
        if (count <= 0) {
            return 0;
        }
        double part = Math.log1p(count) / Math.log1p(Math.max(count, most));
        return Math.clamp((int) Math.ceil(part * part * 4), 1, 4);
    }
}
