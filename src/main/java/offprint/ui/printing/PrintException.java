package offprint.ui.printing;

import offprint.model.OffprintException;

/** Something could not be put on paper. */
final class PrintException extends OffprintException {

    private static final long serialVersionUID = 1L;

    private PrintException(String message, Throwable cause, String key, Object... arguments) {
        super(message, cause, key, arguments);
    }

    static PrintException refused(String printer, String reason) {
        return new PrintException("the printer " + printer + " did not take the pages: " + reason, null,
                "error.print.refused", printer, reason);
    }

    static PrintException files(Throwable cause) {
        return new PrintException("cannot keep the pages to be printed: " + cause, cause, "error.print.files",
                String.valueOf(cause.getMessage()));
    }
}
