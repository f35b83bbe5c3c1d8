package offprint.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import offprint.model.PostFile;

/** Sources of posts. Writes the block of a group of files once one of them needs it. */
final class SourceTable {

    static final String UNINDEXED = " AND id NOT IN (SELECT rowid FROM article_search)";

    private final Database database;
    private final SourceBlock block;
    private long blockId;

    SourceTable(Database database, SourceBlock block) {
        this.database = database;
        this.block = block;
    }

    long insert(long article, long file, ImportedFile imported, int start, long now) throws SQLException {
        if (blockId == 0) {
            blockId = database.insert("INSERT INTO block (size, imported, data) VALUES (?, ?, ?)", block.size(), now,
                    block.data());
        }
        return database.insert("""
                INSERT INTO version (article_id, file_id, hash, block_id, start, size)
                VALUES (?, ?, ?, ?, ?, ?)
                """, article, file, imported.hash(), blockId, start, imported.length());
    }

    /**
     * Notes the file of a source whose file was forgotten; answers whether the article is to be made from it again,
     * since title and date may come from the name.
     */
    static boolean found(Database database, long article, long version, long file) throws SQLException {
        if (database.number("SELECT file.id FROM version JOIN file ON file.id = version.file_id WHERE version.id = ?",
                0, version) != 0) {
            return false;
        }
        database.update("UPDATE version SET file_id = ? WHERE id = ?", file, version);
        return currentVersion(database, article) == version;
    }

    /** The version whose text the article shows; 0 if there is no such article. */
    static long currentVersion(Database database, long article) throws SQLException {
        return database.number("SELECT version_id FROM article WHERE id = ?", 0, article);
    }

    /** The source of the article's current version. */
    static Optional<PostFile> current(Database database, Path library, long article)
            throws SQLException, LibraryException {
        return version(database, library, currentVersion(database, article));
    }

    static Optional<PostFile> version(Database database, Path library, long version)
            throws SQLException, LibraryException {
        var texts = new TextTable.Reader(database);
        var found = database.query("""
                SELECT block.size, block.data, version.start, version.size, file.texts, version.hash, version.article_id
                FROM version
                JOIN block ON block.id = version.block_id
                LEFT JOIN file ON file.id = version.file_id
                WHERE version.id = ?
                """, row -> new Stored(new SourceBlock(row.getInt(1), row.getBytes(2)), row.getInt(3), row.getInt(4),
                texts.at(row.getLong(5)).path(), row.getBytes(6), row.getLong(7)), version);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst().read(library));
    }

    /** The hash of a source that is what was imported; empty if it is not. */
    static Optional<byte[]> wholeHash(Database database, long version) throws SQLException {
        return database.query("SELECT block_id, start, size, hash FROM version WHERE id = ?", row -> {
            byte[] source = part(SourceBlock.open(database, row.getLong(1)), row.getInt(2), row.getInt(3));
            byte[] hash = row.getBytes(4);
            return Arrays.equals(ArticleKey.hash(source), hash) ? Optional.of(hash) : Optional.<byte[]>empty();
        }, version).stream().flatMap(Optional::stream).findFirst();
    }

    private static byte[] part(byte[] sources, int start, int size) {
        int end = Math.min(start + size, sources.length);
        return start >= 0 && start <= end ? Arrays.copyOfRange(sources, start, end) : new byte[0];
    }

    static List<ArticleVersion> versions(Database database, long article) throws SQLException {
        var texts = new TextTable.Reader(database);
        return database.query("""
                SELECT version.id, block.imported, file.texts, version.size, version.id = article.version_id
                FROM version
                JOIN article ON article.id = version.article_id
                LEFT JOIN block ON block.id = version.block_id
                LEFT JOIN file ON file.id = version.file_id
                WHERE article.id = ?
                ORDER BY version.id DESC
                """, row -> new ArticleVersion(row.getLong(1), Instant.ofEpochSecond(row.getLong(2)),
                texts.at(row.getLong(3)).path(), row.getInt(4), row.getInt(5) == 1), article);
    }

    /** The sources of some articles behind one, see {@link Upkeep#posts}. */
    static Upkeep.Posts after(Database database, long after, int most, boolean unindexed) throws SQLException {
        var ids = database.query("SELECT id FROM article WHERE id > ?" + (unindexed ? UNINDEXED : "")
                + " ORDER BY id LIMIT ?", row -> row.getLong(1), after, most);
        return new Upkeep.Posts(ids.isEmpty() ? 0 : ids.getLast(), of(database, ids));
    }

    /** The sources of these articles, in the order of their ids; one that is damaged is left out. */
    static List<StoredPost> of(Database database, List<Long> ids) throws SQLException {
        var blocks = new HashMap<Long, byte[]>();
        var texts = new TextTable.Reader(database);
        var posts = new ArrayList<StoredPost>();
        database.each("""
                SELECT article.id, block_id, start, version.size, file.texts, hash
                FROM article
                JOIN version ON version.id = article.version_id
                LEFT JOIN file ON file.id = version.file_id
                WHERE article.id IN (SELECT value FROM json_each(?))
                ORDER BY article.id
                """, row -> {
            byte[] sources = blocks.get(row.getLong(2));
            if (sources == null) {
                sources = SourceBlock.open(database, row.getLong(2));
                blocks.put(row.getLong(2), sources);
            }
            byte[] bytes = part(sources, row.getInt(3), row.getInt(4));
            if (Arrays.equals(ArticleKey.hash(bytes), row.getBytes(6))) {
                posts.add(new StoredPost(row.getLong(1), new PostFile(texts.at(row.getLong(5)).path(), bytes)));
            }
        }, ids.toString());
        return posts;
    }

    private record Stored(SourceBlock block, int start, int size, String path, byte[] hash, long article) {

        PostFile read(Path library) throws LibraryException {
            try {
                byte[] bytes = block.read(start, size);
                if (!Arrays.equals(ArticleKey.hash(bytes), hash)) {
                    throw LibraryException.damagedSource(library, article, "its bytes do not have the hash they had");
                }
                return new PostFile(path, bytes);
            } catch (DataFormatException e) {
                throw LibraryException.damagedSource(library, article, String.valueOf(e.getMessage()));
            }
        }
    }
}
