package offprint.library;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import offprint.model.ArticleQuery;

/**
 * Articles with nearly the same text under different addresses: each is near the leader of its cluster, so a chain of
 * small changes does not pull different texts into one. Safe to call from any thread, one comparison at a time.
 *
 * <p>A list of everything is folded: of each cluster it shows the newest article, whose {@code similar} says how many
 * others there are. So the length of that list is the number of its rows, while facets count every article. A search, a
 * filter or a part of the library shows each article that answers it, for the one that stands for the others might not.
 *
 * <p>An article that changes is compared again; one that is deleted leaves its cluster when it is purged, and while it
 * is in the trash another one stands for the cluster. A cluster whose leader goes keeps together under its next
 * article.
 */
public final class Clusters {

    private final Library library;

    Clusters(Library library) {
        this.library = library;
    }

    /** Ids for a list that people browse: as {@link Library#find}, but folded. */
    public long[] rows(ArticleQuery query) throws LibraryException {
        return library.read("search", database -> ArticleTable.rows(database, query, library.zone, library.memory));
    }

    /** Makes of a source what an import would make of it; empty if it cannot be read. Called on many threads. */
    @FunctionalInterface
    public interface Texts {
        Optional<NewArticle> read(StoredPost post);
    }

    /**
     * Compares new and changed articles with all others: first by their sketches, then those that are worth it by their
     * texts. What was compared is noted as it goes, so that a comparison that ended early goes on with the next one.
     *
     * @param cancelled asked from time to time
     */
    public void compare(Texts texts, BooleanSupplier cancelled) throws LibraryException {
        var wanted = library.read("compare articles of", Uncompared::read);
        if (wanted.isEmpty()) {
            return;
        }
        if (wanted.changed().length > 0) {
            library.write("compare articles of", database -> leaveWithoutText(database, wanted));
        }
        var sketches = library.read("compare articles of", database -> Sketches.read(database, wanted));
        var comparison = new Comparison(library, sketches, texts);
        for (var next = comparison.next(); !next.isEmpty(); next = comparison.next()) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            var decided = comparison.decide(next);
            library.write("note similar articles in", database -> store(database, decided, wanted));
        }
        library.write("note similar articles in", database -> {
            wanted.done(database, wanted.last());
            return null;
        });
    }

    /** What is no longer long enough has nothing to be compared by; and a leader that changed leads no more. */
    private static Void leaveWithoutText(Database database, Uncompared wanted) throws SQLException {
        String changed = Arrays.toString(wanted.changed());
        var unsettled = new TreeSet<Long>();
        for (long id : database.query("SELECT id FROM article WHERE coalesce(sketch, 0) = 0 "
                + "AND id IN (SELECT value FROM json_each(?))", row -> row.getLong(1), changed)) {
            ClusterTable.leave(database, id, unsettled);
        }
        ClusterTable.settle(database, unsettled);
        ClusterTable.handOver(database, changed);
        return null;
    }

    private static Void store(Database database, Map<Long, Long> decided, Uncompared wanted)
            throws SQLException {
        var unsettled = new TreeSet<Long>();
        long last = 0;
        for (var entry : decided.entrySet()) {
            last = entry.getKey();
            if (entry.getValue() == 0) {
                ClusterTable.leave(database, last, unsettled);
            } else {
                ClusterTable.join(database, last, entry.getValue(), unsettled);
            }
        }
        ClusterTable.settle(database, unsettled);
        wanted.done(database, last);
        return null;
    }

    /** How many clusters there are, and the sizes of them, the largest first. */
    List<Integer> sizes() throws LibraryException {
        return library.read("count", database -> database.query(
                "SELECT size FROM cluster ORDER BY size DESC", row -> row.getInt(1)));
    }
}
