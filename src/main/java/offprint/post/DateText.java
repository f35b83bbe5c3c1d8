package offprint.post;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people and programs write it, read without guessing what it leaves out. */
sealed interface DateText {

    /** The first newspaper is of 1605; an earlier year is a program's zero. */
    int FIRST_YEAR = 1600;

    /**
     * Less than a day.
     *
     * @param month 0 for a year alone
     */
    record Part(int year, int month) implements DateText {

        boolean contains(LocalDate day) {
            return day.getYear() == year && (month == 0 || day.getMonthValue() == month);
        }

        LocalDate firstDay() {
            return LocalDate.of(year, Math.max(1, month), 1);
        }
    }

    /** Only a calendar day. */
    record Day(LocalDate day) implements DateText {
    }

    /** A day and a time of day without a zone. */
    record Local(LocalDateTime time) implements DateText {
    }

    /** An instant. */
    record Moment(Instant instant) implements DateText {
    }

    /** No date, or one that is not in the calendar. */
    record Unreadable() implements DateText {
    }

    /** {@code 2021-09-02}, {@code 2021/9/2 15:15 +0800}, {@code 2021-09-02T08:37:55.027Z}, {@code 2021年9月2日 15:15}… */
    Pattern NUMERIC = Pattern.compile("""
            (\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?\
            (?:[Tt\\s]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?\\s*\
            (Z|z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?""");

    /** {@code 20210902}. */
    Pattern COMPACT = Pattern.compile("(\\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

    /** {@code 1999}, {@code 1999年}, {@code 1999-05}, {@code 1999年5月}. */
    Pattern PARTIAL = Pattern.compile("(\\d{4})(?:年|(?:[-/.]|年)(0?[1-9]|1[0-2])月?)?");

    /** As RFC 1123 has it; some programs leave out the zone. */
    DateTimeFormatter WORDS_WITH_TIME = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendOptional(DateTimeFormatter.RFC_1123_DATE_TIME)
            .appendOptional(DateTimeFormatter.ofPattern("[EEE, ]d MMM uuuu HH:mm[:ss]")).toFormatter(Locale.ENGLISH);

    /** Days in English words. */
    DateTimeFormatter WORDS = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("[MMMM d, uuuu][MMM d, uuuu][d MMMM uuuu][d MMM uuuu]").toFormatter(Locale.ENGLISH);

    static DateText of(String text) {
        Matcher numeric = NUMERIC.matcher(text);
        try {
            return numeric.matches() ? numeric(numeric) : other(text);
        } catch (DateTimeException e) {
            return new Unreadable();
        }
    }

    private static DateText other(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return FileName.day(compact.group(1), compact.group(2), compact.group(3))
                    .<DateText>map(Day::new).orElseGet(Unreadable::new);
        }
        Matcher partial = PARTIAL.matcher(text);
        if (!partial.matches()) {
            return inWords(text);
        }
        var part = new Part(number(partial, 1), number(partial, 2));
        return part.year() < FIRST_YEAR ? new Unreadable() : part;
    }

    private static DateText numeric(Matcher parts) {
        var day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        if (day.getYear() < FIRST_YEAR) {
            return new Unreadable();
        }
        if (parts.group(4) == null) {
            return new Day(day);
        }
        int nanos = nanos(parts.group(7));
        var time = day.atTime(LocalTime.of(number(parts, 4), number(parts, 5), number(parts, 6), nanos));
        String zone = parts.group(8);
        if (zone == null) {
            return new Local(time);
        }
        return moment(time.toInstant(Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone)));
    }

    // Midnight of 1970-01-01 is what a program writes that had no date.
    private static DateText moment(Instant instant) {
        return instant.equals(Instant.EPOCH) ? new Unreadable() : new Moment(instant);
    }

    private static DateText inWords(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return new Unreadable();
        }
        if (text.indexOf(':') > 0) {
            return timeInWords(WORDS_WITH_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from));
        }
        var day = LocalDate.parse(text, WORDS);
        return day.getYear() < FIRST_YEAR ? new Unreadable() : new Day(day);
    }

    private static DateText timeInWords(TemporalAccessor time) {
        if (time.get(ChronoField.YEAR) < FIRST_YEAR) {
            return new Unreadable();
        }
        return time instanceof OffsetDateTime known ? moment(known.toInstant()) : new Local(LocalDateTime.from(time));
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    private static int nanos(String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }
}
