package offprint.export;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import offprint.model.Published;

/** A publication date as it is printed: never more precise than it is known. */
final class PublishedText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ROOT);

    private PublishedText() {
    }

    static String of(Published published, ZoneId zone, Language language) {
        return switch (published.precision()) {
            case EXACT -> time(published, zone);
            case DAY -> published.day(zone).toString();
            case COLLECTED -> "~ " + time(published, zone);
            case DOUBTFUL -> published.day(zone) + " ?";
            case UNKNOWN -> published.text().isBlank() ? language.noDate()
                    : language.noDate() + " (" + published.text().strip() + ")";
        };
    }

    // Paper does not know where it is read: the offset belongs to the time.
    private static String time(Published published, ZoneId zone) {
        ZonedDateTime time = published.instant().atZone(zone);
        return TIME.format(time) + " " + OFFSET.format(time).replace("UTC+00:00", "UTC");
    }
}
