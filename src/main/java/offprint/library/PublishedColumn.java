package offprint.library;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import offprint.model.DatePrecision;
import offprint.model.Published;

/** How a publication date lies in the library: as an epoch second that sorts, and lies on the right day everywhere. */
final class PublishedColumn {

    /** Sorts last in a list that starts with the newest. */
    static final long UNKNOWN = Instant.MIN.getEpochSecond();

    /** 10:00 UTC of a day is in that day from UTC-10 (Hawaii) to UTC+13 (New Zealand in summer). */
    private static final Duration HOUR_OF_A_DAY = Duration.ofHours(10);

    private PublishedColumn() {
    }

    static long of(Published published) {
        if (!published.isKnown()) {
            return UNKNOWN;
        }
        var instant = published.hasTime() ? published.instant() : published.instant().plus(HOUR_OF_A_DAY);
        return instant.getEpochSecond();
    }

    /** The date without the text it was written as, which stays in the source. */
    static Published read(long second, DatePrecision precision) {
        if (precision == DatePrecision.UNKNOWN) {
            return Published.unknown("");
        }
        var instant = Instant.ofEpochSecond(second);
        boolean hasTime = new Published(instant, precision, "").hasTime();
        return new Published(hasTime ? instant : instant.truncatedTo(ChronoUnit.DAYS), precision, "");
    }
}
