package offprint.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/**
 * Articles that the reader deleted: in no list and no count, but still there until they are purged. An import leaves
 * them where they are, and does not bring back what was purged. Safe to call from any thread.
 */
public final class Trash {

    // Articles between two looks at whether to go on: about half a second.
    private static final int BATCH = 500;
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
        return purge(ids, EditMonitor.NONE).orElseThrow();
    }

    /** The same in sight of a monitor; empty if it ended it, and nothing is deleted then. */
    public OptionalInt purge(Collection<Long> ids, EditMonitor monitor) throws LibraryException {
        return purge(database -> database.query("SELECT article_id FROM trash WHERE article_id " + THESE,
                row -> row.getLong(1), ids.toString()), monitor);
    }

    /** Deletes for good all that is in the trash; answers how many articles that were. */
    public int empty() throws LibraryException {
        return empty(EditMonitor.NONE).orElseThrow();
    }

    /** The same in sight of a monitor; empty if it ended it, and nothing is deleted then. */
    public OptionalInt empty(EditMonitor monitor) throws LibraryException {
        return purge(Instant.MAX, monitor);
    }

    /** Deletes for good what is in the trash since before then; answers how many articles that were. */
    public int purge(Instant before) throws LibraryException {
        return purge(before, EditMonitor.NONE).orElseThrow();
    }

    private OptionalInt purge(Instant before, EditMonitor monitor) throws LibraryException {
        return purge(database -> database.query("SELECT article_id FROM trash WHERE since < ?", row -> row.getLong(1),
                before.getEpochSecond()), monitor);
    }

    private OptionalInt purge(Connections.Change<List<Long>> which, EditMonitor monitor) throws LibraryException {
        try {
            return OptionalInt.of(library.write("purge articles of", database -> purge(database, which.on(database),
                    monitor)));
        } catch (CancellationException _) {
            return OptionalInt.empty();
        }
    }

    private static int purge(Database database, List<Long> articles, EditMonitor monitor) throws SQLException {
        var clusters = ClusterTable.of(database, articles);
        for (int from = 0; from < articles.size(); from += BATCH) {
            if (!monitor.step(from, articles.size())) {
                throw new CancellationException();
            }
            purge(database, articles.subList(from, Math.min(articles.size(), from + BATCH)).toString());
        }
        database.update("DELETE FROM block WHERE id NOT IN (SELECT block_id FROM version)");
        TextTable.removeUnused(database);
        ClusterTable.settle(database, clusters);
        Uncompared.purged(database);
        return articles.size();
    }

    private static void purge(Database database, String ids) throws SQLException {
        database.update("INSERT OR IGNORE INTO purged (key) SELECT key FROM article WHERE id " + THESE, ids);
        database.update("""
                UPDATE file
                SET purged = 1
                WHERE version_id IN (SELECT id FROM version WHERE article_id IN (SELECT value FROM json_each(?)))
                """, ids);
        database.update("DELETE FROM article_search WHERE rowid " + THESE, ids);
        database.update("DELETE FROM article WHERE id " + THESE, ids);
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
