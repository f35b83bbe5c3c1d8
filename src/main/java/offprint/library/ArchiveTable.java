package offprint.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;

/**
 * The archives that were imported. Downloads get new names ({@code posts (1).zip}) and folders are moved: an archive
 * from an unknown place that holds nine of ten files of a known one, of the same path and size, is that archive.
 */
final class ArchiveTable {

    private static final double SAME = 0.9;
    /** So few files may have equal paths and sizes by chance; then their stamps have to be equal as well. */
    private static final int FEW = 20;

    private final Database database;

    ArchiveTable(Database database) {
        this.database = database;
    }

    /** The archive in that place, or the one that has come there under another name; 0 if it is unknown. */
    long find(String location, Collection<ListedFile> listing) throws SQLException {
        long archive = database.number("SELECT id FROM archive WHERE location = ?", 0, location);
        return archive != 0 || listing.isEmpty() ? archive : moved(location, listing);
    }

    private long moved(String location, Collection<ListedFile> listing) throws SQLException {
        long best = 0;
        int most = 0;
        for (var archive : database.query("""
                SELECT archive.id, location, COUNT(*)
                FROM archive
                JOIN file ON file.archive_id = archive.id AND file.gone IS NULL
                GROUP BY archive.id
                HAVING COUNT(*) BETWEEN ? AND ?
                """, row -> new Known(row.getLong(1), row.getString(2), row.getInt(3)),
                listing.size() / 2, (int) (listing.size() / SAME))) {
            int same = archive.mayHaveMovedTo(location) ? countSame(archive, listing) : 0;
            if (same >= archive.files * SAME && same > most) {
                most = same;
                best = archive.id;
            }
        }
        return best;
    }

    private record Known(long id, String location, int files) {

        /** A folder that is still there has not moved; a download that is still there has been repeated. */
        boolean mayHaveMovedTo(String place) {
            var old = Path.of(location);
            return !Files.exists(old) || isArchive(location) && isArchive(place);
        }

        private static boolean isArchive(String name) {
            return name.matches("(?i).+\\.(zip|tar\\.gz|tgz|tar)");
        }
    }

    private int countSame(Known archive, Collection<ListedFile> listing) throws SQLException {
        var known = FileTable.known(database, archive.id);
        int same = 0;
        for (var file : listing) {
            var before = known.get(file.path());
            if (before != null && !before.gone() && before.size() == file.size()
                    && (archive.files >= FEW || before.stamp() == file.stamp())) {
                same++;
            }
        }
        return same;
    }
}
