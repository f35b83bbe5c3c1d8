package offprint.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.model.Facet;

/**
 * One import of one archive: the ledger as it was, and the writing of what is new. Used by one thread at a time.
 *
 * <p>Two files of one archive with the same address are one article: the one listed first gives the text, so that the
 * result does not depend on which worker was faster; the other text is kept as a version.
 */
public final class ImportRun {

    private final Library library;
    private final long archive;
    private final Map<String, KnownFile> known;
    private final Map<Long, String> vanished = new HashMap<>();
    private final Map<Facet, Long> facets = new HashMap<>();
    private Set<String> listed = Set.of();
    private final long now = Instant.now().getEpochSecond();

    ImportRun(Library library, long archive, Map<String, KnownFile> known) {
        this.library = library;
        this.archive = archive;
        this.known = known;
    }

    /** What the ledger knows of this archive, by path. */
    public Map<String, KnownFile> known() {
        return known;
    }

    /** Says which paths the archive holds now, before the first {@link #save}, so that a move can be told from a copy. */
    public void listed(Set<String> paths) {
        listed = paths;
        known.forEach((path, file) -> {
            if (!paths.contains(path)) {
                vanished.put(file.version(), path);
            }
        });
    }

    /**
     * Stores some files and their sources: all of them or, if it fails, none.
     *
     * @param batch files in the order of the archive, each group with the block that holds its sources in that order
     * @return what became of each file, in the same order
     */
    public List<Outcome> save(List<ImportedFiles> batch) throws LibraryException {
        return library.write("save articles in", database -> {
            var outcomes = new ArrayList<Outcome>();
            for (var group : batch) {
                save(database, group, outcomes);
            }
            return outcomes;
        });
    }

    /** Notes a file that could not become an article. One that could before keeps what it gave. */
    public void saveFailed(String path, long size, long stamp) throws LibraryException {
        var before = known.get(path);
        if (before != null && before.version() != 0) {
            return;
        }
        library.write("note a file in", database -> {
            writeFile(database, path, size, stamp, null);
            return null;
        });
    }

    /** Ends the run: notes when the archive was last imported and leaves the search index in good order. */
    public void finish(int changed) throws LibraryException {
        library.write("finish an import in", database -> {
            database.update("UPDATE archive SET last_import = ? WHERE id = ?", now, archive);
            return null;
        });
        library.tidyAfterImport(changed);
    }

    private void save(Database database, ImportedFiles group, List<Outcome> outcomes) throws SQLException {
        var source = new SourceTable(database, group.block());
        int start = 0;
        for (var file : group.files()) {
            outcomes.add(save(database, file, source, start));
            start += (int) file.size();
        }
    }

    private Outcome save(Database database, ImportedFile file, SourceTable source, int start)
            throws SQLException {
        long article = findArticle(database, file);
        if (article == 0) {
            article = new ArticleWriter(database, facets).insert(file);
            long fileId = writeFile(database, file.path(), file.size(), file.stamp(), null);
            long version = source.insert(article, fileId, file, start, now);
            linkFile(database, fileId, version);
            setCurrent(database, article, version);
            return Outcome.ADDED;
        }
        long same = database.number("SELECT id FROM version WHERE article_id = ? AND hash = ?", 0,
                article, file.hash());
        return same != 0 ? seenBefore(database, file, article, same) : newText(database, file, article, source, start);
    }

    private long findArticle(Database database, ImportedFile file) throws SQLException {
        long article = database.number("SELECT id FROM article WHERE key = ?", 0, file.key());
        var before = known.get(file.path());
        if (article == 0 && !file.hasUrl() && before != null && before.version() != 0) {
            return database.number("SELECT article_id FROM version WHERE id = ?", 0, before.version());
        }
        return article;
    }

    private Outcome seenBefore(Database database, ImportedFile file, long article, long version) throws SQLException {
        var before = known.get(file.path());
        String oldPath = before == null ? vanished.remove(version) : null;
        if (oldPath != null) {
            database.update("UPDATE file SET path = ?, size = ?, stamp = ?, last_seen = ? WHERE id = ?",
                    file.path(), file.size(), file.stamp(), now, known.get(oldPath).id());
            return Outcome.MOVED;
        }
        boolean sameFile = before != null && before.version() == version;
        writeFile(database, file.path(), file.size(), file.stamp(), version);
        if (sameFile) {
            return Outcome.UNCHANGED;
        }
        countDuplicates(database, article);
        return Outcome.DUPLICATE;
    }

    private Outcome newText(Database database, ImportedFile file, long article, SourceTable source, int start)
            throws SQLException {
        boolean replaces = !isFromAnotherFile(database, article, file.path());
        long fileId = writeFile(database, file.path(), file.size(), file.stamp(), null);
        long version = source.insert(article, fileId, file, start, now);
        linkFile(database, fileId, version);
        if (replaces) {
            new ArticleWriter(database, facets).update(article, file);
            setCurrent(database, article, version);
        }
        countDuplicates(database, article);
        return replaces || known.containsKey(file.path()) ? Outcome.UPDATED : Outcome.DUPLICATE;
    }

    /** Whether another file that is still in this archive gives the article its text. */
    private boolean isFromAnotherFile(Database database, long article, String path) throws SQLException {
        return database.query("""
                        SELECT file.path
                        FROM article
                        JOIN version ON version.id = article.version_id
                        JOIN file ON file.id = version.file_id
                        WHERE article.id = ? AND file.archive_id = ?
                        """, row -> row.getString(1), article, archive)
                .stream().anyMatch(current -> !current.equals(path) && listed.contains(current));
    }

    private static void setCurrent(Database database, long article, long version) throws SQLException {
        database.update("UPDATE article SET version_id = ? WHERE id = ?", version, article);
    }

    private static void linkFile(Database database, long file, long version) throws SQLException {
        database.update("UPDATE file SET version_id = ? WHERE id = ?", version, file);
    }

    /** Files beyond the first one, whether their text is the same or not. */
    private static void countDuplicates(Database database, long article) throws SQLException {
        database.update("""
                UPDATE article
                SET duplicates = max(0, (SELECT COUNT(*) FROM file JOIN version ON version.id = file.version_id
                                         WHERE version.article_id = ?1) - 1)
                WHERE id = ?1
                """, article);
    }

    private long writeFile(Database database, String path, long size, long stamp, Long version) throws SQLException {
        var before = known.get(path);
        if (before != null) {
            database.update("UPDATE file SET size = ?, stamp = ?, version_id = ?, last_seen = ? WHERE id = ?",
                    size, stamp, version, now, before.id());
            return before.id();
        }
        return database.insert("""
                INSERT INTO file (archive_id, path, size, stamp, version_id, first_seen, last_seen)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
                """, archive, path, size, stamp, version, now);
    }
}
