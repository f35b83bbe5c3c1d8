package offprint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;

/** Puts a backup in the place of a library. At every moment one of the two is there under the library's name. */
final class Restore {

    private final Path backup;
    private final Path library;

    Restore(Path backup, Path library) {
        this.backup = backup;
        this.library = library;
    }

    /** Answers where the library that was there before is now; empty if there was none. */
    Optional<Path> run() throws LibraryException {
        if (!Files.isRegularFile(backup)) {
            throw LibraryException.noBackup(backup);
        }
        var incoming = beside(".restoring");
        try {
            Files.createDirectories(library.getParent());
            Files.deleteIfExists(incoming);
            copyChecked(incoming);
            var kept = Files.exists(library) ? Optional.of(keepOld()) : Optional.<Path>empty();
            Files.move(incoming, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return kept;
        } catch (IOException e) {
            throw LibraryException.cannotRestore(backup, library, e);
        }
    }

    /** Through SQLite, which takes along what may still lie in the backup's own log. */
    private void copyChecked(Path incoming) throws LibraryException {
        try (var database = Database.open(backup, true)) {
            Migrations.check(database, backup);
            if (Migrations.version(database) == 0) {
                throw LibraryException.notOurs(backup);
            }
            var report = new Check(database, backup, CheckMonitor.NONE).run();
            if (!report.isOk()) {
                throw LibraryException.damaged(backup, report.problems().getFirst());
            }
            LibraryCopy.write(database, backup, incoming);
        } catch (SQLException e) {
            throw LibraryException.of(backup, "restore", e);
        }
    }

    private Path keepOld() throws IOException, LibraryException {
        var kept = free();
        closeLog();
        // What a damaged library left in its log belongs to it, and must not be read into the restored one.
        for (String suffix : new String[] {"-wal", "-shm"}) {
            if (Files.exists(beside(suffix))) {
                Files.move(beside(suffix), kept.resolveSibling(kept.getFileName() + suffix));
            }
        }
        try {
            Files.createLink(kept, library);
        } catch (UnsupportedOperationException | IOException _) {
            // Not every file system has a second name for a file.
            Files.copy(library, kept);
        }
        return kept;
    }

    /** Writes the log back into the library, which only the one who is alone with it may do. */
    private void closeLog() throws LibraryException {
        try (var old = Database.open(library, false)) {
            old.run("PRAGMA busy_timeout = 2000");
            old.query("PRAGMA journal_mode = DELETE", row -> row.getString(1));
        } catch (SQLException e) {
            if (LibraryException.isBusy(e)) {
                throw LibraryException.inUse(library, e);
            }
            // A damaged library is what a backup is restored for.
            System.getLogger(Restore.class.getName()).log(System.Logger.Level.WARNING,
                    "the library {0} could not be closed before it was replaced: {1}", library, e.getMessage());
        }
    }

    /** An earlier library that was kept is not overwritten: it may be the better one. */
    private Path free() {
        var kept = beside(".before-restore");
        for (int number = 2; Files.exists(kept); number++) {
            kept = beside(".before-restore-" + number);
        }
        return kept;
    }

    private Path beside(String suffix) {
        return library.resolveSibling(library.getFileName() + suffix);
    }
}
