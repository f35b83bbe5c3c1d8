package offprint.library;

/** Follows a change of many articles. Called on the changing thread. */
@FunctionalInterface
public interface EditMonitor {

    /** Nobody follows. */
    EditMonitor NONE = (_, _) -> true;

    /** So many of so many articles were looked at; false ends the change and takes back what was done of it. */
    boolean step(long done, long total);
}
