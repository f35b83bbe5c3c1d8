package offprint.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import offprint.model.Facet;

/** An {@link Edit} as SQL: which of some articles it would change, and the change. Ids go in as a JSON array. */
final class EditSql {

    private static final String THESE = " IN (SELECT value FROM json_each(?))";

    private final Database database;
    private final Edit edit;
    private final long now = Instant.now().getEpochSecond();
    private final long facet;

    EditSql(Database database, Edit edit) throws SQLException {
        this.database = database;
        this.edit = edit;
        this.facet = edit instanceof Edit.Tag(String name, _) ? OwnTagTable.facetId(database, Facet.tag(name)) : 0;
    }

    /** Ids of those that are not yet as they should be. */
    List<Long> different(String ids) throws SQLException {
        return switch (edit) {
            case Edit.Star(boolean on) -> ids("SELECT id FROM article WHERE id" + THESE + " AND starred <> ?", ids, on);
            case Edit.Read(boolean on) -> ids("SELECT id FROM article WHERE id" + THESE + " AND read <> ?", ids, on);
            case Edit.Delete(boolean on) -> on
                    ? ids("SELECT id FROM article WHERE id" + THESE + " AND id NOT IN (SELECT article_id FROM trash)", ids)
                    : ids("SELECT article_id FROM trash WHERE article_id" + THESE, ids);
            case Edit.Tag(_, boolean on) -> on
                    ? ids("SELECT id FROM article WHERE id" + THESE
                            + " AND id NOT IN (SELECT article_id FROM own_tag WHERE facet_id = ?)", ids, facet)
                    : ids("SELECT article_id FROM own_tag WHERE article_id" + THESE + " AND facet_id = ?", ids, facet);
        };
    }

    private List<Long> ids(String sql, Object... arguments) throws SQLException {
        return database.query(sql, row -> row.getLong(1), arguments);
    }

    void change(String ids) throws SQLException {
        switch (edit) {
            case Edit.Star(boolean on) -> database.update("UPDATE article SET starred = ? WHERE id" + THESE, on, ids);
            case Edit.Read(boolean on) -> database.update("UPDATE article SET read = ? WHERE id" + THESE, on, ids);
            case Edit.Delete(boolean on) -> {
                if (on) {
                    database.update("INSERT INTO trash (article_id, since) SELECT value, ? FROM json_each(?)", now, ids);
                } else {
                    database.update("DELETE FROM trash WHERE article_id" + THESE, ids);
                }
                ClusterTable.settle(database, ClusterTable.of(database, ids));
            }
            case Edit.Tag(_, boolean on) -> {
                if (on) {
                    OwnTagTable.add(database, facet, ids);
                } else {
                    OwnTagTable.remove(database, facet, ids);
                }
            }
        }
    }
}
