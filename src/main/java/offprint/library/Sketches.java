package offprint.library;

import java.sql.SQLException;
import java.util.Arrays;
import offprint.model.Facet;
import offprint.text.TermSet;

/**
 * The sketches of all articles, to find those that are worth comparing. They are walked once after an import, not kept
 * in an index: one over the keys below would take 130 bytes an article in the library, the sketches take 8. In memory
 * it is 28 bytes an article, and 50 more for one that has to be compared: at most 80 MB for a million.
 *
 * <p>Worth comparing are articles with the same title of which two of the four parts of the text are equal, and any of
 * which three are. Of the many that may agree in that, an article is compared with a few: work stays in proportion to
 * the number of articles, however many are copies of each other.
 */
final class Sketches {

    /** Texts of which one is longer than this times the other do not have nine of ten terms in common. */
    private static final double LONGER = 1.3;
    /** Of articles with the same key: how many are looked at on each side, and how many of them are taken. */
    private static final int LOOKED_AT = 16;
    private static final int TAKEN = 2;
    private static final int CANDIDATES = 8;
    /** A key is at most 40 bits, so the place has the others: more than 16 million articles are not compared. */
    private static final int PLACE_BITS = 24;
    /** Which parts make a key; bit 4 is the title. */
    private static final int[] KEYS = {0b10011, 0b10101, 0b10110, 0b11001, 0b11010, 0b11100,
        0b00111, 0b01011, 0b01101, 0b01110};

    private final int[] ids;
    private final long[] sketches;
    private final int[] characters;
    private final int[] hosts;
    private final int[][] candidates;
    private final Uncompared wanted;
    private int size;

    private Sketches(int most, Uncompared wanted) {
        this.ids = new int[most];
        this.sketches = new long[most];
        this.characters = new int[most];
        this.hosts = new int[most];
        this.candidates = new int[most][];
        this.wanted = wanted;
    }

    static Sketches read(Database database, Uncompared wanted) throws SQLException {
        int most = (int) Math.min(1 << PLACE_BITS,
                database.number("SELECT COUNT(*) FROM article WHERE sketch <> 0", 0));
        var read = new Sketches(most, wanted);
        database.each("SELECT id, sketch, characters FROM article WHERE sketch <> 0 AND id <= ? ORDER BY id LIMIT ?",
                row -> read.add(row.getInt(1), row.getLong(2), row.getInt(3)), wanted.last(), most);
        read.readHosts(database);
        read.findCandidates();
        return read;
    }

    private void add(int id, long sketch, int length) {
        ids[size] = id;
        sketches[size] = sketch;
        characters[size++] = length;
    }

    private void readHosts(Database database) throws SQLException {
        database.each("""
                SELECT article_id, facet_id
                FROM facet
                CROSS JOIN article_facet ON facet_id = facet.id
                WHERE kind = ?
                """, row -> {
            int place = Arrays.binarySearch(ids, 0, size, row.getInt(1));
            if (place >= 0) {
                hosts[place] = row.getInt(2);
            }
        }, Facet.Kind.HOST.ordinal());
    }

    int size() {
        return size;
    }

    long id(int place) {
        return ids[place];
    }

    int characters(int place) {
        return characters[place];
    }

    /** Whether the article is to be compared with others, or may have to leave its cluster. */
    boolean isWanted(int place) {
        return candidates[place] != null || wanted.isChanged(ids[place]);
    }

    /** The places of the articles it should be compared with. Empty if there are none. */
    int[] candidates(int place) {
        int[] found = candidates[place];
        return found == null ? new int[0] : Arrays.copyOf(found, count(found));
    }

    private static int count(int[] found) {
        int count = 0;
        while (count < found.length && found[count] >= 0) {
            count++;
        }
        return count;
    }

    private void findCandidates() {
        long[] keys = new long[size];
        for (int parts : KEYS) {
            for (int place = 0; place < size; place++) {
                keys[place] = key(sketches[place], parts) << PLACE_BITS | place;
            }
            Arrays.sort(keys);
            int from = 0;
            for (int to = 1; to <= size; to++) {
                if (to == size || keys[to] >> PLACE_BITS != keys[from] >> PLACE_BITS) {
                    collect(keys, from, to);
                    from = to;
                }
            }
        }
    }

    private static long key(long sketch, int parts) {
        long key = 0;
        for (int part = 0; part < TermSet.PARTS; part++) {
            if ((parts >> part & 1) == 1) {
                key = key << (part == TermSet.TITLE ? 16 : 12) | TermSet.part(sketch, part);
            }
        }
        return key;
    }

    /** Articles with the same key, in the order of their ids. */
    private void collect(long[] keys, int from, int to) {
        for (int at = from; at < to && to - from > 1; at++) {
            int place = place(keys[at]);
            if (wanted.has(ids[place])) {
                look(place, keys, from, Math.min(at, from + LOOKED_AT), 1);
                look(place, keys, at - 1, Math.max(from - 1, at - 1 - LOOKED_AT), -1);
                look(place, keys, at + 1, Math.min(to, at + 1 + LOOKED_AT), 1);
            }
        }
    }

    private void look(int place, long[] keys, int start, int end, int step) {
        int taken = 0;
        for (int at = start; at != end && taken < TAKEN; at += step) {
            int other = place(keys[at]);
            // Of two that are both new, the later one is compared with the earlier one.
            boolean first = other < place || !wanted.has(ids[other]);
            if (first && mayBeNear(place, other)) {
                take(place, other);
                taken++;
            }
        }
    }

    private void take(int place, int other) {
        if (candidates[place] == null) {
            candidates[place] = new int[CANDIDATES];
            Arrays.fill(candidates[place], -1);
        }
        int[] found = candidates[place];
        for (int index = 0; index < CANDIDATES; index++) {
            if (found[index] == other) {
                return;
            }
            if (found[index] < 0) {
                found[index] = other;
                return;
            }
        }
    }

    private static int place(long key) {
        return (int) key & (1 << PLACE_BITS) - 1;
    }

    // As Likeness has it: of one site only under the same title.
    private boolean mayBeNear(int one, int other) {
        return Math.max(characters[one], characters[other]) <= LONGER * Math.min(characters[one], characters[other])
                && (hosts[one] != hosts[other]
                || TermSet.part(sketches[one], TermSet.TITLE) == TermSet.part(sketches[other], TermSet.TITLE));
    }
}
