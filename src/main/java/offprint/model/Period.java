package offprint.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** A run of calendar days, both ends included. Open ends are {@link LocalDate#MIN} and {@link LocalDate#MAX}. */
public record Period(LocalDate from, LocalDate to) {

    /** No restriction; the only period that also holds articles without a date. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("the period " + from + " to " + to + " ends before it begins");
        }
    }

    /**
     * The period named by {@code 2021}, {@code 2021-09} or {@code 2021-09-02}.
     *
     * @throws DateTimeParseException if the text is none of these
     */
    public static Period parse(String text) {
        return switch (text.length()) {
            case 4 -> {
                Year year = Year.parse(text);
                yield new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield new Period(month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                LocalDate day = LocalDate.parse(text);
                yield new Period(day, day);
            }
        };
    }
}
