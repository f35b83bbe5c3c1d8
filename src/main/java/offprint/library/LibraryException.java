package offprint.library;

import offprint.model.OffprintException;

/** The library file could not be read or written. */
public final class LibraryException extends OffprintException {

    private static final long serialVersionUID = 1L;

    LibraryException(String message, Throwable cause, String key, Object... arguments) {
        super(message, cause, key, arguments);
    }
}
