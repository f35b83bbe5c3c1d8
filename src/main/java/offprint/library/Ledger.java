package offprint.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the library knows of the archives that were imported into it. Safe to call from any thread. */
public final class Ledger {

    private final Library library;

    Ledger(Library library) {
        this.library = library;
    }

    /**
     * What is known of the files of an archive, by path; empty if it was never imported.
     *
     * @param listing what the archive holds now, by which it is known again under another name
     */
    public Map<String, KnownFile> known(String location, Collection<ListedFile> listing) throws LibraryException {
        return library.read("read", database -> FileTable.known(database,
                new ArchiveTable(database).find(location, listing)));
    }

    /** The archives that were imported and not forgotten, the one imported last first. */
    public List<Archive> archives() throws LibraryException {
        return library.read("read", database -> database.query("""
                SELECT location, last_import, problems, watched, coalesce(files, 0) AS files,
                       coalesce(articles, 0) AS articles, coalesce(removed, 0) AS removed
                FROM archive
                LEFT JOIN (
                    SELECT file.archive_id, COUNT(*) FILTER (WHERE file.gone IS NULL) AS files,
                           COUNT(DISTINCT article.id) AS articles,
                           COUNT(DISTINCT iif(article.removed, article.id, NULL)) AS removed
                    FROM file
                    LEFT JOIN version ON version.id = file.version_id
                    LEFT JOIN article ON article.id = version.article_id
                        AND article.id NOT IN (SELECT article_id FROM trash)
                    GROUP BY file.archive_id
                ) AS counted ON counted.archive_id = archive.id
                WHERE remembered = 1
                ORDER BY last_import DESC, archive.id DESC
                """, Ledger::archive));
    }

    private static Archive archive(ResultSet row) throws SQLException {
        return new Archive(row.getString("location"), Instant.ofEpochSecond(row.getLong("last_import")),
                row.getInt("articles"), row.getInt("files"), row.getInt("removed"), row.getInt("problems"),
                row.getBoolean("watched"));
    }

    /**
     * Takes an archive out of {@link #archives} and watches it no more. Its articles stay, and so does what is known of
     * its files: should it be imported again, it is remembered again and only what is new is read.
     */
    public void forget(String location) throws LibraryException {
        library.write("forget an archive of", database -> database.update(
                "UPDATE archive SET remembered = 0, watched = 0 WHERE location = ?", location));
    }

    /** Notes whether an archive is to be imported again whenever it changes. The watching is done elsewhere. */
    public void setWatched(String location, boolean watched) throws LibraryException {
        library.write("watch an archive of", database -> database.update(
                "UPDATE archive SET watched = ? WHERE location = ?", watched ? 1 : 0, location));
    }
}
