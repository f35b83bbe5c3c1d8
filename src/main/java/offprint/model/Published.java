package offprint.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * When an article was published, and how sure that is.
 *
 * @param instant   a UTC instant; midnight UTC for {@link DatePrecision#DAY}; {@link Instant#MIN}, which sorts last
 *                  in a list that starts with the newest, when the date is unknown
 * @param precision how much of the instant can be trusted
 * @param text      the date as the post wrote it, empty when it wrote none
 */
public record Published(Instant instant, DatePrecision precision, String text) {

    public Published {
        if ((precision == DatePrecision.UNKNOWN) != instant.equals(Instant.MIN)) {
            throw new IllegalArgumentException("instant " + instant + " does not go with precision " + precision);
        }
    }

    /** An article without a date. The text, when not empty, could not be read as one. */
    public static Published unknown(String text) {
        return new Published(Instant.MIN, DatePrecision.UNKNOWN, text);
    }

    /** A calendar day without a time of day. */
    public static Published onDay(LocalDate day, DatePrecision precision, String text) {
        return new Published(day.atStartOfDay(ZoneOffset.UTC).toInstant(), precision, text);
    }

    public boolean isKnown() {
        return precision != DatePrecision.UNKNOWN;
    }

    /** Whether the time of day means anything, so that it may be shown. */
    public boolean hasTime() {
        return precision == DatePrecision.EXACT || precision == DatePrecision.COLLECTED;
    }

    /** The calendar day for a reader in that zone. A post that only gives a day is on that day everywhere. */
    public LocalDate day(ZoneId zone) {
        if (!isKnown()) {
            throw new IllegalStateException("the date is unknown");
        }
        return LocalDate.ofInstant(instant, hasTime() ? zone : ZoneOffset.UTC);
    }
}
