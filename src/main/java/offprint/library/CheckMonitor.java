package offprint.library;

/** Follows a check of the library. Called on the checking thread. */
public interface CheckMonitor {

    /** Nobody follows. */
    CheckMonitor NONE = (_, _) -> true;

    /** So many of so many articles were checked; false ends the check. */
    boolean step(long done, long total);
}
