package offprint.importing;

import java.time.Duration;

/**
 * Waits until nothing has happened for a while: a checkout touches thousands of files, and they are to be imported
 * once. Times are in nanoseconds of any clock that only goes forward. Used by one thread.
 */
final class Quiet {

    private final long pause;
    private final long patience;
    private boolean touched;
    private long first;
    private long last;

    /** @param patience after so long it is due in any case, however much goes on */
    Quiet(Duration pause, Duration patience) {
        this.pause = pause.toNanos();
        this.patience = patience.toNanos();
    }

    /** Something happened. */
    void touch(long now) {
        first = touched ? first : now;
        last = now;
        touched = true;
    }

    /** Whether something happened and it has been quiet since; answers so once. */
    boolean isDue(long now) {
        boolean due = touched && left(now, Long.MAX_VALUE) == 0;
        touched = touched && !due;
        return due;
    }

    /** How long until it may be due; the given time if nothing happened. */
    long left(long now, long otherwise) {
        return touched ? Math.clamp(Math.min(last + pause - now, first + patience - now), 0, otherwise) : otherwise;
    }
}
