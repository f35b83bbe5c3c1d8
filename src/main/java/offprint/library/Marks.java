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

    /**
     * Keeps how far the reader came, for {@link offprint.model.Article#place}. Nobody is told: no list shows it.
     *
     * @param place UTF-16 units of the article's text that were read; 0 for its beginning, and for its end
     */
    public void keepPlace(long article, int place) throws LibraryException {
        library.note("keep the place in an article of", database -> place == 0
                ? database.update("DELETE FROM place WHERE article_id = ?", article)
                : database.update("INSERT INTO place (article_id, position) SELECT id, ? FROM article WHERE id = ? "
                        + "ON CONFLICT (article_id) DO UPDATE SET position = excluded.position", place, article));
    }
}
