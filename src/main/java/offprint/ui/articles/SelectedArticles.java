package offprint.ui.articles;

import java.util.BitSet;

/**
 * The selected articles of a list. Never changes, and may be handed to another thread: a bit a row beside the list of
 * ids, so that a million of them are no objects.
 */
public final class SelectedArticles {

    /** No article. */
    public static final SelectedArticles NONE = new SelectedArticles(new long[0], new BitSet());

    private final long[] list;
    private final BitSet rows;
    private final int count;
    private final int first;

    /** @param list ids of a whole list, not changed by anybody; {@code rows} is copied */
    SelectedArticles(long[] list, BitSet rows) {
        this.count = rows.cardinality();
        this.first = rows.nextSetBit(0);
        // One article must not keep the list of a million that it was in.
        this.list = count == 1 ? new long[] {list[first]} : list;
        this.rows = count == 1 ? BitSet.valueOf(new long[] {1}) : (BitSet) rows.clone();
    }

    public int count() {
        return count;
    }

    /** Whether there are so many that what is done to them is done to all at once. */
    public boolean isMany() {
        return count > 1;
    }

    /** The ids, in the order of the list. A fresh array. */
    public long[] ids() {
        return rows.stream().mapToLong(row -> list[row]).toArray();
    }

    /**
     * Where these articles are in another list. Ids are dense, as the library gives them, so a bit for each will do.
     */
    BitSet in(long[] others) {
        var ids = new BitSet();
        rows.stream().forEach(row -> ids.set((int) list[row]));
        var places = new BitSet();
        for (int place = 0; place < others.length; place++) {
            if (ids.get((int) others[place])) {
                places.set(place);
            }
        }
        return places;
    }

    /** The uppermost row of them, -1 for none. */
    int first() {
        return first;
    }
}
