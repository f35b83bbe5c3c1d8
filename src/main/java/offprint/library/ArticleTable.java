package offprint.library;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import offprint.model.Article;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.ArticleSummary;
import offprint.model.DatePrecision;
import offprint.model.Facet;

/** Reads articles: the ids that answer a query, and the rows of a list. */
final class ArticleTable {

    private static final DatePrecision[] PRECISIONS = DatePrecision.values();
    private static final Facet.Kind[] KINDS = Facet.Kind.values();

    private ArticleTable() {
    }

    static long[] find(Database database, ArticleQuery query, ZoneId zone, InMemory memory) throws SQLException {
        return switch (query.sort()) {
            case NEWEST, OLDEST -> byDate(database, query, zone, memory);
            case TITLE -> byTitle(database, query, zone, memory);
            case SOURCE -> bySource(database, query, zone, memory);
            case RELEVANCE -> byRelevance(database, query, zone);
        };
    }

    /** What a list shows of the answer: of each cluster one article, if nothing but all articles is asked for. */
    static long[] rows(Database database, ArticleQuery query, ZoneId zone, InMemory memory)
            throws SQLException {
        var folded = query.isWhole() ? ClusterTable.folded(database) : new BitSet();
        if (folded.isEmpty()) {
            return find(database, query, zone, memory);
        }
        int most = (int) Math.min(Integer.MAX_VALUE, (long) query.limit() + folded.cardinality());
        return Arrays.stream(find(database, query.withLimit(most), zone, memory))
                .filter(id -> !folded.get((int) id)).limit(query.limit()).toArray();
    }

    private static long[] byDate(Database database, ArticleQuery query, ZoneId zone, InMemory memory)
            throws SQLException {
        boolean newest = query.sort() == Sort.NEWEST;
        var index = memory.known(database);
        if (index.isPresent()) {
            var first = memory.first(database, query, index.get());
            if (first.isPresent()) {
                return first.get();
            }
            var ids = memory.ids(database, query, index.get());
            if (ids.isPresent()) {
                return index.get().order().ids(ids.get(), newest, query.limit());
            }
        }
        return inOrder(database, query, zone, newest ? "DESC" : "ASC");
    }

    static boolean answers(Database database, ArticleQuery query, ZoneId zone, long id) throws SQLException {
        var sql = QuerySql.of(database, query, zone);
        return database.number(sql.one(), 0, sql.where().arguments(id)) != 0;
    }

    private static long[] inOrder(Database database, ArticleQuery query, ZoneId zone, String order)
            throws SQLException {
        var sql = QuerySql.of(database, query, zone);
        var ids = LongStream.builder();
        database.each(sql.ids() + "\nORDER BY a.published " + order + ", " + sql.id() + " " + order + "\nLIMIT ?",
                row -> ids.add(row.getLong(1)), sql.where().arguments(query.limit()));
        return ids.build().toArray();
    }

    // The order of all titles is kept, so that the next list, of whatever articles, need not be sorted.
    private static long[] byTitle(Database database, ArticleQuery query, ZoneId zone, InMemory memory)
            throws SQLException {
        var ids = ids(database, query, zone, memory);
        return memory.titles(database, ids).ids(ids, query.limit());
    }

    private static long[] bySource(Database database, ArticleQuery query, ZoneId zone, InMemory memory)
            throws SQLException {
        return memory.index(database).bySource(ids(database, query, zone, memory), query.limit());
    }

    private static BitSet ids(Database database, ArticleQuery query, ZoneId zone, InMemory memory)
            throws SQLException {
        var index = memory.known(database);
        var known = index.isPresent() ? memory.ids(database, query, index.get()) : Optional.<BitSet>empty();
        if (known.isPresent()) {
            return known.get();
        }
        var sql = QuerySql.of(database, query, zone);
        return database.ids(sql.unordered(), sql.where().arguments());
    }

    private static long[] byRelevance(Database database, ArticleQuery query, ZoneId zone) throws SQLException {
        var sql = QuerySql.of(database, query, zone);
        long[] ranked = sql.byRelevance(database, query.words());
        if (sql.onlyText().isPresent()) {
            return Arrays.copyOf(ranked, Math.min(ranked.length, query.limit()));
        }
        var rest = database.ids(sql.unordered(), sql.where().arguments());
        var ids = LongStream.builder();
        for (long id : ranked) {
            if (rest.get((int) id)) {
                rest.clear((int) id);
                ids.add(id);
            }
        }
        var others = rest.isEmpty() ? LongStream.empty()
                : LongStream.of(inOrder(database, query.withLimit(Integer.MAX_VALUE), zone, "DESC"))
                .filter(id -> rest.get((int) id));
        return LongStream.concat(ids.build(), others).limit(query.limit()).toArray();
    }

    /** An article with its source and where else it is. */
    static Optional<Article> article(Database database, Path file, long id) throws SQLException, LibraryException {
        var summary = summaries(database, id);
        if (summary.isEmpty()) {
            return Optional.empty();
        }
        var alsoIn = ClusterTable.otherHosts(database, summary.getFirst());
        int place = (int) database.number("SELECT position FROM place WHERE article_id = ?", 0, id);
        return SourceTable.current(database, file, id)
                .map(source -> new Article(summary.getFirst(), source, alsoIn, place));
    }

    static List<ArticleSummary> summaries(Database database, long... ids) throws SQLException {
        String list = Arrays.toString(ids);
        var facets = facets(database, list);
        var own = OwnTagTable.of(database, list);
        var texts = new TextTable.Reader(database);
        var found = new HashMap<Long, ArticleSummary>();
        database.each("""
                SELECT article.id, article.texts, published, precision, characters, read, starred, duplicates,
                       removed, file.texts AS path,
                       (SELECT COUNT(*) FROM version AS one WHERE one.article_id = article.id) AS versions,
                       max(0, coalesce(cluster.size, 0) - 1) AS similar
                FROM article
                LEFT JOIN version ON version.id = article.version_id
                LEFT JOIN file ON file.id = version.file_id
                LEFT JOIN similar ON similar.article_id = article.id
                LEFT JOIN cluster ON cluster.id = similar.cluster_id
                WHERE article.id IN (SELECT value FROM json_each(?))
                """, row -> found.put(row.getLong(1),
                        summary(row, facets.getOrDefault(row.getLong(1), List.of()), texts)
                                .withOwnTags(own.getOrDefault(row.getLong(1), List.of()))),
                list);
        return Arrays.stream(ids).filter(found::containsKey).mapToObj(found::get).toList();
    }

    private static Map<Long, List<Facet>> facets(Database database, String ids) throws SQLException {
        return database.query("""
                        SELECT article_id, kind, name
                        FROM article_facet
                        JOIN facet ON facet.id = facet_id
                        WHERE article_id IN (SELECT value FROM json_each(?))
                        ORDER BY article_id, kind, position, facet_id
                        """, row -> Map.entry(row.getLong(1), new Facet(KINDS[row.getInt(2)], row.getString(3))), ids)
                .stream().collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ArticleSummary summary(ResultSet row, List<Facet> facets, TextTable.Reader texts)
            throws SQLException {
        var words = texts.at(row.getLong("texts"));
        var hosts = names(facets, Facet.Kind.HOST);
        return new ArticleSummary(
                row.getLong("id"),
                words.title(),
                names(facets, Facet.Kind.AUTHOR),
                words.url(),
                hosts.isEmpty() ? "" : hosts.getFirst(),
                PublishedColumn.read(row.getLong("published"), PRECISIONS[row.getInt("precision")]),
                names(facets, Facet.Kind.TAG),
                texts.at(row.getLong("path")).path(),
                words.excerpt(),
                row.getInt("characters"),
                row.getInt("read") == 1,
                row.getInt("starred") == 1,
                row.getInt("duplicates"),
                Math.max(1, row.getInt("versions")),
                row.getInt("similar"),
                row.getBoolean("removed"));
    }

    private static List<String> names(List<Facet> facets, Facet.Kind kind) {
        return facets.stream().filter(facet -> facet.kind() == kind).map(Facet::name).toList();
    }
}
