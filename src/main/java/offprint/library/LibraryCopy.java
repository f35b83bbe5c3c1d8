package offprint.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Writes a consistent copy of a library, even while others write to it. A copy is whole or not there. */
final class LibraryCopy {

    private final Path library;
    private final Path target;
    private final UnfinishedCopy unfinished;

    LibraryCopy(Path library, Path target) {
        this.library = library;
        this.target = target;
        this.unfinished = UnfinishedCopy.of(target);
    }

    /** Bytes of the copy that are written already. */
    long size() {
        return Backups.size(unfinished.path());
    }

    /** Copies the library, answers the target; a copy that stood there before is replaced, anything else is not. */
    Path write(Database database) throws SQLException, LibraryException {
        if (Files.exists(target)) {
            refuseToReplace();
        }
        try (unfinished) {
            unfinished.deleteStale();
            database.update("VACUUM INTO ?", unfinished.path().toString());
            check(unfinished.path());
            flush(unfinished.path());
            makeRoom();
            return Files.move(unfinished.path(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw LibraryException.cannotBackUp(library, target, e);
        }
    }

    /** Copies each page as it is, damage and all, to a target that is not there yet. */
    Path writeAsItIs(Database database) throws SQLException, LibraryException {
        try (unfinished) {
            database.copyPages(unfinished.path());
            flush(unfinished.path());
            return Files.move(unfinished.path(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw LibraryException.cannotBackUp(library, target, e);
        }
    }

    private void refuseToReplace() throws LibraryException {
        boolean same;
        try {
            same = Files.exists(library) && Files.isSameFile(library, target);
        } catch (IOException e) {
            throw LibraryException.cannotBackUp(library, target, e);
        }
        // SQLite takes a device or a pipe for an empty database.
        if (same || !Files.isRegularFile(target) || !isLibrary(target)) {
            throw LibraryException.notABackup(target);
        }
    }

    private static boolean isLibrary(Path file) throws LibraryException {
        try (var database = Database.open(file, true)) {
            Migrations.check(database, file);
            return true;
        } catch (SQLException _) {
            // Not a database at all, or one that cannot be read.
            return false;
        }
    }

    /** Somebody may have opened the copy that is there, and left a log of it. */
    private void makeRoom() throws LibraryException, IOException {
        if (Files.exists(target)) {
            SideFiles.close(target);
        }
        SideFiles.delete(target);
    }

    /** A damaged library must not take the place of the last good backup. */
    private static void check(Path copy) throws SQLException, LibraryException {
        try (var database = Database.open(copy, true)) {
            var problems = database.query("PRAGMA quick_check(1)", row -> row.getString(1));
            if (!problems.getFirst().equals("ok")) {
                throw LibraryException.damaged(copy, problems.getFirst());
            }
        }
    }

    /** So that the copy is on the disk before its name is. */
    private static void flush(Path copy) throws IOException {
        try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
