package offprint.library;

/** What a write to the library was about. */
public enum LibraryChange {
    /**
     * Articles were marked as read or unread, or starred or unstarred: they are the same articles in the same order.
     */
    MARKS,
    /** Anything else: articles may have come, gone or changed. */
    ARTICLES
}
