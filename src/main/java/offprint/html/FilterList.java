package offprint.html;

/** A parsed filter list. */
public final class FilterList {

    /** The curated list that comes with the program, {@code offprint.filters}. */
    public static FilterList builtIn() {
        throw new UnsupportedOperationException();
    }
}
