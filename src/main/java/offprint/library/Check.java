package offprint.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a library: the file itself, each source against its hash, the search index against the articles. */
final class Check {

    /** Articles whose count of files is not what the ledger says, with the right one. */
    static final String WRONG_COUNTS = """
            SELECT article.id, max(0, coalesce(MAX(files), 0) - 1) AS duplicates, COUNT(files) = 0 AS removed
            FROM article
            LEFT JOIN (
                SELECT version.article_id, COUNT(*) AS files
                FROM version
                JOIN file ON file.version_id = version.id AND file.gone IS NULL
                GROUP BY version.article_id, file.archive_id
            ) AS held ON held.article_id = article.id
            GROUP BY article.id
            HAVING article.duplicates <> max(0, coalesce(MAX(files), 0) - 1) OR article.removed <> (COUNT(files) = 0)
            """;

    private static final List<String> INDEX_TABLES = List.of("article_search", "article_search_data",
            "article_search_idx", "article_search_docsize", "article_search_config");

    private final Database database;
    private final Path file;
    private final CheckMonitor monitor;
    private final List<String> problems = new ArrayList<>();
    /** Articles that have a line already: what else is wrong with them follows from it, or is mended with it. */
    private final Set<Long> named = new HashSet<>();

    Check(Database database, Path file, CheckMonitor monitor) {
        this.database = database;
        this.file = file;
        this.monitor = monitor;
    }

    /** Looks at the library as it is at one moment, whatever others write. */
    CheckReport run() throws SQLException {
        database.run("BEGIN");
        try {
            return check();
        } finally {
            // Nothing was written; and a COMMIT reports damage that the check has met once more.
            database.run("ROLLBACK");
        }
    }

    private CheckReport check() throws SQLException {
        if (!isSearchable(database)) {
            problems.add("the search index is damaged");
        }
        long articles = database.number("SELECT COUNT(*) FROM article", 0);
        checkFile("quick_check");
        // These end at the first page that cannot be read.
        if (problems.isEmpty()) {
            checkFile("integrity_check");
            database.each("PRAGMA foreign_key_check", row -> problems.add("a row of table " + row.getString(1)
                    + " points to a row of " + row.getString(3) + " that is not there"));
        }
        checkSources();
        if (!isIndexBroken(database)) {
            checkIndex();
        }
        if (!Migrations.isOlder(database)) {
            checkCounts();
            checkTexts();
            database.each(ClusterTable.WRONG, row -> problems.add("the similar articles of cluster " + row.getLong(1)
                    + " are not counted rightly"));
            database.each(OwnTagTable.UNLINKED + " LIMIT 100", row -> problems.add("a tag that was given to article "
                    + row.getLong(2) + " is not among its tags"));
        }
        return new CheckReport(articles, problems);
    }

    private void checkFile(String check) throws SQLException {
        try {
            database.each("PRAGMA " + check + "(100)", row -> {
                if (!"ok".equals(row.getString(1))) {
                    problems.add("the file " + file + " is damaged: " + row.getString(1));
                }
            });
        } catch (SQLException e) {
            // What it has found already is why it cannot go on.
            if (!LibraryException.isDamage(e) || problems.isEmpty()) {
                throw e;
            }
            database.forgetStatements();
        }
    }

    private void checkSources() throws SQLException {
        long total = database.number("SELECT COUNT(*) FROM version", 0);
        var current = new Opened(0, new byte[0]);
        long done = 0;
        for (var version : database.query("""
                SELECT block_id, start, size, article_id, hash
                FROM version
                ORDER BY block_id, start
                """, row -> new Version(row.getLong(1), row.getInt(2), row.getInt(3), row.getLong(4),
                row.getBytes(5)))) {
            if (!monitor.step(done++, total)) {
                return;
            }
            current = current.id == version.block ? current
                    : new Opened(version.block, SourceBlock.open(database, version.block));
            if (!version.isWholeIn(current.sources)) {
                name(version.article, "the source of article " + version.article + " is not what was imported");
            }
        }
    }

    private record Opened(long id, byte[] sources) {
    }

    private record Version(long block, int start, int size, long article, byte[] hash) {

        boolean isWholeIn(byte[] sources) {
            return start + size <= sources.length
                    && Arrays.equals(ArticleKey.hash(Arrays.copyOfRange(sources, start, start + size)), hash);
        }
    }

    private void name(long article, String problem) {
        if (named.add(article)) {
            problems.add(problem);
        }
    }

    private void checkIndex() throws SQLException {
        database.each("""
                SELECT id
                FROM article
                WHERE id NOT IN (SELECT rowid FROM article_search)
                LIMIT 100
                """, row -> name(row.getLong(1), "article " + row.getLong(1) + " is not in the search index"));
        database.each("""
                SELECT rowid
                FROM article_search
                WHERE rowid NOT IN (SELECT id FROM article)
                LIMIT 100
                """, row -> problems.add("the search index has an article " + row.getLong(1)
                + " that the library does not have"));
        database.each("""
                SELECT id
                FROM article
                WHERE version_id NOT IN (SELECT id FROM version)
                LIMIT 100
                """, row -> name(row.getLong(1), "article " + row.getLong(1) + " has no source"));
    }

    private void checkCounts() throws SQLException {
        database.each(WRONG_COUNTS + " LIMIT 100", row -> name(row.getLong(1), "the files of article " + row.getLong(1)
                + " are not counted rightly"));
    }

    private void checkTexts() throws SQLException {
        var damaged = TextTable.damaged(database);
        if (!damaged.isEmpty()) {
            problems.add("the titles and file names in " + damaged.size() + " blocks cannot be read");
        }
    }

    /** FTS5 looks for what others have written when it is searched, not when it is checked, and reports damage then. */
    private static boolean isSearchable(Database database) {
        try {
            return database.number("SELECT rowid FROM article_search LIMIT 1", 0) >= 0;
        } catch (SQLException _) {
            return false;
        }
    }

    /** Whether the search index itself is damaged. Everything in it can be made again. */
    static boolean isIndexBroken(Database database) throws SQLException {
        if (!isSearchable(database)) {
            return true;
        }
        for (String table : INDEX_TABLES) {
            var problems = database.query("PRAGMA quick_check(" + table + ")", row -> row.getString(1));
            if (!problems.equals(List.of("ok"))) {
                return true;
            }
        }
        return false;
    }
}
