package offprint.ui.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that the program wrote down. In a file it is one line, with its details below it, each after a tab.
 *
 * @param time    UTC, to the millisecond
 * @param source  the class that says it, without its package
 * @param text    one line
 * @param details more lines, such as a stack trace; empty if there are none
 */
public record LogEntry(Instant time, Level level, String source, String text, String details) {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\S+Z) (INFO|WARNING|ERROR) (\\S+): (.*)");

    /** How bad it is. */
    public enum Level { INFO, WARNING, ERROR }

    /** Line breaks of the text become spaces; white space around text and details goes. */
    public LogEntry {
        time = time.truncatedTo(ChronoUnit.MILLIS);
        text = text.replaceAll("\\R", " ").strip();
        details = details.strip();
    }

    /** As it stands in a file, without a line break at its end. */
    public String line() {
        String first = time + " " + level + " " + source + ": " + text;
        return details.isEmpty() ? first
                : first + details.lines().map(line -> "\n\t" + line).collect(Collectors.joining());
    }

    /** Many of them as they stand in a file. */
    public static String text(List<LogEntry> entries) {
        return entries.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining());
    }

    /** Reads what {@link #text} wrote. A file may be cut short: lines before the first whole entry are left out. */
    public static List<LogEntry> read(List<String> lines) {
        var entries = new ArrayList<LogEntry>();
        for (String line : lines) {
            var parts = LINE.matcher(line);
            if (parts.matches()) {
                entries.add(new LogEntry(Instant.parse(parts.group(1)), Level.valueOf(parts.group(2)),
                        parts.group(3), parts.group(4), ""));
            } else if (!entries.isEmpty()) {
                entries.add(entries.removeLast().and(line.startsWith("\t") ? line.substring(1) : line));
            }
        }
        return entries;
    }

    private LogEntry and(String line) {
        return new LogEntry(time, level, source, text, details.isEmpty() ? line : details + "\n" + line);
    }
}
