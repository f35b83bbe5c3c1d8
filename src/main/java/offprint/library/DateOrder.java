package offprint.library;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The ids of all articles in the order of their dates. */
final class DateOrder {

    /** Ids of a block: neighbours came from an archive one after the other, so most of them are of about one time. */
    static final int BLOCK = 8_192;

    private final int[] newestFirst;
    private final BitSet all = new BitSet();
    // The first and the last place of an id of each block in the order.
    private final int[] first;
    private final int[] last;

    /** @param size more than the highest id */
    DateOrder(int[] newestFirst, int size) {
        this.newestFirst = newestFirst;
        int blocks = size / BLOCK + 1;
        first = new int[blocks];
        last = new int[blocks];
        Arrays.fill(first, newestFirst.length);
        Arrays.fill(last, -1);
        for (int place = 0; place < newestFirst.length; place++) {
            int block = newestFirst[place] / BLOCK;
            first[block] = Math.min(first[block], place);
            last[block] = place;
            all.set(newestFirst[place]);
        }
    }

    /** Every id; not to be changed. */
    BitSet all() {
        return all;
    }

    int size() {
        return newestFirst.length;
    }

    /** The id at that place, counted from the newest or the oldest one. */
    int at(int place, boolean newest) {
        return newestFirst[newest ? place : newestFirst.length - 1 - place];
    }

    /** The blocks in the order of the first place that an id of them has. */
    List<Integer> blocks(boolean newest) {
        return IntStream.range(0, first.length).boxed()
                .sorted(Comparator.comparing(block -> firstPlace(block, newest))).toList();
    }

    int firstPlace(int block, boolean newest) {
        return newest ? first[block] : newestFirst.length - 1 - last[block];
    }

    /** All ids, up to a limit. */
    long[] ids(boolean newest, int limit) {
        var ordered = new long[Math.min(limit, newestFirst.length)];
        for (int place = 0; place < ordered.length; place++) {
            ordered[place] = at(place, newest);
        }
        return ordered;
    }

    /** The ids of the set, up to a limit. */
    long[] ids(BitSet set, boolean newest, int limit) {
        var ordered = new long[Math.min(limit, set.cardinality())];
        int found = 0;
        for (int place = 0; place < newestFirst.length && found < ordered.length; place++) {
            int id = at(place, newest);
            if (set.get(id)) {
                ordered[found++] = id;
            }
        }
        return Arrays.copyOf(ordered, found);
    }
}
