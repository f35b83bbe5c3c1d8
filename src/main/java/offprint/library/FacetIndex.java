package offprint.library;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import offprint.model.Facet;
import offprint.model.FacetCount;

/**
 * The facets and the day of every article, in memory, so that a view can be counted in one pass over its ids: some
 * 35 bytes an article. Not changed once it is read.
 */
final class FacetIndex {

    private static final Facet.Kind[] KINDS = Facet.Kind.values();
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final String stamp;
    private final List<Facet> facets = new ArrayList<>();
    private int[] days;
    private int[] byDate;
    // The facets of an article lie one behind the other, from its start to the start of the next one.
    private int[] starts;
    private int[] lists = new int[1024];

    private FacetIndex(String stamp) {
        this.stamp = stamp;
    }

    /** What must not have changed for an index to be true, with what the library itself has counted of its changes. */
    static String stamp(Database database, long changes) throws SQLException {
        return database.query("""
                SELECT (SELECT MAX(id) FROM article) || '/' || (SELECT MAX(id) FROM version) || '/'
                    || (SELECT COUNT(*) FROM purged) || '/'
                    || coalesce((SELECT group_concat(value) FROM setting WHERE name LIKE 'text.%'), '')
                """, row -> row.getString(1)).getFirst() + "/" + changes;
    }

    static FacetIndex read(Database database, ZoneId zone, String stamp) throws SQLException {
        var index = new FacetIndex(stamp);
        int size = (int) database.number("SELECT coalesce(MAX(id), 0) FROM article", 0) + 1;
        index.readDays(database, zone, size);
        index.readFacets(database, size);
        return index;
    }

    private void readDays(Database database, ZoneId zone, int size) throws SQLException {
        var dates = IntStream.builder();
        days = new int[size];
        Arrays.fill(days, NO_DAY);
        database.each("SELECT id, published FROM article ORDER BY published DESC, id DESC", row -> {
            long second = row.getLong(2);
            int id = row.getInt(1);
            if (id <= 0) {
                throw LibraryException.corrupt("an article has the id " + id);
            }
            if (id >= size) {
                // Somebody imports; the next stamp is another one.
                return;
            }
            dates.add(id);
            if (second != PublishedColumn.UNKNOWN) {
                days[id] = (int) LocalDate.ofInstant(Instant.ofEpochSecond(second), zone).toEpochDay();
            }
        });
        byDate = dates.build().toArray();
    }

    private void readFacets(Database database, int size) throws SQLException {
        var places = new HashMap<Long, Integer>();
        database.each("SELECT id, kind, name FROM facet", row -> {
            places.put(row.getLong(1), facets.size());
            facets.add(new Facet(KINDS[row.getInt(2)], row.getString(3)));
        });
        starts = new int[size + 1];
        var at = new int[2];
        database.each("SELECT article_id, facet_id FROM article_facet ORDER BY article_id, facet_id", row -> {
            int id = row.getInt(1);
            var place = places.get(row.getLong(2));
            if (id < Math.max(1, at[1] - 1)) {
                throw LibraryException.corrupt("the facets of the articles are not in order");
            }
            if (id < size && place != null) {
                Arrays.fill(starts, at[1], id + 1, at[0]);
                at[1] = id + 1;
                lists = at[0] == lists.length ? Arrays.copyOf(lists, lists.length * 2) : lists;
                lists[at[0]++] = place;
            }
        });
        Arrays.fill(starts, at[1], size + 1, at[0]);
    }

    boolean isOf(String asked) {
        return stamp.equals(asked);
    }

    /** All ids in the order of their dates. */
    long[] byDate(boolean newest, int limit) {
        var ordered = new long[Math.min(limit, byDate.length)];
        for (int place = 0; place < ordered.length; place++) {
            ordered[place] = byDate[newest ? place : byDate.length - 1 - place];
        }
        return ordered;
    }

    /** The ids of the set in the order of their dates. */
    long[] byDate(BitSet ids, boolean newest, int limit) {
        var ordered = new long[Math.min(limit, ids.cardinality())];
        int found = 0;
        for (int place = 0; place < byDate.length && found < ordered.length; place++) {
            int id = byDate[newest ? place : byDate.length - 1 - place];
            if (ids.get(id)) {
                ordered[found++] = id;
            }
        }
        return Arrays.copyOf(ordered, found);
    }

    /** Every article. */
    Counting all() {
        var counting = new Counting();
        for (int id = 1; id < days.length; id++) {
            counting.add(id);
        }
        return counting;
    }

    Counting none() {
        return new Counting();
    }

    /** The counts of a view, article by article. */
    final class Counting {

        private final int[] articles = new int[facets.size()];
        private final Map<Integer, int[]> perDay = new HashMap<>();
        private int[] lastDay = new int[1];
        private int last = NO_DAY;

        void add(long article) {
            if (article >= days.length) {
                return;
            }
            int id = (int) article;
            for (int place = starts[id]; place < starts[id + 1]; place++) {
                articles[lists[place]]++;
            }
            if (days[id] != NO_DAY) {
                if (days[id] != last) {
                    last = days[id];
                    lastDay = perDay.computeIfAbsent(last, _ -> new int[1]);
                }
                lastDay[0]++;
            }
        }

        /** Facets that occur, the most frequent first. */
        Map<Facet.Kind, List<FacetCount>> facets() {
            var counts = new EnumMap<Facet.Kind, List<FacetCount>>(Facet.Kind.class);
            for (var kind : KINDS) {
                counts.put(kind, new ArrayList<>());
            }
            for (int place = 0; place < articles.length; place++) {
                if (articles[place] > 0) {
                    var facet = facets.get(place);
                    counts.get(facet.kind()).add(new FacetCount(facet.name(), articles[place]));
                }
            }
            counts.values().forEach(list -> list.sort(Comparator.comparing(FacetCount::count).reversed()
                    .thenComparing(FacetCount::name)));
            return counts;
        }

        /** Articles of each day that has some, the latest day first. */
        Map<LocalDate, Integer> days() {
            var counts = new TreeMap<LocalDate, Integer>(Comparator.reverseOrder());
            perDay.forEach((day, count) -> counts.put(LocalDate.ofEpochDay(day), count[0]));
            return counts;
        }
    }
}
