package offprint.library;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offprint.model.ArticleQuery;
import offprint.model.DateCount;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.model.Facets;

/** Counts how the articles of a view divide. */
final class FacetTable {

    private static final Facet.Kind[] KINDS = Facet.Kind.values();

    private FacetTable() {
    }

    static Facets facets(Database database, ArticleQuery query, ZoneId zone) throws SQLException {
        var sql = QuerySql.of(database, query, zone);
        var counts = counts(database, sql);
        var marks = database.query("""
                SELECT COUNT(*), COUNT(*) FILTER (WHERE read = 0), COUNT(*) FILTER (WHERE starred = 1)
                FROM article
                """ + among(sql, "id"), row -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)),
                sql.where().arguments()).getFirst();
        return new Facets(marks.get(0), marks.get(1), marks.get(2), counts.get(Facet.Kind.TAG),
                counts.get(Facet.Kind.AUTHOR), counts.get(Facet.Kind.HOST), years(database, sql, zone));
    }

    private static Map<Facet.Kind, List<FacetCount>> counts(Database database, QuerySql sql) throws SQLException {
        var counts = new EnumMap<Facet.Kind, List<FacetCount>>(Facet.Kind.class);
        for (var kind : KINDS) {
            counts.put(kind, new ArrayList<>());
        }
        database.each("""
                SELECT kind, name, articles
                FROM (SELECT facet_id, COUNT(*) AS articles FROM article_facet %s GROUP BY facet_id)
                JOIN facet ON facet.id = facet_id
                ORDER BY articles DESC, name
                """.formatted(among(sql, "article_id")),
                row -> counts.get(KINDS[row.getInt(1)]).add(new FacetCount(row.getString(2), row.getInt(3))),
                sql.where().arguments());
        return counts;
    }

    private static List<DateCount> years(Database database, QuerySql sql, ZoneId zone) throws SQLException {
        var days = new TreeMap<LocalDate, Integer>(Comparator.reverseOrder());
        database.each("SELECT published FROM article " + among(sql, "id"), row -> {
            long second = row.getLong(1);
            if (second != PublishedColumn.UNKNOWN) {
                days.merge(LocalDate.ofInstant(Instant.ofEpochSecond(second), zone), 1, Integer::sum);
            }
        }, sql.where().arguments());
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

    private static String among(QuerySql sql, String column) {
        return sql.where().isEmpty() ? "" : "WHERE " + column + " IN (" + sql.ids() + ")";
    }
}
