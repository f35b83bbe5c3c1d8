package offprint.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.library.TextBlock.Texts;

/**
 * One import of one archive: the ledger as it was, and the writing of what is new. Used by one thread at a time.
 *
 * <p>Two files of one archive with the same address are one article: the one listed first gives the text, so that the
 * result does not depend on which worker was faster; the other text is kept as a version.
 */
public final class ImportRun {

    private final Library library;
    private final long archive;
    private final long now;
    private final FileTable ledger;

    /** Belongs into the transaction that read what is known. */
    ImportRun(Library library, Database database, long archive) throws SQLException {
        this.library = library;
        this.archive = archive;
        this.now = Instant.now().getEpochSecond();
        this.ledger = new FileTable(archive, now, FileTable.known(database, archive));
        ledger.refresh(database);
    }

    /** What the ledger knows of this archive, by path. */
    public Map<String, KnownFile> known() {
        return ledger.known();
    }

    /**
     * Says which paths the archive holds now, before the first {@link #save}, so that a move can be told from a copy
     * and {@link #finish} can mark what is gone.
     */
    public void listed(Set<String> paths) {
        ledger.listed(paths);
    }

    /**
     * Stores some files and their sources: all of them or, if it fails, none.
     *
     * @param batch files in the order of the archive, each group with the block that holds its sources in that order
     * @return what became of each file, in the same order
     */
    public List<Outcome> save(List<ImportedFiles> batch) throws LibraryException {
        return library.write("save articles in", database -> {
            ledger.refresh(database);
            var articles = new ArticleWriter(database, new HashMap<>());
            var outcomes = new ArrayList<Outcome>();
            for (var group : batch) {
                save(database, group, articles, outcomes);
            }
            articles.finish();
            return outcomes;
        });
    }

    /** Notes a file that could not become an article. One that could before keeps what it gave. */
    public void saveFailed(String path, long size, long stamp) throws LibraryException {
        var before = known().get(path);
        if (before != null && before.hasArticle()) {
            return;
        }
        library.write("note a file in", database -> {
            ledger.refresh(database);
            return ledger.write(database, path, size, stamp, null,
                    () -> TextTable.insert(database, Texts.ofPath(path)));
        });
    }

    /**
     * Ends the run: marks what is not in the archive any more, and notes when it was last imported.
     *
     * @param problems lines of the report
     * @return how many files have gone since the last import; their articles stay
     */
    public int finish(int problems) throws LibraryException {
        return library.write("finish an import in", database -> {
            ledger.refresh(database);
            note(database, problems);
            return ledger.markGone(database);
        });
    }

    /**
     * Ends a run that did not get to its end: what is not in its place any more may lie in one that was not reached.
     *
     * @param problems lines of the report
     */
    public void breakOff(int problems) throws LibraryException {
        library.write("end an import in", database -> note(database, problems));
    }

    private int note(Database database, int problems) throws SQLException {
        return database.update("UPDATE archive SET last_import = ?, problems = ? WHERE id = ?", now, problems, archive);
    }

    private void save(Database database, ImportedFiles group, ArticleWriter articles, List<Outcome> outcomes)
            throws SQLException {
        var source = new SourceTable(database, group.block());
        var texts = new TextTable.Writer(database, group.texts());
        int start = 0;
        int index = 0;
        for (var file : group.files()) {
            int place = index++;
            outcomes.add(save(database, file, new Place(articles, source, start, () -> texts.address(place))));
            start += file.length();
        }
    }

    /** Where a file goes: what writes articles, and where its source and its words lie. */
    private record Place(ArticleWriter articles, SourceTable source, int start, FileTable.Address texts) {
    }

    private Outcome save(Database database, ImportedFile file, Place place) throws SQLException {
        long article = findArticle(database, file);
        if (article == 0 && Trash.isPurged(database, file.key())) {
            ledger.writePurged(database, file, place.texts);
            return Outcome.UNCHANGED;
        }
        if (article == 0) {
            return newArticle(database, file, place);
        }
        long same = database.number("SELECT id FROM version WHERE article_id = ? AND hash = ?", 0,
                article, file.hash());
        var outcome = same != 0 ? seenBefore(database, file, article, same, place)
                : newText(database, file, article, place);
        place.articles.restore(article, file.article().own());
        return outcome;
    }

    private long findArticle(Database database, ImportedFile file) throws SQLException {
        long article = database.number("SELECT id FROM article WHERE key = ?", 0, file.key());
        return article == 0 ? findArticleOfFile(database, file) : article;
    }

    /**
     * The article that the file was before, and that has got another key: made of its bytes, which were edited, or made
     * of the same bytes by an earlier program. From now on it has this one, and is found by it under another path too.
     */
    private long findArticleOfFile(Database database, ImportedFile file) throws SQLException {
        var before = known().get(file.path());
        if (before == null || !before.hasArticle()) {
            return 0;
        }
        long article = database.number("SELECT article_id FROM version WHERE id = ? AND (? = 0 OR hash = ?)", 0,
                before.version(), file.hasUrl() ? 1 : 0, file.hash());
        if (article == 0 || ledger.isFromAnotherFile(database, article, file.path())) {
            return 0;
        }
        database.update("UPDATE article SET key = ? WHERE id = ?", file.key(), article);
        return article;
    }

    private Outcome newArticle(Database database, ImportedFile file, Place place) throws SQLException {
        long article = place.articles.insert(file, place.texts.get());
        setCurrent(database, article, newVersion(database, file, article, place));
        place.articles.restore(article, file.article().own());
        leave(database, file);
        return Outcome.ADDED;
    }

    private Outcome seenBefore(Database database, ImportedFile file, long article, long version, Place place)
            throws SQLException {
        var before = known().get(file.path());
        boolean sameFile = before != null && before.version() == version;
        boolean moved = ledger.move(database, file, version, place.texts);
        boolean found = !moved && SourceTable.found(database, article, version,
                ledger.write(database, file.path(), file.size(), file.stamp(), version, place.texts));
        boolean isBack = before != null && !sameFile && SourceTable.currentVersion(database, article) != version
                && !ledger.isTold(database, article);
        if (isBack || found) {
            show(database, article, version, file, place);
        }
        if (!sameFile) {
            FileTable.recount(database, article);
            leave(database, file);
        }
        return isBack || found ? Outcome.UPDATED : moved ? Outcome.MOVED
                : sameFile || !ledger.hasOthers(database, article) ? Outcome.UNCHANGED : Outcome.DUPLICATE;
    }

    private Outcome newText(Database database, ImportedFile file, long article, Place place)
            throws SQLException {
        boolean replaces = !ledger.isFromAnotherFile(database, article, file.path());
        long version = newVersion(database, file, article, place);
        if (replaces) {
            show(database, article, version, file, place);
        }
        FileTable.recount(database, article);
        leave(database, file);
        return replaces || known().containsKey(file.path()) ? Outcome.UPDATED : Outcome.DUPLICATE;
    }

    private long newVersion(Database database, ImportedFile file, long article, Place place)
            throws SQLException {
        long fileId = ledger.write(database, file.path(), file.size(), file.stamp(), null, place.texts);
        long version = place.source.insert(article, fileId, file, place.start, now);
        database.update("UPDATE file SET version_id = ? WHERE id = ?", version, fileId);
        return version;
    }

    /** A file that tells another story than before is one file less for the earlier one. */
    private void leave(Database database, ImportedFile file) throws SQLException {
        var before = known().get(file.path());
        if (before != null && before.hasArticle()) {
            ledger.recountArticleOf(database, before.version());
        }
    }

    private static void show(Database database, long article, long version, ImportedFile file, Place place)
            throws SQLException {
        place.articles.update(article, file.article(), place.texts.get());
        setCurrent(database, article, version);
    }

    private static void setCurrent(Database database, long article, long version) throws SQLException {
        database.update("UPDATE article SET version_id = ? WHERE id = ?", version, article);
    }
}
