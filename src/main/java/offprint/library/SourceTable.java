package offprint.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import offprint.model.PostFile;

/** Sources of posts. Writes the block of a group of files once one of them needs it. */
final class SourceTable {

    private final Database database;
    private final SourceBlock block;
    private long blockId;

    SourceTable(Database database, SourceBlock block) {
        this.database = database;
        this.block = block;
    }

    long insert(long article, long file, ImportedFile imported, int start, long now) throws SQLException {
        if (blockId == 0) {
            blockId = database.insert("INSERT INTO block (size, data) VALUES (?, ?)", block.size(), block.data());
        }
        return database.insert("""
                INSERT INTO version (article_id, file_id, hash, block_id, start, size, imported)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, article, file, imported.hash(), blockId, start, imported.size(), now);
    }

    /** The source of the article's current version. */
    static Optional<PostFile> current(Database database, Path library, long article)
            throws SQLException, LibraryException {
        var found = database.query("""
                SELECT block.size, block.data, version.start, version.size, file.path, version.hash
                FROM article
                JOIN version ON version.id = article.version_id
                JOIN block ON block.id = version.block_id
                LEFT JOIN file ON file.id = version.file_id
                WHERE article.id = ?
                """, row -> new Stored(new SourceBlock(row.getInt(1), row.getBytes(2)), row.getInt(3), row.getInt(4),
                row.getString(5) == null ? "" : row.getString(5), row.getBytes(6)), article);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(found.getFirst().read(library, article));
    }

    private record Stored(SourceBlock block, int start, int size, String path, byte[] hash) {

        PostFile read(Path library, long article) throws LibraryException {
            try {
                byte[] bytes = block.read(start, size);
                if (!Arrays.equals(ArticleKey.sha256(bytes), hash)) {
                    throw LibraryException.damagedSource(library, article, "its bytes do not have the hash they had");
                }
                return new PostFile(path, bytes);
            } catch (DataFormatException e) {
                throw LibraryException.damagedSource(library, article, String.valueOf(e.getMessage()));
            }
        }
    }
}
