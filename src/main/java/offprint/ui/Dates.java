package offprint.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import offprint.model.Published;

/** Dates as the window writes them, never more precise than they are known. */
public final class Dates {

    private Dates() {
    }

    public static String year(TemporalAccessor date) {
        return formatted("date.year", date);
    }

    public static String month(TemporalAccessor date) {
        return formatted("date.month", date);
    }

    public static String day(TemporalAccessor date) {
        return formatted("date.day", date);
    }

    /** The day with the day of the week, or that there is none: what stands over the articles of a day. */
    public static String heading(Published published) {
        return published.isKnown() ? formatted("date.heading", published.day(ZoneId.systemDefault()))
                : Messages.get("date.unknown");
    }

    /** The time of day beside an article that stands under its day; empty if it is not known. */
    public static String time(Published published) {
        return switch (published.precision()) {
            case EXACT -> formatted("date.time", local(published));
            case COLLECTED -> Messages.get("date.about", formatted("date.time", local(published)));
            case DOUBTFUL -> Messages.get("date.doubtful", "");
            case DAY, UNKNOWN -> "";
        };
    }

    /** The day beside an article that stands under no day; empty if it is not known. */
    public static String date(Published published) {
        return switch (published.precision()) {
            case EXACT, DAY -> formatted("date.short", published.day(ZoneId.systemDefault()));
            case COLLECTED -> Messages.get("date.about", formatted("date.short", local(published)));
            case DOUBTFUL -> Messages.get("date.doubtful",
                    formatted("date.short", published.day(ZoneId.systemDefault())));
            case UNKNOWN -> "";
        };
    }

    /** A moment, to the second, as this system's clock shows it. */
    public static String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .withLocale(Messages.formats()).format(instant.atZone(ZoneId.systemDefault()));
    }

    /** A moment, to the minute, as this system's clock shows it. */
    public static String minute(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Messages.formats()).format(instant.atZone(ZoneId.systemDefault()));
    }

    /** The time of day, to the minute. */
    public static String timeOfDay(TemporalAccessor time) {
        return formatted("date.time", time);
    }

    private static ZonedDateTime local(Published published) {
        return published.instant().atZone(ZoneId.systemDefault());
    }

    private static String formatted(String key, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(Messages.pattern(key), Messages.formats()).format(date);
    }
}
