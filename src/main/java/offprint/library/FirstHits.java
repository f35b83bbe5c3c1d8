package offprint.library;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * The first articles with some words, by date, of the many that a common word has. Archives are imported in the order
 * of their files' names, which begin with the date; so the blocks of ids that hold the newest articles are searched,
 * until no other block can hold anything as new.
 */
final class FirstHits {

    // Each costs a millisecond or two; a search that needs more of them goes through the whole index instead.
    private static final int BLOCKS = 8;
    private static final String IN_BLOCK = """
            SELECT rowid FROM article_search WHERE article_search MATCH ? AND rowid BETWEEN ? AND ?
            """;

    private final DateOrder order;
    private final BitSet among;
    private final boolean newest;
    private final BitSet hits = new BitSet();

    /** @param among where to look */
    FirstHits(DateOrder order, BitSet among, boolean newest) {
        this.order = order;
        this.among = among;
        this.newest = newest;
    }

    /** So many ids; empty if that cannot be said soon. */
    Optional<long[]> find(Database database, String expression, int limit) throws SQLException {
        var blocks = order.blocks(newest);
        if (blocks.size() <= BLOCKS || order.firstPlace(blocks.get(BLOCKS), newest) < limit) {
            return Optional.empty();
        }
        var ids = new long[limit];
        int found = 0;
        int place = 0;
        for (int next = 0; next < BLOCKS; next++) {
            long start = (long) blocks.get(next) * DateOrder.BLOCK;
            database.each(IN_BLOCK, row -> hits.set(Database.id(row)), expression, start, start + DateOrder.BLOCK - 1);
            int certain = order.firstPlace(blocks.get(next + 1), newest);
            for (; place < certain && found < limit; place++) {
                int id = order.at(place, newest);
                if (hits.get(id) && among.get(id)) {
                    ids[found++] = id;
                }
            }
            if (found == limit) {
                return Optional.of(Arrays.copyOf(ids, found));
            }
        }
        return Optional.empty();
    }
}
