package offprint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import offprint.model.OffprintException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The library file could not be read or written. The message says what, where, why, and what to do. */
public final class LibraryException extends OffprintException {

    private static final long serialVersionUID = 1L;

    private LibraryException(String message, Throwable cause, String key, Object... arguments) {
        super(message, cause, key, arguments);
    }

    /** What SQLite said, in words that help. */
    static LibraryException of(Path file, String action, SQLException cause) {
        String what = "cannot " + action + " the library " + file + ": ";
        return switch (code(cause)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new LibraryException(
                    what + "another program is writing to it; try again when it has finished",
                    cause, "error.library.busy", file);
            case SQLITE_FULL -> new LibraryException(
                    what + "the disk is full; free some space and try again", cause, "error.library.full", file);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(what + "the file is damaged", file, cause);
            case SQLITE_READONLY, SQLITE_PERM -> isWritable(file)
                    ? damaged(what + "the file is damaged: it says that it "
                    + "may not be written to, and the system lets it be", file, cause) : new LibraryException(
                    what + "it may not be written to; check the permissions of the file and its folder",
                    cause, "error.library.readonly", file);
            case SQLITE_CANTOPEN -> new LibraryException(
                    what + "the file cannot be opened; check that its folder exists and may be used",
                    cause, "error.library.cantopen", file);
            default -> new LibraryException(what + cause.getMessage(), cause, "error.library", file,
                    cause.getMessage());
        };
    }

    private static boolean isWritable(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return Files.isWritable(file) && folder != null && Files.isWritable(folder);
    }

    static LibraryException tooNew(Path file, int version, int known) {
        return new LibraryException("the library " + file + " was made by a newer Offprint (format " + version
                + ", this one knows " + known + "); nothing was changed; use the newer Offprint to open it",
                null, "error.library.newer", file, version, known);
    }

    static LibraryException notOurs(Path file) {
        return new LibraryException(file + " is a database of another program; nothing was changed; "
                + "choose another file for the library", null, "error.library.foreign", file);
    }

    static LibraryException cannotCreate(Path file, Exception cause) {
        return new LibraryException("cannot create the library " + file + ": " + cause
                + "; check that its folder may be written to", cause, "error.library.cantopen", file);
    }

    static LibraryException damagedSource(Path file, long article, String reason) {
        return new LibraryException("the source of article " + article + " in the library " + file + " is damaged: "
                + reason + "; run 'offprint verify' to see what can be repaired", null, "error.library.source",
                file, article);
    }

    static LibraryException damaged(Path file, String problem) {
        return damaged("the library " + file + " is damaged: " + problem, file, null);
    }

    private static LibraryException damaged(String what, Path file, SQLException cause) {
        return Backups.newest(file)
                .map(backup -> new LibraryException(what + "; run 'offprint verify --repair', or restore the newest "
                        + "backup with 'offprint restore " + backup + "'", cause, "error.library.damaged.backup", file,
                        backup))
                .orElseGet(() -> new LibraryException(what + "; run 'offprint verify --repair' to see what can be "
                        + "repaired; there is no backup", cause, "error.library.damaged", file));
    }

    static LibraryException notWritable(Path file, String action, LibraryState state) {
        return state instanceof LibraryState.Damaged(String problem, _)
                ? damaged("cannot " + action + " the library " + file + " because it is damaged: " + problem, file,
                        null)
                : new LibraryException("cannot " + action + " the library " + file + ": it may not be written to; "
                        + "check the permissions of the file and its folder", null, "error.library.readonly", file);
    }

    static LibraryException tooOld(Path file) {
        return new LibraryException("the library " + file + " was made by an earlier Offprint and cannot be brought up "
                + "to date where it may not be written to; copy it to another folder and open it there", null,
                "error.library.older", file);
    }

    /** Damage that SQLite reports as an answer instead of an exception. */
    static SQLException corrupt(String problem) {
        return new SQLiteException(problem, SQLiteErrorCode.SQLITE_CORRUPT);
    }

    static boolean isDamage(SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_CORRUPT || code(cause) == SQLiteErrorCode.SQLITE_NOTADB;
    }

    static boolean isCannotOpen(SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_CANTOPEN || code(cause) == SQLiteErrorCode.SQLITE_READONLY;
    }

    static LibraryException cannotBackUp(Path file, Path target, IOException cause) {
        return new LibraryException("cannot back up the library " + file + " to " + target + ": " + cause
                + "; check that there is space and that the folder may be written to", cause, "error.library.backup",
                file, target);
    }

    static LibraryException notABackup(Path target) {
        return new LibraryException(target + " is there already and is not a backup of a library; nothing was changed; "
                + "choose another name", null, "error.library.notabackup", target);
    }

    static LibraryException noBackup(Path backup) {
        return new LibraryException("cannot restore " + backup + ": there is no such file", null,
                "error.library.nobackup", backup);
    }

    static LibraryException cannotRestore(Path backup, Path file, IOException cause) {
        return new LibraryException("cannot restore " + backup + " as the library " + file + ": " + cause
                + "; check that there is space and that the folder may be written to", cause, "error.library.restore",
                backup, file);
    }

    static LibraryException inUse(Path file, SQLException cause) {
        return new LibraryException("cannot replace the library " + file + " while another program has it open; "
                + "nothing was changed; close the other program and try again", cause, "error.library.inuse", file);
    }

    /** Whether the file is damaged, so that only a backup helps or a repair. */
    public boolean isAboutDamage() {
        return key().startsWith("error.library.damaged");
    }

    static boolean isInterruption(SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_INTERRUPT;
    }

    static boolean isBusy(SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_BUSY || code(cause) == SQLiteErrorCode.SQLITE_LOCKED;
    }

    /** Extended codes such as SQLITE_CORRUPT_INDEX are read as their primary one. */
    private static SQLiteErrorCode code(SQLException cause) {
        if (cause instanceof SQLiteException sqlite) {
            return SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xFF);
        }
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
