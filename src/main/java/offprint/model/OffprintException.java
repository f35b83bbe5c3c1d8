package offprint.model;

/**
 * A failure that Offprint can explain: an English message for the log and the command line (what, where, why, what to
 * do), and a key with arguments for the sentence on the screen.
 */
public class OffprintException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    public OffprintException(String message, Throwable cause, String key, Object... arguments) {
        super(message, cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Key of the sentence in the message bundle, such as {@code error.library}. */
    public String key() {
        return key;
    }

    /** What stands for {@code {0}}, {@code {1}}… in that sentence. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
