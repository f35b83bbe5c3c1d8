package offprint.soak;

/** What was waited for did not come. */
final class Stuck extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stuck(String what) {
        super("waited in vain: " + what);
    }
}
