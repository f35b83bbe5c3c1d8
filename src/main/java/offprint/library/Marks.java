package offprint.library;

/**
 * What the reader noted about articles. Safe to call from any thread; every call may wait for the disk. Each is one
 * transaction; ids the library does not have are passed over.
 */
public final class Marks {

    private final Library library;

    Marks(Library library) {
        this.library = library;
    }

    /** Marks articles as read or unread. */
    public void setRead(boolean read, long... ids) throws LibraryException {
        library.edits().apply(new Edit.Read(read), ids, EditMonitor.NONE);
    }

    /** Stars articles or takes the star away. */
    public void setStarred(boolean starred, long... ids) throws LibraryException {
        library.edits().apply(new Edit.Star(starred), ids, EditMonitor.NONE);
    }
}
