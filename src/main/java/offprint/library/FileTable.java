package offprint.library;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads the ledger of files. */
final class FileTable {

    private FileTable() {
    }

    /** The files of an archive by path. */
    static Map<String, KnownFile> known(Database database, long archive) throws SQLException {
        var known = new HashMap<String, KnownFile>();
        database.each("SELECT path, id, size, stamp, version_id FROM file WHERE archive_id = ?",
                row -> known.put(row.getString(1), new KnownFile(row.getLong(2), row.getLong(3), row.getLong(4),
                        row.getLong(5))), archive);
        return known;
    }
}
