package offprint.importing;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import offprint.model.OffprintException;

/** An archive that cannot be opened or listed. A single bad file in it is a {@link offprint.model.Problem} instead. */
public final class ImportException extends OffprintException {

    private static final long serialVersionUID = 1L;

    private ImportException(String message, Throwable cause, String key, Object... arguments) {
        super(message, cause, key, arguments);
    }

    static ImportException cannotOpen(Path archive, IOException cause) {
        return new ImportException("cannot import " + archive + ": " + reason(cause)
                + "; check that it is there, may be read and is whole", cause, "error.import.open", archive,
                reason(cause));
    }

    static ImportException missing(Path path) {
        return new ImportException("cannot import " + path + ": there is no such file or folder", null,
                "error.import.missing", path);
    }

    /** Why, in words of people: some exceptions only say a path, some nothing. */
    public static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException _ -> "access is denied";
            case NoSuchFileException _ -> "it is not there";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            case EOFException _ -> "it ends too early";
            default -> cause.getMessage() == null || cause.getMessage().isBlank() ? "it cannot be read"
                    : cause.getMessage();
        };
    }
}
