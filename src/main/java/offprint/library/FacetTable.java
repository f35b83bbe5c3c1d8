package offprint.library;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import offprint.model.ArticleQuery;
import offprint.model.DateCount;
import offprint.model.Facet;
import offprint.model.Facets;

/** Counts how the articles of a view divide. Safe to call from any thread. */
final class FacetTable {

    // From so many articles on, all unread ones are walked sooner than each article is looked up.
    private static final int MANY = 5_000;

    private final ZoneId zone;
    private final AtomicReference<FacetIndex> latest = new AtomicReference<>();
    private final AtomicLong changes = new AtomicLong();

    FacetTable(ZoneId zone) {
        this.zone = zone;
    }

    /** Says that articles have changed, and not only what the reader marked. */
    void changed() {
        changes.incrementAndGet();
    }

    /** What is in memory, if it is true now. */
    Optional<FacetIndex> known(Database database) throws SQLException {
        var index = latest.get();
        return index != null && index.isOf(FacetIndex.stamp(database, changes.get())) ? Optional.of(index)
                : Optional.empty();
    }

    Facets facets(Database database, ArticleQuery query) throws SQLException {
        var sql = QuerySql.of(database, query, zone);
        var index = index(database);
        boolean all = sql.where().isEmpty();
        var counting = all ? index.all() : index.none();
        var ids = new BitSet();
        if (!all) {
            database.each(sql.unordered(), row -> {
                counting.add(row.getLong(1));
                ids.set(row.getInt(1));
            }, sql.where().arguments());
        }
        var marks = all || ids.cardinality() < MANY ? marks(database, sql) : marks(database, ids);
        var counts = counting.facets();
        return new Facets(marks.get(0), marks.get(1), marks.get(2), counts.get(Facet.Kind.TAG),
                counts.get(Facet.Kind.AUTHOR), counts.get(Facet.Kind.HOST), years(counting.days()));
    }

    private FacetIndex index(Database database) throws SQLException {
        String stamp = FacetIndex.stamp(database, changes.get());
        var known = latest.get();
        if (known == null || !known.isOf(stamp)) {
            known = FacetIndex.read(database, zone, stamp);
            latest.set(known);
        }
        return known;
    }

    /** All, the unread and the starred ones. Without conditions each is the size of an index. */
    private static List<Integer> marks(Database database, QuerySql sql) throws SQLException {
        String statement = sql.where().isEmpty() ? """
                SELECT (SELECT COUNT(*) FROM article), (SELECT COUNT(*) FROM article WHERE read = 0),
                    (SELECT COUNT(*) FROM article WHERE starred = 1)
                """ : """
                SELECT COUNT(*), COUNT(*) FILTER (WHERE read = 0), COUNT(*) FILTER (WHERE starred = 1)
                FROM article
                WHERE id IN (""" + sql.ids() + ")";
        return database.query(statement, row -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)),
                sql.where().arguments()).getFirst();
    }

    private static List<Integer> marks(Database database, BitSet ids) throws SQLException {
        var counts = new int[2];
        database.each("SELECT id FROM article WHERE read = 0", row -> counts[0] += ids.get(row.getInt(1)) ? 1 : 0);
        database.each("SELECT id FROM article WHERE starred = 1", row -> counts[1] += ids.get(row.getInt(1)) ? 1 : 0);
        return List.of(ids.cardinality(), counts[0], counts[1]);
    }

    private static List<DateCount> years(Map<LocalDate, Integer> days) {
        var months = new TreeMap<YearMonth, List<DateCount>>(Comparator.reverseOrder());
        days.forEach((day, count) -> months.computeIfAbsent(YearMonth.from(day), _ -> new ArrayList<>())
                .add(new DateCount(day.toString(), count, List.of())));
        var years = new TreeMap<Integer, List<DateCount>>(Comparator.reverseOrder());
        months.forEach((month, parts) -> years.computeIfAbsent(month.getYear(), _ -> new ArrayList<>())
                .add(sum(month.toString(), parts)));
        return years.entrySet().stream().map(year -> sum("%04d".formatted(year.getKey()), year.getValue())).toList();
    }

    private static DateCount sum(String name, List<DateCount> parts) {
        return new DateCount(name, parts.stream().mapToInt(DateCount::count).sum(), parts);
    }
}
