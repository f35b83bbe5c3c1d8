package offprint.library;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.Medium;
import offprint.model.Period;
import offprint.model.Scope;
import offprint.text.Condition;
import offprint.text.SearchQuery;

/**
 * An {@link ArticleQuery} as SQL: a table to walk in date order, its id column, and conditions. A query for a facet
 * walks the facet's own list, every other one the list of all articles.
 *
 * @param onlyText what to match in the search index if that is the one and only condition
 */
record QuerySql(String table, String id, Where where, Optional<String> onlyText) {

    private static final String FACET_ID = "(SELECT id FROM facet WHERE kind = ? AND name = ?)";

    static QuerySql of(Database database, ArticleQuery query, ZoneId zone) throws SQLException {
        var where = new Where();
        boolean walksFacet = !query.with().isEmpty();
        String id = walksFacet ? "a.article_id" : "a.id";
        for (int index = 0; index < query.with().size(); index++) {
            addFacet(query.with().get(index), index == 0, id, where);
        }
        for (Facet facet : query.without()) {
            where.and(id + " NOT IN (SELECT article_id FROM article_facet WHERE facet_id = " + FACET_ID + ")",
                    facet.kind().ordinal(), facet.name());
        }
        addScope(database, query.scope(), id, where);
        addPeriod(query.period(), zone, where);
        if (query.unread()) {
            addState(Condition.State.UNREAD, id, where);
        }
        if (query.starred()) {
            addState(Condition.State.STARRED, id, where);
        }
        Optional<String> onlyText = Optional.empty();
        if (query.isSearch()) {
            var root = SearchQuery.parse(query.words()).root();
            onlyText = where.isEmpty() ? expression(root) : Optional.empty();
            addCondition(root, id, zone, where);
        }
        return new QuerySql(walksFacet ? "article_facet AS a" : "article AS a", id, where, onlyText);
    }

    /** Ids and nothing else, in no order. */
    String unordered() {
        return onlyText.isPresent() ? "SELECT rowid FROM article_search WHERE article_search MATCH ?" : ids();
    }

    /** Whether one article is among them, which is the last argument. */
    String one() {
        String all = unordered();
        return "SELECT EXISTS (" + all + (where.isEmpty() ? " WHERE " : " AND ")
                + (onlyText.isPresent() ? "rowid" : id) + " = ?)";
    }

    /** The same, to be ordered or used inside another statement. */
    String ids() {
        return "SELECT " + id + " FROM " + table + "\n" + where.sql();
    }

    private static void addScope(Database database, Scope scope, String id, Where where) throws SQLException {
        if (scope instanceof Scope.Deleted) {
            where.and(id + " IN (SELECT article_id FROM trash)");
        } else if (!Trash.isEmpty(database)) {
            where.and(id + " NOT IN (SELECT article_id FROM trash)");
        }
        if (scope instanceof Scope.SimilarTo similar) {
            where.and(id + " " + """
                    IN (SELECT ? UNION ALL
                        SELECT article_id FROM similar
                        WHERE cluster_id = (SELECT cluster_id FROM similar WHERE article_id = ?))""",
                    similar.id(), similar.id());
        }
        if (scope instanceof Scope.FromArchive(String location)) {
            where.and(id + " " + """
                    IN (SELECT version.article_id FROM file JOIN version ON version.id = file.version_id
                        WHERE file.archive_id = (SELECT id FROM archive WHERE location = ?))""", location);
        }
    }

    private static void addFacet(Facet facet, boolean walked, String id, Where where) {
        if (walked) {
            where.and("a.facet_id = " + FACET_ID, facet.kind().ordinal(), facet.name());
        } else {
            where.and("EXISTS (SELECT 1 FROM article_facet AS b WHERE b.facet_id = " + FACET_ID
                    + " AND b.published = a.published AND b.article_id = " + id + ")",
                    facet.kind().ordinal(), facet.name());
        }
    }

    private static void addPeriod(Period period, ZoneId zone, Where where) {
        if (!period.from().equals(LocalDate.MIN)) {
            where.and("a.published >= ?", startOf(period.from(), zone));
        } else if (!period.equals(Period.ALWAYS)) {
            where.and("a.published > ?", PublishedColumn.UNKNOWN);
        }
        if (!period.to().equals(LocalDate.MAX)) {
            where.and("a.published < ?", startOf(period.to().plusDays(1), zone));
        }
    }

    private static long startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toEpochSecond();
    }

    private static void addState(Condition.State state, String id, Where where) {
        if (state == Condition.State.DUPLICATE) {
            where.and("(" + id + " IN (SELECT id FROM article WHERE duplicates > 0) OR " + id + " IN ("
                    + ClusterTable.MEMBERS + "))");
            return;
        }
        boolean own = id.equals("a.id");
        String condition = switch (state) {
            case READ -> "read = 1";
            case UNREAD -> "read = 0";
            case STARRED -> "starred = 1";
            case REMOVED -> "removed = 1";
            case DUPLICATE -> throw new IllegalStateException("more than a column");
        };
        where.and(own ? "a." + condition : id + " IN (SELECT id FROM article WHERE " + condition + ")");
    }

    // The condition is written as in the index of 008-media.sql, or SQLite would not use that.
    private static void addMedium(Medium medium, String id, Where where) {
        String condition = "media & " + (1 << medium.ordinal());
        where.and(id.equals("a.id") ? "a." + condition : id + " IN (SELECT id FROM article WHERE " + condition + ")");
    }

    private static void addCondition(Condition condition, String id, ZoneId zone, Where where) {
        var expression = expression(condition);
        if (expression.isPresent()) {
            where.and(id + " IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)", expression.get());
            return;
        }
        switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.forEach(part -> addCondition(part, id, zone, where));
            case Condition.Any(List<Condition> parts) when parts.isEmpty() -> where.and("FALSE");
            case Condition.Any(List<Condition> parts) -> {
                var choices = parts.stream().map(part -> nested(part, id, zone)).toList();
                where.and(choices.stream().map(choice -> "(" + choice.joined() + ")")
                        .collect(Collectors.joining(" OR ", "(", ")")),
                        choices.stream().flatMap(choice -> List.of(choice.arguments()).stream()).toArray());
            }
            case Condition.Not(Condition part) -> {
                var inner = nested(part, id, zone);
                where.and("NOT (" + inner.joined() + ")", inner.arguments());
            }
            case Condition.Named(Facet.Kind kind, String text) -> where.and(id + " " + """
                    IN (SELECT article_id FROM article_facet WHERE facet_id IN (
                        SELECT id FROM facet WHERE kind = ? AND instr(folded, ?) > 0))""", kind.ordinal(), text);
            case Condition.Within(Period period) -> addPeriod(period, zone, where);
            case Condition.Is(Condition.State state) -> addState(state, id, where);
            case Condition.Has(Medium medium) -> addMedium(medium, id, where);
            case Condition.Noted(String text) -> where.and(id
                    + " IN (SELECT article_id FROM highlight WHERE instr(folded, ?) > 0)", text);
            case Condition.Text _ -> throw new IllegalStateException("a text always has an expression");
        }
    }

    private static Where nested(Condition part, String id, ZoneId zone) {
        var where = new Where();
        addCondition(part, id, zone, where);
        return where;
    }

    /** A condition that only asks for text is one question to the index instead of several. */
    private static Optional<String> expression(Condition condition) {
        return switch (condition) {
            case Condition.Text text -> Optional.of(text.expression());
            case Condition.All(List<Condition> parts) -> joined(parts, " AND ");
            case Condition.Any(List<Condition> parts) -> joined(parts, " OR ");
            case Condition.Not _, Condition.Named _, Condition.Within _, Condition.Is _,
                 Condition.Has _, Condition.Noted _ -> Optional.empty();
        };
    }

    private static Optional<String> joined(List<Condition> parts, String operator) {
        var expressions = new ArrayList<String>();
        for (Condition part : parts) {
            var expression = expression(part);
            if (expression.isEmpty()) {
                return Optional.empty();
            }
            expressions.add("(" + expression.get() + ")");
        }
        return expressions.isEmpty() ? Optional.empty() : Optional.of(String.join(operator, expressions));
    }

    /**
     * The ids of articles that have some of the words, those that fit best (bm25) first. If text is the only condition,
     * they are those that answer the query.
     */
    long[] byRelevance(Database database, String words) throws SQLException {
        String expression = onlyText.orElseGet(() -> SearchQuery.parse(words).texts().stream()
                .map(text -> "(" + text.expression() + ")").collect(Collectors.joining(" OR ")));
        var ids = LongStream.builder();
        if (!expression.isEmpty()) {
            database.each("""
                    SELECT rowid
                    FROM article_search
                    WHERE article_search MATCH ?
                    ORDER BY bm25(article_search, 1.0, 5.0)
                    """, row -> ids.add(row.getLong(1)), expression);
        }
        return ids.build().toArray();
    }
}
