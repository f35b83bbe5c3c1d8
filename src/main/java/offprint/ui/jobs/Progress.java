package offprint.ui.jobs;

import java.time.Duration;

/**
 * How far work has come.
 *
 * @param done    things finished
 * @param total   things to do, 0 while that is not known
 * @param elapsed time since the start
 * @param current the thing in work, empty if none is
 */
public record Progress(long done, long total, Duration elapsed, String current) {

    /** Work that has not begun. */
    public static final Progress NONE = new Progress(0, 0, Duration.ZERO, "");

    /** The part that is done, from 0 to 1; -1 while the total is not known, as a progress bar wants it. */
    public double fraction() {
        return total > 0 ? Math.min(1, (double) done / total) : -1;
    }

    /** Things finished in a second, on average; 0 until there is something to measure. */
    public double perSecond() {
        return elapsed.isZero() ? 0 : done * 1e9 / elapsed.toNanos();
    }

    /** Whether the time left can be told: the total is known and something is done. */
    public boolean hasTimeLeft() {
        return total > 0 && done > 0 && !elapsed.isZero();
    }

    /** The time left if the rest goes as fast as the part done. */
    public Duration timeLeft() {
        return hasTimeLeft() ? Duration.ofNanos((long) ((total - done) / (double) done * elapsed.toNanos()))
                : Duration.ZERO;
    }
}
