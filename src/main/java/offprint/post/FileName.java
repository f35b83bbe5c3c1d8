package offprint.post;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a name such as {@code 2021-09-02-title.md} tells about its post. */
final class FileName {

    private static final Pattern DATED =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[-_ ]+(.*))?", Pattern.DOTALL);
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(?:md|markdown|html?|mht(?:ml)?|txt)$");

    private final String stem;
    private final Matcher dated;
    private final boolean isDated;

    FileName(String name) {
        this.stem = EXTENSION.matcher(name).replaceFirst("");
        this.dated = DATED.matcher(stem);
        this.isDated = dated.matches();
    }

    Optional<LocalDate> day() {
        return isDated ? day(dated.group(1), dated.group(2), dated.group(3)) : Optional.empty();
    }

    /** One line, never empty. */
    String title() {
        String rest = isDated && dated.group(4) != null ? OneLine.of(dated.group(4)) : "";
        String title = rest.isEmpty() ? OneLine.of(stem) : rest;
        return title.isEmpty() ? "?" : title;
    }

    /** The day, if there is such a day in the calendar of a news archive. */
    static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < DateText.FIRST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
