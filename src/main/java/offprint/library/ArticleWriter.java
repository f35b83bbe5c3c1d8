package offprint.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.model.Facet;
import offprint.model.OwnMarks;

/**
 * Writes articles, their facets and, at the end, their search terms. An update with foreign keys opens a savepoint, and
 * FTS5 writes what it has gathered at every savepoint: terms written in between took two thirds of the writer's time.
 */
final class ArticleWriter {

    private final Database database;
    private final Map<Facet, Long> facets;
    private final Map<String, String> aliases;
    private final Map<Long, NewArticle> terms = new LinkedHashMap<>();
    private final Set<Long> outdated = new HashSet<>();
    private int starred;

    /** @param facets ids of facets already met in this run */
    ArticleWriter(Database database, Map<Facet, Long> facets) throws SQLException {
        this.database = database;
        this.facets = facets;
        this.aliases = TagAliases.all(database);
    }

    /** A new article; answers its id. */
    long insert(ImportedFile file, long texts) throws SQLException {
        var article = file.article();
        long id = database.insert("""
                INSERT INTO article (key, texts, published, precision, characters, media, sketch, version_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, 0)
                """, file.key(), texts, PublishedColumn.of(article.published()),
                article.published().precision().ordinal(), article.characters(), media(article),
                article.sketch());
        writeFacets(id, article);
        terms.put(id, article);
        return id;
    }

    /** Another text for an article that keeps its id and what the reader did with it. */
    void update(long id, NewArticle article, long texts) throws SQLException {
        Uncompared.note(database, id, article.sketch());
        database.update("""
                UPDATE article
                SET texts = ?, published = ?, precision = ?, characters = ?, media = ?, sketch = ?
                WHERE id = ?
                """, texts, PublishedColumn.of(article.published()), article.published().precision().ordinal(),
                article.characters(), media(article), article.sketch(), id);
        database.update("DELETE FROM article_facet WHERE article_id = ?", id);
        writeFacets(id, article);
        OwnTagTable.link(database, id);
        outdated.add(id);
        terms.put(id, article);
    }

    /** Gives an article back what its file says that the reader gave it; nothing that it has now is changed. */
    void restore(long id, OwnMarks marks) throws SQLException {
        for (String tag : marks.tags()) {
            OwnTagTable.add(database, facetId(tag(tag)), "[" + id + "]");
        }
        if (marks.starred()) {
            starred += database.update("UPDATE article SET starred = 1 WHERE id = ? AND starred = 0", id);
        }
        for (var highlight : marks.highlights()) {
            Highlights.restore(database, highlight.copyFor(id));
        }
    }

    /** Writes the search terms of what was inserted and updated; belongs to the end of the transaction. */
    void finish() throws SQLException {
        // Another date may make another article stand for the cluster.
        ClusterTable.settle(database, ClusterTable.of(database, outdated));
        if (starred > 0) {
            MarkSets.count(database);
        }
        for (long id : outdated) {
            database.update("DELETE FROM article_search WHERE rowid = ?", id);
        }
        for (var entry : terms.entrySet()) {
            database.update("INSERT INTO article_search (rowid, body, title) VALUES (?, ?, ?)",
                    entry.getKey(), entry.getValue().bodyTerms(), entry.getValue().titleTerms());
        }
    }

    private void writeFacets(long id, NewArticle article) throws SQLException {
        long published = PublishedColumn.of(article.published());
        var written = new HashSet<Facet>();
        int position = 0;
        for (var facet : facetsOf(article)) {
            if (written.add(facet)) {
                database.update("""
                        INSERT INTO article_facet (facet_id, published, article_id, position)
                        VALUES (?, ?, ?, ?)
                        """, facetId(facet), published, id, position++);
            }
        }
    }

    private long facetId(Facet facet) throws SQLException {
        Long known = facets.get(facet);
        if (known != null) {
            return known;
        }
        long id = OwnTagTable.facetId(database, facet);
        facets.put(facet, id);
        return id;
    }

    private Facet tag(String name) {
        return Facet.tag(aliases.getOrDefault(name, name));
    }

    private static int media(NewArticle article) {
        return article.media().stream().mapToInt(medium -> 1 << medium.ordinal()).sum();
    }

    private List<Facet> facetsOf(NewArticle article) {
        var all = new ArrayList<Facet>();
        article.tags().forEach(tag -> all.add(tag(tag)));
        article.authors().forEach(author -> all.add(Facet.author(author)));
        if (!article.host().isEmpty()) {
            all.add(Facet.host(article.host()));
        }
        return all;
    }
}
