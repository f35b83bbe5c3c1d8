package offprint.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import offprint.model.DatePrecision;
import offprint.model.Published;
import offprint.text.SearchTerms;

/** Articles that were read again. One whose file has no name any more keeps what that name may have told. */
final class Renewal {

    private static final DatePrecision[] PRECISIONS = DatePrecision.values();

    private final Database database;
    private final TextTable.Reader texts;

    private Renewal(Database database) {
        this.database = database;
        this.texts = new TextTable.Reader(database);
    }

    static List<RenewedArticle> all(Database database, List<RenewedArticle> renewed) throws SQLException {
        var renewal = new Renewal(database);
        var all = new ArrayList<RenewedArticle>();
        for (var each : renewed) {
            all.add(new RenewedArticle(each.id(), renewal.article(each)));
        }
        return all;
    }

    private NewArticle article(RenewedArticle renewed) throws SQLException {
        var article = renewed.article();
        for (var known : database.query("""
                SELECT article.texts, published, precision, coalesce(file.texts, 0) = 0, key, hash
                FROM article
                LEFT JOIN version ON version.id = article.version_id
                LEFT JOIN file ON file.id = version.file_id
                WHERE article.id = ?
                """, this::known, renewed.id())) {
            if (known.isKeyOfBytes && ArticleKey.isAddress(article.url())) {
                // A repair brought it back and could not know its address; IGNORE: it was imported again since.
                database.update("UPDATE OR IGNORE article SET key = ? WHERE id = ?", ArticleKey.ofUrl(article.url()),
                        renewed.id());
            }
            article = known.published.isKnown() ? article.withPublished(known.published) : article;
            article = known.title.isEmpty() ? article : article.withTitle(known.title, SearchTerms.of(known.title));
        }
        return article;
    }

    /** Title and date only where the file has no name that could tell them. */
    private record Known(String title, Published published, boolean isKeyOfBytes) {
    }

    private Known known(ResultSet row) throws SQLException {
        boolean isNameless = row.getInt(4) == 1;
        byte[] hash = row.getBytes(6);
        return new Known(isNameless ? texts.at(row.getLong(1)).title() : "",
                isNameless ? PublishedColumn.read(row.getLong(2), PRECISIONS[row.getInt(3)]) : Published.unknown(""),
                hash != null && row.getLong(5) == ArticleKey.ofBytes(hash));
    }
}
