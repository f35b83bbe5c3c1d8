package offprint.library;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import offprint.model.FacetCount;

/**
 * Changes of many articles at once, each all or nothing, and exact about which articles it changed, so that its
 * opposite on these takes it back. Safe to call from any thread.
 */
public final class Edits {

    // Asked of SQLite at once: large enough to be fast, small enough that a cancel is felt.
    private static final int BATCH = 5_000;

    private final Library library;

    Edits(Library library) {
        this.library = library;
    }

    /**
     * Does something to articles in one transaction. Ids the library does not have are left out.
     *
     * @return the articles that are different now, by id; empty if the monitor ended it and nothing is
     */
    public Optional<BitSet> apply(Edit edit, long[] ids, EditMonitor monitor) throws LibraryException {
        var changed = new BitSet();
        var number = new AtomicLong();
        try {
            library.change("change articles of", edit.isMark() ? LibraryChange.MARKS : LibraryChange.ARTICLES,
                    database -> apply(database, edit, ids, monitor, changed, number));
        } catch (CancellationException _) {
            return Optional.empty();
        }
        switch (edit) {
            case Edit.Read read -> library.memory.marked(number.get(), MarkSets.Change.of(read, changed));
            case Edit.Star star -> library.memory.marked(number.get(), MarkSets.Change.of(star, changed));
            case Edit.Delete _, Edit.Tag _ -> { }
        }
        return Optional.of(changed);
    }

    /** The tags that the reader gave some of these articles, and how many of them have each, in the order of names. */
    public List<FacetCount> ownTags(long... ids) throws LibraryException {
        var wanted = new BitSet();
        LongStream.of(ids).forEach(id -> wanted.set((int) id));
        return library.read("read", database -> {
            var counts = new TreeMap<String, Integer>();
            database.each("SELECT name, article_id FROM own_tag JOIN facet ON facet.id = facet_id", row -> {
                if (wanted.get(row.getInt(2))) {
                    counts.merge(row.getString(1), 1, Integer::sum);
                }
            });
            return counts.entrySet().stream().map(each -> new FacetCount(each.getKey(), each.getValue())).toList();
        });
    }

    private static BitSet apply(Database database, Edit edit, long[] ids, EditMonitor monitor, BitSet changed,
            AtomicLong number) throws SQLException {
        var sql = new EditSql(database, edit);
        // In the order of their ids, rows that lie together are changed together.
        long[] sorted = ids.clone();
        Arrays.sort(sorted);
        for (int from = 0; from < ids.length; from += BATCH) {
            if (!monitor.step(from, ids.length)) {
                throw new CancellationException();
            }
            String batch = Arrays.toString(Arrays.copyOfRange(sorted, from, Math.min(ids.length, from + BATCH)));
            List<Long> different = sql.different(batch);
            sql.change(different.toString());
            different.forEach(id -> changed.set(id.intValue()));
        }
        if (edit.isMark()) {
            number.set(MarkSets.count(database));
        }
        return changed;
    }
}
