package offprint.library;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import offprint.model.Facet;
import offprint.text.Folding;

/**
 * The tags that the reader gave. They stand among the facets of the article too, from a position on that no tag of a
 * post has, so that they are counted and found like any other.
 */
final class OwnTagTable {

    /** Articles whose own tag is not among their facets. */
    static final String UNLINKED = """
            SELECT own_tag.facet_id, own_tag.article_id, article.published
            FROM own_tag
            JOIN article ON article.id = own_tag.article_id
            WHERE NOT EXISTS (SELECT 1 FROM article_facet AS link
                WHERE link.article_id = own_tag.article_id AND link.facet_id = own_tag.facet_id)
            """;

    // A post has at most 64 tags.
    private static final int POSITION = 1000;

    private OwnTagTable() {
    }

    /** The id of a facet, which is made if it is new. */
    static long facetId(Database database, Facet facet) throws SQLException {
        long id = database.number("SELECT id FROM facet WHERE kind = ? AND name = ?", 0,
                facet.kind().ordinal(), facet.name());
        return id != 0 ? id : database.insert("INSERT INTO facet (kind, name, folded) VALUES (?, ?, ?)",
                facet.kind().ordinal(), facet.name(), Folding.fold(facet.name()));
    }

    static void add(Database database, long facet, String ids) throws SQLException {
        database.update("INSERT OR IGNORE INTO own_tag (facet_id, article_id) SELECT ?, value FROM json_each(?)", facet,
                ids);
        database.update("""
                INSERT OR IGNORE INTO article_facet (facet_id, published, article_id, position)
                SELECT ?, published, id, ?
                FROM article
                WHERE id IN (SELECT value FROM json_each(?))
                """, facet, POSITION, ids);
    }

    static void remove(Database database, long facet, String ids) throws SQLException {
        database.update("DELETE FROM own_tag WHERE facet_id = ? AND article_id IN (SELECT value FROM json_each(?))", facet,
                ids);
        database.update("""
                DELETE FROM article_facet
                WHERE facet_id = ? AND position >= ?
                  AND (published, article_id) IN (SELECT published, id FROM article
                      WHERE id IN (SELECT value FROM json_each(?)))
                """, facet, POSITION, ids);
    }

    /** Puts the own tags of an article back after its facets were written anew. */
    static void link(Database database, long article) throws SQLException {
        database.update("""
                INSERT OR IGNORE INTO article_facet (facet_id, published, article_id, position)
                SELECT own_tag.facet_id, article.published, article.id, ?
                FROM own_tag
                JOIN article ON article.id = own_tag.article_id
                WHERE own_tag.article_id = ?
                """, POSITION, article);
    }

    /** Puts back all that are missing; answers how many. */
    static int linkAll(Database database) throws SQLException {
        return database.update("INSERT INTO article_facet (facet_id, article_id, published, position) "
                + "SELECT facet_id, article_id, published, " + POSITION + " FROM (" + UNLINKED + ")");
    }

    /** The own tags of some articles, by id; those without any are left out. */
    static Map<Long, List<String>> of(Database database, String ids) throws SQLException {
        return database.query("""
                        SELECT article_id, name
                        FROM own_tag
                        JOIN facet ON facet.id = facet_id
                        WHERE article_id IN (SELECT value FROM json_each(?))
                        ORDER BY article_id, facet_id
                        """, row -> Map.entry(row.getLong(1), row.getString(2)), ids).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
