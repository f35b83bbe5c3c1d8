package offprint.library;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/** The ledger of one archive: what was known of its files when an import began, and writing what is known now. */
final class FileTable {

    /** Where the path of a file lies, if it has to be written. */
    @FunctionalInterface
    interface Address {
        long get() throws SQLException;
    }

    private final long archive;
    private final long now;
    /** Files of the same bytes have one version. */
    private final Map<Long, Queue<String>> vanished = new HashMap<>();
    private Map<String, KnownFile> known;
    private Set<String> listed = Set.of();
    private long seen;

    /** @param now epoch second of the import */
    FileTable(long archive, long now, Map<String, KnownFile> known) {
        this.archive = archive;
        this.now = now;
        this.known = known;
    }

    /** The files of an archive by path. */
    static Map<String, KnownFile> known(Database database, long archive) throws SQLException {
        var known = new HashMap<String, KnownFile>();
        var texts = new TextTable.Reader(database);
        database.each("SELECT texts, id, size, stamp, iif(purged, " + KnownFile.PURGED + ", version_id), gone "
                + "FROM file WHERE archive_id = ?", row -> {
            long version = row.getLong(5);
            known.put(texts.at(row.getLong(1)).path(), new KnownFile(row.getLong(2), row.getLong(3), row.getLong(4),
                    version, row.getLong(1), row.getLong(6) != 0));
        }, archive);
        return known;
    }

    Map<String, KnownFile> known() {
        return known;
    }

    void listed(Set<String> paths) {
        listed = paths;
        findVanished();
    }

    private void findVanished() {
        vanished.clear();
        known.forEach((path, file) -> {
            if (!listed.contains(path)) {
                vanished.computeIfAbsent(file.version(), _ -> new PriorityQueue<>()).add(path);
            }
        });
    }

    /** Reads the ledger again if another program has written since; it may be importing the same archive. */
    void refresh(Database database) throws SQLException {
        long version = database.number("PRAGMA data_version", 0);
        if (seen != version) {
            known = seen == 0 ? known : known(database, archive);
            seen = version;
            findVanished();
        }
    }

    /** Whether another file of this archive gave the article its text, and is still there and tells it. */
    boolean isFromAnotherFile(Database database, long article, String path) throws SQLException {
        return database.query("""
                        SELECT file.texts
                        FROM article
                        JOIN version ON version.id = article.version_id
                        JOIN file ON file.id = version.file_id
                        WHERE article.id = ? AND file.archive_id = ? AND file.version_id = version.id
                        """, row -> new TextTable.Reader(database).at(row.getLong(1)).path(), article, archive)
                .stream().anyMatch(current -> !current.equals(path) && listed.contains(current));
    }

    /** Whether any file that is still in its archive tells the article's text. */
    boolean isTold(Database database, long article) throws SQLException {
        return database.query("""
                        SELECT file.archive_id, file.texts
                        FROM article
                        JOIN file ON file.version_id = article.version_id
                        WHERE article.id = ? AND file.gone IS NULL
                        """, row -> row.getLong(1) != archive
                        || listed.contains(new TextTable.Reader(database).at(row.getLong(2)).path()), article)
                .contains(true);
    }

    /** If a file with these bytes has left its path, it is this one: then its row moves along. */
    boolean move(Database database, ImportedFile file, long version, Address texts) throws SQLException {
        var oldPaths = vanished.get(version);
        String oldPath = known.containsKey(file.path()) || oldPaths == null ? null : oldPaths.poll();
        if (oldPath == null) {
            return false;
        }
        database.update("UPDATE file SET texts = ?, size = ?, stamp = ?, gone = NULL WHERE id = ?",
                texts.get(), file.size(), file.stamp(), known.get(oldPath).id());
        return true;
    }

    /** Notes a file; answers the id of its row. */
    long write(Database database, String path, long size, long stamp, Long version, Address texts) throws SQLException {
        var before = known.get(path);
        if (before != null) {
            database.update("UPDATE file SET size = ?, stamp = ?, version_id = ?, gone = NULL, "
                    + "purged = 0 WHERE id = ?", size, stamp, version, before.id());
            return before.id();
        }
        return database.insert("""
                INSERT INTO file (archive_id, texts, size, stamp, version_id, first_seen)
                VALUES (?, ?, ?, ?, ?, ?)
                """, archive, texts.get(), size, stamp, version, now);
    }

    /** Notes a file that holds an article which was deleted for good. */
    void writePurged(Database database, ImportedFile file, Address texts) throws SQLException {
        long id = write(database, file.path(), file.size(), file.stamp(), null, texts);
        database.update("UPDATE file SET purged = 1 WHERE id = ?", id);
    }

    /** Marks what the archive does not have any more, and what it has again; answers how many files have gone. */
    int markGone(Database database) throws SQLException {
        int gone = 0;
        for (var file : known.entrySet()) {
            boolean isGone = !listed.contains(file.getKey());
            if (isGone != file.getValue().gone()) {
                // A file that has moved is not at its old path any more, nor is its row.
                int changed = database.update("UPDATE file SET gone = ? WHERE id = ? AND texts = ?",
                        isGone ? now : null, file.getValue().id(), file.getValue().texts());
                recountArticleOf(database, file.getValue().version());
                gone += isGone && file.getValue().hasArticle() ? changed : 0;
            }
        }
        return gone;
    }

    /** Whether this archive has the article in more than one file. */
    boolean hasOthers(Database database, long article) throws SQLException {
        return database.number("""
                SELECT COUNT(*) > 1
                FROM version
                JOIN file ON file.version_id = version.id
                WHERE version.article_id = ? AND file.archive_id = ? AND file.gone IS NULL
                """, 0, article, archive) == 1;
    }

    /** The article that a file gave before. */
    void recountArticleOf(Database database, long version) throws SQLException {
        recount(database, database.number("SELECT article_id FROM version WHERE id = ?", 0, version));
    }

    /**
     * Counts the files beyond the first one in the archive that has most of them, whether their text is the same or
     * not: one archive imported from two places has no article twice. Notes when there are none left.
     */
    static void recount(Database database, long article) throws SQLException {
        database.update("""
                UPDATE article
                SET (duplicates, removed) = (
                    SELECT max(0, coalesce(MAX(files), 0) - 1), COUNT(*) = 0
                    FROM (
                        SELECT COUNT(*) AS files
                        FROM version
                        JOIN file ON file.version_id = version.id
                        WHERE version.article_id = article.id AND file.gone IS NULL
                        GROUP BY file.archive_id))
                WHERE id = ?
                """, article);
    }
}
