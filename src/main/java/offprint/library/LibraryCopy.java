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

    private LibraryCopy() {
    }

    /** Copies the library, answers the target; a copy that stood there before is replaced, anything else is not. */
    static Path write(Database database, Path library, Path target) throws SQLException, LibraryException {
        if (Files.exists(target)) {
            refuseToReplace(library, target);
        }
        var unfinished = unfinished(target);
        try {
            Files.deleteIfExists(unfinished);
            database.update("VACUUM INTO ?", unfinished.toString());
            check(unfinished);
            flush(unfinished);
            makeRoom(target);
            return Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw LibraryException.cannotBackUp(library, target, e);
        } finally {
            deleteRest(library, unfinished);
        }
    }

    /** What a copy is called until it is whole. */
    static Path unfinished(Path target) {
        return target.resolveSibling(target.getFileName() + ".unfinished");
    }

    private static void refuseToReplace(Path library, Path target) throws LibraryException {
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
    private static void makeRoom(Path target) throws LibraryException, IOException {
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

    private static void deleteRest(Path library, Path unfinished) throws LibraryException {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw LibraryException.cannotBackUp(library, unfinished, e);
        }
    }
}
