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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.model.Period;

/**
 * The facets and the day of every article, in memory, so that a view can be found and counted in one pass: some 30
 * bytes an article. Not changed once it is read.
 */
final class FacetIndex {

    private static final Facet.Kind[] KINDS = Facet.Kind.values();
    private static final int NO_DAY = -1;

    private final String stamp;
    // The place of each article's day among those of the library; -1 if it has none.
    private int[] days;
    private final List<LocalDate> dates = new ArrayList<>();
    private DateOrder order;
    private Counting whole;
    private FacetLists lists;

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
        index.lists = FacetLists.read(database, size);
        index.whole = index.count(index.order.all());
        return index;
    }

    private void readDays(Database database, ZoneId zone, int size) throws SQLException {
        var inOrder = IntStream.builder();
        days = new int[size];
        Arrays.fill(days, NO_DAY);
        database.each("SELECT id, published FROM article ORDER BY published DESC, id DESC", row -> {
            long second = row.getLong(2);
            int id = Database.id(row);
            if (id >= size) {
                // Somebody imports; the next stamp is another one.
                return;
            }
            inOrder.add(id);
            if (second != PublishedColumn.UNKNOWN) {
                days[id] = place(LocalDate.ofInstant(Instant.ofEpochSecond(second), zone));
            }
        });
        order = new DateOrder(inOrder.build().toArray(), size);
    }

    /** The days come one after the other. */
    private int place(LocalDate day) {
        if (dates.isEmpty() || !dates.getLast().equals(day)) {
            dates.add(day);
        }
        return dates.size() - 1;
    }

    boolean isOf(String asked) {
        return stamp.equals(asked);
    }

    String stamp() {
        return stamp;
    }

    /** The articles in the order of their dates. */
    DateOrder order() {
        return order;
    }

    /** The articles with the facets and in the period of the query, whatever else it asks for. A fresh set. */
    BitSet plain(ArticleQuery query) {
        var ids = (BitSet) order.all().clone();
        query.with().forEach(facet -> ids.and(lists.with(facet)));
        query.without().forEach(facet -> ids.andNot(lists.with(facet)));
        if (!query.period().equals(Period.ALWAYS)) {
            ids.and(in(query.period()));
        }
        return ids;
    }

    private BitSet in(Period period) {
        var inside = new boolean[dates.size()];
        for (int day = 0; day < inside.length; day++) {
            inside[day] = !dates.get(day).isBefore(period.from()) && !dates.get(day).isAfter(period.to());
        }
        var ids = new BitSet(days.length);
        for (int id = 1; id < days.length; id++) {
            if (days[id] != NO_DAY && inside[days[id]]) {
                ids.set(id);
            }
        }
        return ids;
    }

    /** The articles of a set by their source, up to a limit. */
    long[] bySource(BitSet ids, int limit) {
        return new SourceOrder(lists).ids(order.ids(ids, true, Integer.MAX_VALUE), limit);
    }

    /** How every article divides. */
    Counting all() {
        return whole;
    }

    /** How the articles of a set divide. */
    Counting count(BitSet ids) {
        var counting = new Counting();
        ids.stream().forEach(counting::add);
        return counting;
    }

    /** The counts of a view. */
    final class Counting {

        private final int[] articles = new int[lists.facets().size()];
        private final int[] perDay = new int[dates.size()];

        private Counting() {
        }

        private void add(int id) {
            if (id >= days.length) {
                return;
            }
            lists.each(id, facet -> articles[facet]++);
            if (days[id] != NO_DAY) {
                perDay[days[id]]++;
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
                    var facet = lists.facets().get(place);
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
            for (int day = 0; day < perDay.length; day++) {
                if (perDay[day] > 0) {
                    // Where clocks go back at midnight a day comes twice.
                    counts.merge(dates.get(day), perDay[day], Integer::sum);
                }
            }
            return counts;
        }
    }
}
