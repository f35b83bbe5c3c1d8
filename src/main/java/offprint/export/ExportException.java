package offprint.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import offprint.model.OffprintException;

/** An article could not be written to a file. Whatever was at that place before is still there. */
public final class ExportException extends OffprintException {

    private static final long serialVersionUID = 1L;

    private ExportException(String message, Throwable cause, String key, Object... arguments) {
        super(message, cause, key, arguments);
    }

    static ExportException writing(Path file, IOException cause) {
        String name = String.valueOf(file.getFileName());
        return switch (cause) {
            case NoSuchFileException _ -> new ExportException("cannot write " + file
                    + ": its folder does not exist; create the folder or choose another one",
                    cause, "error.export.folder", name, String.valueOf(file.toAbsolutePath().getParent()));
            case AccessDeniedException _ -> new ExportException("cannot write " + file
                    + ": no permission; choose another folder", cause, "error.export.denied", name);
            default -> new ExportException("cannot write " + file + ": " + reason(cause)
                    + "; check the free space or choose another folder", cause, "error.export.write", name,
                    reason(cause));
        };
    }

    static ExportException printing(String title, RuntimeException cause) {
        return new ExportException("cannot make a PDF of '" + title + "': " + cause
                + "; nothing was written", cause, "error.export.pdf", title,
                String.valueOf(cause.getMessage()));
    }

    static ExportException drawing(Path file, IOException cause) {
        return new ExportException("cannot draw the pages of " + file + ": " + reason(cause), cause,
                "error.print.pages", reason(cause));
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return reason == null || reason.isBlank() ? cause.getClass().getSimpleName() : reason;
    }
}
