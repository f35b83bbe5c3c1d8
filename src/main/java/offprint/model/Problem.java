package offprint.model;

/**
 * Something in a file that a reader should know about.
 *
 * @param file   path of the file, inside its archive if it is in one
 * @param line   line number from 1; 0 when the problem is not in one line
 * @param level  whether the file became an article all the same
 * @param reason one sentence: what is wrong, with the offending value
 */
public record Problem(String file, int line, Level level, String reason) {

    /** How bad it is. */
    public enum Level {
        /** The article is there, but something was repaired, guessed or left out. */
        WARNING,
        /** There is no article. */
        ERROR
    }

    public static Problem warning(String file, int line, String reason) {
        return new Problem(file, line, Level.WARNING, reason);
    }

    public static Problem error(String file, int line, String reason) {
        return new Problem(file, line, Level.ERROR, reason);
    }

    public boolean isError() {
        return level == Level.ERROR;
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason;
    }
}
