package offprint.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import offprint.library.TextBlock.Texts;

/**
 * Keeps in order what the library made from its sources: titles, dates, facets and search terms can all be made again.
 * Safe to call from any thread.
 *
 * <p>The version of the search text says which program and which rules made it. It is noted when all articles are done;
 * until then the last article done is noted with the version it was done for, so that a run goes on where one ended.
 */
public final class Upkeep {

    /** Below this, the index's own automatic merging is enough. */
    private static final int WORTH_TIDYING = 2_000;

    private static final String VERSION = "text.version";
    private static final String PROGRESS = "text.progress";

    private final Library library;

    Upkeep(Library library) {
        this.library = library;
    }

    /** Whether the search text of some articles was made by other rules. */
    public boolean isOutdated(String version) throws LibraryException {
        return library.read("read", database -> database.number("SELECT EXISTS (SELECT 1 FROM article)", 0) == 1
                && !setting(database, VERSION).equals(version));
    }

    /** Notes, if the library is still empty, by which rules its search text is going to be made. */
    public void begin(String version) throws LibraryException {
        if (library.read("read", database -> database.number("SELECT EXISTS (SELECT 1 FROM article)", 0)) == 0) {
            library.write("note the rules in", database -> set(database, VERSION, version));
        }
    }

    /** The article up to which the search text is made by these rules already; 0 if none is. */
    public long progress(String version) throws LibraryException {
        return library.read("read", database -> {
            String progress = setting(database, PROGRESS);
            return progress.startsWith(version + " ") ? Long.parseLong(progress.substring(version.length() + 1)) : 0L;
        });
    }

    /**
     * Sources of the articles behind one, in the order of their ids. One that is damaged is left out: see
     * {@link Library#verify}.
     *
     * @param unindexed only of articles that the search index does not have
     */
    public Posts posts(long after, int most, boolean unindexed) throws LibraryException {
        return library.read("read", database -> SourceTable.after(database, after, most, unindexed));
    }

    /**
     * Some sources.
     *
     * @param last the last article asked for, whether its source could be read or not; 0 if there was none left
     */
    public record Posts(long last, List<StoredPost> posts) {

        public Posts {
            posts = List.copyOf(posts);
        }
    }

    /** How many articles {@link #posts} gives in all. */
    public long count(long after, boolean unindexed) throws LibraryException {
        return library.read("count", database -> database.number("SELECT COUNT(*) FROM article WHERE id > ?"
                + (unindexed ? SourceTable.UNINDEXED : ""), 0, after));
    }

    /** Stores what was read again; all of it or, if it fails, none. */
    public void store(List<RenewedArticle> articles) throws LibraryException {
        library.write("renew articles in", database -> store(database, articles));
    }

    /** Stores what was read again by these rules, and that it was done up to this article. */
    public void store(List<RenewedArticle> articles, String version, long last) throws LibraryException {
        library.write("renew articles in", database -> {
            set(database, PROGRESS, version + " " + last);
            return store(database, articles);
        });
    }

    private static Void store(Database database, List<RenewedArticle> renewed) throws SQLException {
        var articles = Renewal.all(database, renewed);
        var writer = new ArticleWriter(database, new HashMap<>());
        var texts = new TextTable.Writer(database, TextBlock.pack(articles.stream()
                .map(each -> Texts.of("", each.article())).toList()));
        int index = 0;
        for (var each : articles) {
            writer.update(each.id(), each.article(), texts.address(index++));
        }
        writer.finish();
        return null;
    }

    /** Notes that the search text of every article is made by these rules. */
    public void finish(String version) throws LibraryException {
        library.write("note the rules in", database -> {
            database.update("DELETE FROM setting WHERE name = ?", PROGRESS);
            TextTable.removeUnused(database);
            return set(database, VERSION, version);
        });
        tidy(Integer.MAX_VALUE);
    }

    /**
     * Repairs what needs no sources: entries that belong to nothing, links that lead to nothing, wrong counts. A search
     * index that cannot be read is begun anew, empty. The library as it was is kept among its backups.
     *
     * @return what was done, a sentence each
     */
    public List<String> repair() throws LibraryException {
        var kept = keepUnrepaired();
        var done = new ArrayList<String>();
        boolean isChanged = false;
        try {
            library.mend(database -> {
                new Mending(database, done).run();
                return done;
            });
            isChanged = !done.isEmpty();
        } finally {
            if (kept.isPresent() && !isChanged) {
                new Backups(library.file().orElseThrow()).delete(kept.get());
            }
        }
        kept.filter(_ -> !done.isEmpty()).ifPresent(copy -> done.addFirst("kept the library as it was in " + copy));
        return done;
    }

    private Optional<Path> keepUnrepaired() throws LibraryException {
        var file = library.file();
        return file.isEmpty() || library.state() instanceof LibraryState.ReadOnly ? Optional.empty()
                : Optional.of(library.read("back up", database -> new Backups(file.get()).beforeRepair(database)));
    }

    /** The backup made last; empty if there is none. */
    public Optional<Path> newestBackup() {
        return library.file().flatMap(Backups::newest);
    }

    /**
     * Ends what changed many articles: after a large import the search index is one piece, the planner knows the
     * tables, and free pages are given back.
     *
     * @param changed articles that are new or have a new text
     */
    public void tidy(int changed) throws LibraryException {
        library.exclusively("tidy", database -> tidy(database, changed));
    }

    private static Void tidy(Database database, int changed) throws SQLException {
        long articles = database.number("SELECT COUNT(*) FROM article", 0);
        if (changed >= WORTH_TIDYING && changed >= articles / 4) {
            database.run("INSERT INTO article_search (article_search) VALUES ('optimize')");
            database.run("PRAGMA incremental_vacuum");
        }
        database.run("PRAGMA optimize");
        database.query("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
        return null;
    }

    private static String setting(Database database, String name) throws SQLException {
        return database.query("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name).stream()
                .findFirst().orElse("");
    }

    private static Void set(Database database, String name, String value) throws SQLException {
        database.update("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", name, value);
        return null;
    }
}
