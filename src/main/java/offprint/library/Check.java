package offprint.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;

/** Checks a library: the file itself, each source against its hash, the search index against the articles. */
final class Check {

    private final Database database;
    private final Path file;
    private final CheckMonitor monitor;
    private final List<String> problems = new ArrayList<>();

    Check(Database database, Path file, CheckMonitor monitor) {
        this.database = database;
        this.file = file;
        this.monitor = monitor;
    }

    CheckReport run() throws SQLException {
        long articles = database.number("SELECT COUNT(*) FROM article", 0);
        database.each("PRAGMA quick_check(100)", row -> {
            if (!"ok".equals(row.getString(1))) {
                problems.add("the file " + file + " is damaged: " + row.getString(1));
            }
        });
        database.each("PRAGMA foreign_key_check", row -> problems.add("a row of table " + row.getString(1)
                + " points to a row of " + row.getString(3) + " that is not there"));
        checkSources();
        checkIndex();
        return new CheckReport(articles, problems);
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
            current = current.id == version.block ? current : open(version.block);
            if (!version.isWholeIn(current.sources)) {
                problems.add("the source of article " + version.article + " is not what was imported");
            }
        }
    }

    private Opened open(long id) throws SQLException {
        var blocks = database.query("SELECT size, data FROM block WHERE id = ?",
                row -> new SourceBlock(row.getInt(1), row.getBytes(2)), id);
        try {
            return new Opened(id, blocks.isEmpty() ? new byte[0] : blocks.getFirst().read(0, blocks.getFirst().size()));
        } catch (DataFormatException e) {
            problems.add("block " + id + " of sources cannot be read: " + e.getMessage());
            return new Opened(id, new byte[0]);
        }
    }

    private record Opened(long id, byte[] sources) {
    }

    private record Version(long block, int start, int size, long article, byte[] hash) {

        boolean isWholeIn(byte[] sources) {
            return start + size <= sources.length
                    && Arrays.equals(ArticleKey.sha256(Arrays.copyOfRange(sources, start, start + size)), hash);
        }
    }

    private void checkIndex() throws SQLException {
        database.each("""
                SELECT id, title
                FROM article
                WHERE id NOT IN (SELECT rowid FROM article_search)
                LIMIT 100
                """, row -> problems.add("article " + row.getLong(1) + " (" + row.getString(2)
                + ") is not in the search index"));
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
                """, row -> problems.add("article " + row.getLong(1) + " has no source"));
    }
}
