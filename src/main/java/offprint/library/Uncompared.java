package offprint.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which articles are still to be compared with the others: new ones are behind the last one compared, since ids grow;
 * changed ones lie in a table.
 *
 * @param compared the last article compared
 * @param last     the last article there is
 * @param changed  ids up to {@code compared}, ascending
 */
record Uncompared(long compared, long last, long[] changed) {

    private static final String COMPARED = "similar.compared";

    static Uncompared read(Database database) throws SQLException {
        long compared = compared(database);
        long[] changed = database.query("SELECT article_id FROM uncompared WHERE article_id <= ? ORDER BY article_id",
                row -> row.getLong(1), compared).stream().mapToLong(Long::longValue).toArray();
        return new Uncompared(compared, database.number("SELECT coalesce(MAX(id), 0) FROM article", 0), changed);
    }

    private static long compared(Database database) throws SQLException {
        return database.number("SELECT CAST(value AS INTEGER) FROM setting WHERE name = ?", 0, COMPARED);
    }

    /** Notes an article that is going to have that sketch, unless it has it already. */
    static void note(Database database, long article, long sketch) throws SQLException {
        database.update("INSERT OR IGNORE INTO uncompared (article_id) SELECT id FROM article "
                + "WHERE id = ? AND sketch IS NOT ?", article, sketch);
    }

    /** Ids may be given again to new articles once the last ones were purged. */
    static void purged(Database database) throws SQLException {
        database.update("""
                UPDATE setting
                SET value = min(CAST(value AS INTEGER), (SELECT coalesce(MAX(id), 0) FROM article))
                WHERE name = ?
                """, COMPARED);
    }

    boolean isEmpty() {
        return changed.length == 0 && last <= compared;
    }

    boolean has(long article) {
        return article > compared || isChanged(article);
    }

    boolean isChanged(long article) {
        return Arrays.binarySearch(changed, article) >= 0;
    }

    /** Notes that the articles up to that one have been compared. */
    void done(Database database, long article) throws SQLException {
        var done = new ArrayList<Long>();
        for (long id : changed) {
            if (id <= article) {
                done.add(id);
            }
        }
        forget(database, done);
        if (article > compared(database)) {
            database.update("DELETE FROM uncompared WHERE article_id > ? AND article_id <= ?", compared, article);
            database.update("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", COMPARED,
                    Long.toString(article));
        }
    }

    private static void forget(Database database, List<Long> articles) throws SQLException {
        if (!articles.isEmpty()) {
            database.update("DELETE FROM uncompared WHERE article_id IN (SELECT value FROM json_each(?))",
                    articles.toString());
        }
    }
}
