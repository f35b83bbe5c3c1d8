package offprint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * What SQLite keeps beside a database: its log, the index of that, its journal. They belong to that database and would
 * be read into any other that takes its name.
 */
final class SideFiles {

    private static final List<String> SUFFIXES = List.of("-wal", "-shm", "-journal");

    private SideFiles() {
    }

    /**
     * Writes the log back into the database, which only the one who is alone with it may do.
     *
     * @throws LibraryException if another program has the database open
     */
    static void close(Path database) throws LibraryException {
        try (var old = Database.open(database, false)) {
            old.run("PRAGMA busy_timeout = 2000");
            old.query("PRAGMA journal_mode = DELETE", row -> row.getString(1));
        } catch (SQLException e) {
            if (LibraryException.isBusy(e)) {
                throw LibraryException.inUse(database, e);
            }
            // A damaged library is what a backup is restored for.
            System.getLogger(SideFiles.class.getName()).log(System.Logger.Level.WARNING,
                    "the library {0} could not be closed before it was replaced: {1}", database, e.getMessage());
        }
    }

    static void move(Path database, Path to) throws IOException {
        for (String suffix : SUFFIXES) {
            if (Files.exists(beside(database, suffix))) {
                Files.move(beside(database, suffix), beside(to, suffix));
            }
        }
    }

    static void delete(Path database) throws IOException {
        for (String suffix : SUFFIXES) {
            Files.deleteIfExists(beside(database, suffix));
        }
    }

    /** Whether nothing has that name, nor lies beside it as if it were there. */
    private static boolean isFree(Path database) {
        return Files.notExists(database)
                && SUFFIXES.stream().allMatch(suffix -> Files.notExists(beside(database, suffix)));
    }

    /** A name for a database that is kept: the first of {@code name}, {@code name-2}, {@code name-3}… that is free. */
    static Path free(Path folder, String name, String ending) {
        var kept = folder.resolve(name + ending);
        for (int number = 2; !isFree(kept); number++) {
            kept = folder.resolve(name + "-" + number + ending);
        }
        return kept;
    }

    static Path beside(Path database, String suffix) {
        return database.resolveSibling(database.getFileName() + suffix);
    }
}
