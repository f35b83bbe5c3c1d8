package offprint.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that a post tells about its date.
 *
 * @param text         the date of the header as written
 * @param line         where it stands
 * @param comment      what the generator's comment holds
 * @param url          address of the original
 * @param fileName     name of the file
 * @param textLanguage asked only if the rest does not settle it
 */
record DateClues(String text, int line, String comment, String url, FileName fileName,
                 Supplier<Language> textLanguage) {

    // …/2023/08/01/…, story20210902-1189516, 202308010123.aspx (with a number of the day). Not %20 or a longer number.
    private static final Pattern IN_URL = Pattern.compile(
            "/(20\\d\\d)/(\\d{1,2})/(\\d{1,2})(?=/|$)"
            + "|(?<![%\\d])(?<!%[0-9A-Fa-f])(20\\d\\d)([-_]?)(0[1-9]|1[0-2])\\5(0[1-9]|[12]\\d|3[01])"
            + "(?:\\d{4}|\\d{6})?(?!\\d)");

    Language language() {
        return textLanguage.get();
    }

    Optional<LocalDate> fileDay() {
        return fileName.day();
    }

    /** The day that the address names, if it names one. */
    Optional<LocalDate> urlDay() {
        if (url.indexOf("20") < 0) {
            return Optional.empty();
        }
        Matcher day = IN_URL.matcher(url);
        if (!day.find()) {
            return Optional.empty();
        }
        return day.group(1) != null
                ? FileName.day(day.group(1), day.group(2), day.group(3))
                : FileName.day(day.group(4), day.group(6), day.group(7));
    }
}
