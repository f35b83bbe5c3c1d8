package offprint.library;

/** Follows a check or a copy of the library. Called on the thread that does it. */
public interface CheckMonitor {

    /** Nobody follows. */
    CheckMonitor NONE = (_, _) -> true;

    /** So many of so many articles, or bytes, are done; false ends the work. */
    boolean step(long done, long total);
}
