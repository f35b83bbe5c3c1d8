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
        var incoming = SideFiles.beside(library, ".restoring");
        try {
            Files.createDirectories(library.getParent());
            Files.deleteIfExists(incoming);
            copyChecked(incoming);
            var kept = Files.exists(library) ? Optional.of(keepOld()) : Optional.<Path>empty();
            // What a library that is damaged or gone left in its log must not be read into the restored one.
            SideFiles.move(library, kept.orElseGet(this::free));
            Files.move(incoming, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return kept;
        } catch (IOException e) {
            throw LibraryException.cannotRestore(backup, library, e);
        }
    }

    /** Through SQLite, which takes along what may still lie in the backup's own log. */
    private void copyChecked(Path incoming) throws LibraryException {
        try (var database = Database.openWherever(backup)) {
            Migrations.check(database, backup);
            if (Migrations.version(database) == 0) {
                throw LibraryException.notOurs(backup);
            }
            var report = new Check(database, backup, CheckMonitor.NONE).run();
            if (!report.isOk()) {
                throw LibraryException.damaged(backup, report.problems().getFirst());
            }
            new LibraryCopy(backup, incoming).write(database);
        } catch (SQLException e) {
            throw LibraryException.of(backup, "restore", e);
        }
    }

    private Path keepOld() throws IOException, LibraryException {
        var kept = free();
        SideFiles.close(library);
        try {
            Files.createLink(kept, library);
        } catch (UnsupportedOperationException | IOException _) {
            // Not every file system has a second name for a file.
            Files.copy(library, kept);
        }
        return kept;
    }

    /** An earlier library that was kept is not overwritten: it may be the better one. */
    private Path free() {
        return SideFiles.free(library.getParent(), library.getFileName() + ".before-restore", "");
    }
}
