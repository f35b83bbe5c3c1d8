package offprint.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Moves the articles of one tag to another, and back. */
final class TagLinks {

    private static final int BATCH = 5_000;

    private final Database database;
    private final long from;
    private final long to;

    TagLinks(Database database, long from, long to) {
        this.database = database;
        this.from = from;
        this.to = to;
    }

    /** Of each article of the tag: its id, the place of the tag, the place of the other tag or -1. */
    List<int[]> links() throws SQLException {
        return database.query("""
                SELECT one.article_id, one.position, coalesce(other.position, -1)
                FROM article_facet AS one
                LEFT JOIN article_facet AS other ON other.facet_id = ? AND other.published = one.published
                    AND other.article_id = one.article_id
                WHERE one.facet_id = ?
                """, row -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3)}, to, from);
    }

    /** Of each article that the reader gave the tag: its id, and 1 if it got the other one too. */
    List<int[]> own() throws SQLException {
        return database.query("""
                SELECT one.article_id, EXISTS (SELECT 1 FROM own_tag AS other
                    WHERE other.facet_id = ? AND other.article_id = one.article_id)
                FROM own_tag AS one
                WHERE one.facet_id = ?
                """, row -> new int[] {row.getInt(1), row.getInt(2)}, to, from);
    }

    /** A tag of the post stays one, even if the reader gave the article the other tag. */
    void move() throws SQLException {
        database.update("""
                INSERT INTO article_facet (facet_id, published, article_id, position)
                SELECT ?, published, article_id, position FROM article_facet WHERE facet_id = ?
                ON CONFLICT DO UPDATE SET position = min(position, excluded.position)
                """, to, from);
        database.update("DELETE FROM article_facet WHERE facet_id = ?", from);
        database.update("INSERT OR IGNORE INTO own_tag (facet_id, article_id) "
                + "SELECT ?, article_id FROM own_tag WHERE facet_id = ?", to, from);
        database.update("DELETE FROM own_tag WHERE facet_id = ?", from);
    }

    void restore(Renaming.Before before) throws SQLException {
        for (String rows : batches(before.links())) {
            link(rows);
        }
        for (String rows : batches(before.own())) {
            database.update("INSERT OR IGNORE INTO own_tag (facet_id, article_id) SELECT ?, value ->> 0 "
                    + "FROM json_each(?) WHERE value ->> 0 IN (SELECT id FROM article)", from, rows);
            database.update("DELETE FROM own_tag WHERE facet_id = ? AND article_id IN "
                    + "(SELECT value ->> 0 FROM json_each(?) WHERE value ->> 1 = 0)", to, rows);
        }
    }

    private void link(String rows) throws SQLException {
        database.update("""
                INSERT OR IGNORE INTO article_facet (facet_id, published, article_id, position)
                SELECT ?, article.published, article.id, value ->> 1
                FROM json_each(?)
                JOIN article ON article.id = value ->> 0
                """, from, rows);
        database.update("""
                DELETE FROM article_facet
                WHERE facet_id = ? AND (published, article_id) IN (
                    SELECT article.published, article.id FROM json_each(?) JOIN article ON article.id = value ->> 0
                    WHERE value ->> 2 < 0)
                """, to, rows);
        database.update("""
                UPDATE article_facet SET position = was.value ->> 2
                FROM json_each(?) AS was
                JOIN article ON article.id = was.value ->> 0
                WHERE facet_id = ? AND article_facet.published = article.published AND article_id = article.id
                """, rows, to);
    }

    private static List<String> batches(List<int[]> rows) {
        var batches = new ArrayList<String>();
        for (int start = 0; start < rows.size(); start += BATCH) {
            var batch = rows.subList(start, Math.min(rows.size(), start + BATCH));
            batches.add(batch.stream().map(Arrays::toString).toList().toString());
        }
        return batches;
    }
}
