package offprint.library;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import offprint.text.WordKeys;
import offprint.text.WordOrder;

/** The ids of articles in the order of their titles; what has the same title, or none, in that of the ids. */
final class TitleOrder {

    private final String stamp;
    private final int[] ids;

    private TitleOrder(String stamp, int[] ids) {
        this.stamp = stamp;
        this.ids = ids;
    }

    /** Reads the titles of those articles and sorts them as those who look for words so: seconds for a million. */
    static TitleOrder read(Database database, BitSet among, String stamp, WordOrder words) throws SQLException {
        int[] ids = among.stream().toArray();
        var titles = new String[ids.length];
        Arrays.fill(titles, "");
        var texts = new TextTable.Reader(database);
        database.each("SELECT id, texts FROM article", row -> {
            int id = Database.id(row);
            if (among.get(id)) {
                titles[Arrays.binarySearch(ids, id)] = texts.at(row.getLong(2)).title();
            }
        });
        var keys = words.keys(WordKeys.characters(Arrays.asList(titles)));
        Arrays.setAll(titles, place -> keys.of(titles[place]));
        return new TitleOrder(stamp, IntStream.range(0, ids.length).boxed()
                .sorted(Comparator.comparing((Integer place) -> titles[place])).mapToInt(place -> ids[place])
                .toArray());
    }

    boolean isOf(String asked) {
        return stamp.equals(asked);
    }

    /** The ids of the set, up to a limit. */
    long[] ids(BitSet set, int limit) {
        return Arrays.stream(ids).filter(set::get).limit(limit).asLongStream().toArray();
    }
}
