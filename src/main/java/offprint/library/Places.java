package offprint.library;

import java.sql.SQLException;

/** How far the reader came in each article. Safe to call from any thread; every call may wait for the disk. */
public final class Places {

    private final Library library;

    Places(Library library) {
        this.library = library;
    }

    /**
     * Keeps the place of an article for {@link offprint.model.Article#place}. Nobody is told: no list shows it. Nothing
     * happens if the library does not have the article.
     *
     * @param place UTF-16 units of its text that were read; 0 for its beginning, and for its end
     */
    public void keep(long article, int place) throws LibraryException {
        library.note("keep the place in an article of", database -> place == 0
                ? database.update("DELETE FROM place WHERE article_id = ?", article)
                : database.update("INSERT INTO place (article_id, position) SELECT id, ? FROM article WHERE id = ? "
                        + "ON CONFLICT (article_id) DO UPDATE SET position = excluded.position", place, article));
    }

    static int of(Database database, long article) throws SQLException {
        return (int) database.number("SELECT position FROM place WHERE article_id = ?", 0, article);
    }
}
