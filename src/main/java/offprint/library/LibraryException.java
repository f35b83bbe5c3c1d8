package offprint.library;

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
            case SQLITE_CORRUPT, SQLITE_NOTADB -> new LibraryException(
                    what + "the file is damaged; run 'offprint verify' to see what can be repaired",
                    cause, "error.library.damaged", file);
            case SQLITE_READONLY, SQLITE_PERM -> new LibraryException(
                    what + "it may not be written to; check the permissions of the file and its folder",
                    cause, "error.library.readonly", file);
            case SQLITE_CANTOPEN -> new LibraryException(
                    what + "the file cannot be opened; check that its folder exists and may be used",
                    cause, "error.library.cantopen", file);
            default -> new LibraryException(what + cause.getMessage(), cause, "error.library", file,
                    cause.getMessage());
        };
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

    /** Extended codes such as SQLITE_CORRUPT_INDEX are read as their primary one. */
    private static SQLiteErrorCode code(SQLException cause) {
        if (cause instanceof SQLiteException sqlite) {
            return SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xFF);
        }
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
