package offprint.library;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import offprint.model.ArticleQuery;
import offprint.model.DateCount;
import offprint.model.Facet;
import offprint.model.Facets;

/** Counts how the articles of a view divide. Safe to call from any thread. */
final class FacetTable {

    private final ZoneId zone;
    private final InMemory memory;

    FacetTable(ZoneId zone, InMemory memory) {
        this.zone = zone;
        this.memory = memory;
    }

    Facets facets(Database database, ArticleQuery query) throws SQLException {
        var index = memory.index(database);
        var ids = memory.ids(database, query, index);
        return facets(database, index, ids.isPresent() ? ids.get() : asked(database, query));
    }

    private BitSet asked(Database database, ArticleQuery query) throws SQLException {
        var sql = QuerySql.of(database, query, zone);
        return database.ids(sql.unordered(), sql.where().arguments());
    }

    private Facets facets(Database database, FacetIndex index, BitSet ids) throws SQLException {
        var counting = ids.equals(index.order().all()) ? index.all() : index.count(ids);
        var marks = memory.marks(database, index);
        var counts = counting.facets();
        return new Facets(ids.cardinality(), both(ids, marks.unread()), both(ids, marks.starred()),
                counts.get(Facet.Kind.TAG), counts.get(Facet.Kind.AUTHOR), counts.get(Facet.Kind.HOST),
                years(counting.days()));
    }

    private static int both(BitSet ids, BitSet marked) {
        var both = (BitSet) ids.clone();
        both.and(marked);
        return both.cardinality();
    }

    private static List<DateCount> years(Map<LocalDate, Integer> days) {
        var months = new TreeMap<YearMonth, List<DateCount>>(Comparator.reverseOrder());
        days.forEach((day, count) -> months.computeIfAbsent(YearMonth.from(day), _ -> new ArrayList<>())
                .add(new DateCount(day.toString(), count, List.of())));
        var years = new TreeMap<Integer, List<DateCount>>(Comparator.reverseOrder());
        months.forEach((month, parts) -> years.computeIfAbsent(month.getYear(), _ -> new ArrayList<>())
                .add(sum(month.toString(), parts)));
        return years.entrySet().stream()
                .map(year -> sum(String.format(Locale.ROOT, "%04d", year.getKey()), year.getValue())).toList();
    }

    private static DateCount sum(String name, List<DateCount> parts) {
        return new DateCount(name, parts.stream().mapToInt(DateCount::count).sum(), parts);
    }
}
