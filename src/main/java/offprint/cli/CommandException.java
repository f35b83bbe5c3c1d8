package offprint.cli;

import java.nio.file.Path;
import offprint.model.OffprintException;

/** A command that cannot be done, in words that say what to do. */
final class CommandException extends OffprintException {

    private static final long serialVersionUID = 1L;

    private CommandException(String message, Throwable cause) {
        super(message, cause, "error.command", message);
    }

    static CommandException noArticle(long id, Path library) {
        return new CommandException("there is no article " + id + " in the library " + library
                + "; 'offprint list' shows the ids", null);
    }

    static CommandException of(String message) {
        return new CommandException(message, null);
    }
}
