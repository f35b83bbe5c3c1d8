package offprint.importing;

import java.io.IOException;
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

    static String reason(IOException cause) {
        return switch (cause) {
            case java.nio.file.AccessDeniedException _ -> "access is denied";
            case java.nio.file.NoSuchFileException _ -> "it is not there";
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
    }
}
