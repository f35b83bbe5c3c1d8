package offprint.lists;

import java.io.IOException;
import java.nio.file.Path;
import offprint.model.OffprintException;

/** A filter list that cannot be read, or cannot be kept. */
public final class ListException extends OffprintException {

    private static final long serialVersionUID = 1L;

    private ListException(String message, Throwable cause, String key, Object... arguments) {
        super(message, cause, key, arguments);
    }

    static ListException unreadable(Path file, IOException cause) {
        return new ListException("cannot read the filter list " + file + ": " + cause
                + "; check that it is there and may be read", cause, "error.list.read", file.getFileName());
    }

    static ListException tooLong(Path file, int megabytes) {
        return new ListException("cannot read the filter list " + file + ": it is larger than " + megabytes + " MB",
                null, "error.list.tooLong", file.getFileName(), megabytes);
    }

    static ListException empty(Path file) {
        return new ListException(file + " is no filter list: not one of its lines is a rule that can be used", null,
                "error.list.empty", file.getFileName());
    }

    static ListException unwritable(Path file, IOException cause) {
        return new ListException("cannot write " + file + ": " + cause
                + "; check that its folder may be written and the disk is not full", cause, "error.list.write",
                file.getFileName());
    }
}
