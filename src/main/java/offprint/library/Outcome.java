package offprint.library;

/** What became of a file. */
public enum Outcome {
    /** A new article. */
    ADDED,
    /** A newer text of an article the library has; the earlier one is kept. */
    UPDATED,
    /** Nothing new. */
    UNCHANGED,
    /** The same bytes under another path; the file at the old path is gone. */
    MOVED,
    /** A further file of an article the library has; a text that differs is kept. */
    DUPLICATE
}
