package offprint.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Articles that the reader deleted: in no list and no count, but still there until they are purged. An import leaves
 * them where they are, and does not bring back what was purged. Safe to call from any thread.
 */
public final class Trash {

    private static final String THESE = "IN (SELECT value FROM json_each(?))";

    private final Library library;

    Trash(Library library) {
        this.library = library;
    }

    /** Ids of the articles in the trash, those deleted last first; {@link Library#summaries} knows them. */
    public long[] articles() throws LibraryException {
        return library.read("read", database -> database.query("SELECT article_id FROM trash ORDER BY since DESC, "
                + "article_id DESC", row -> row.getLong(1))).stream().mapToLong(Long::longValue).toArray();
    }

    /** Moves articles into the trash. */
    public void add(Collection<Long> ids) throws LibraryException {
        library.write("delete articles of", database -> {
            database.update("""
                    INSERT OR IGNORE INTO trash (article_id, since)
                    SELECT id, ?
                    FROM article
                    WHERE id IN (SELECT value FROM json_each(?))
                    """, Instant.now().getEpochSecond(), ids.toString());
            ClusterTable.settle(database, ClusterTable.of(database, ids));
            return null;
        });
    }

    /** Takes articles out of the trash, as if they had never been in it. */
    public void takeBack(Collection<Long> ids) throws LibraryException {
        library.write("take back articles of", database -> {
            database.update("DELETE FROM trash WHERE article_id " + THESE, ids.toString());
            ClusterTable.settle(database, ClusterTable.of(database, ids));
            return null;
        });
    }

    /** Deletes articles for good; those that are not in the trash stay. Answers how many were deleted. */
    public int purge(Collection<Long> ids) throws LibraryException {
        return library.write("purge articles of", database -> {
            var deleted = database.query("SELECT article_id FROM trash WHERE article_id " + THESE,
                    row -> row.getLong(1), ids.toString());
            purge(database, deleted);
            return deleted.size();
        });
    }

    /** Deletes for good all that is in the trash; answers how many articles that were. */
    public int empty() throws LibraryException {
        return purge(Instant.MAX);
    }

    /** Deletes for good what is in the trash since before then; answers how many articles that were. */
    public int purge(Instant before) throws LibraryException {
        return library.write("purge articles of", database -> {
            var ids = database.query("SELECT article_id FROM trash WHERE since < ?", row -> row.getLong(1),
                    before.getEpochSecond());
            purge(database, ids);
            return ids.size();
        });
    }

    private static void purge(Database database, List<Long> articles) throws SQLException {
        String ids = articles.toString();
        var clusters = ClusterTable.of(database, articles);
        database.update("INSERT OR IGNORE INTO purged (key) SELECT key FROM article WHERE id " + THESE, ids);
        database.update("""
                UPDATE file
                SET purged = 1
                WHERE version_id IN (SELECT id FROM version WHERE article_id IN (SELECT value FROM json_each(?)))
                """, ids);
        database.update("DELETE FROM article_search WHERE rowid " + THESE, ids);
        database.update("DELETE FROM article WHERE id " + THESE, ids);
        database.update("DELETE FROM block WHERE id NOT IN (SELECT block_id FROM version)");
        TextTable.removeUnused(database);
        ClusterTable.settle(database, clusters);
        Uncompared.purged(database);
    }

    /** Lets the next import bring back what was purged. */
    public void forgetPurged() throws LibraryException {
        library.write("forget what was purged from", database -> {
            database.update("UPDATE file SET purged = 0 WHERE purged = 1");
            return database.update("DELETE FROM purged");
        });
    }

    /** Whether lists have to leave anything out. */
    static boolean isEmpty(Database database) throws SQLException {
        return database.number("SELECT EXISTS (SELECT 1 FROM trash)", 0) == 0;
    }

    static boolean isPurged(Database database, long key) throws SQLException {
        return database.number("SELECT EXISTS (SELECT 1 FROM purged WHERE key = ?)", 0, key) == 1;
    }
}
