package offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a source, or a piece of one that is too long to be laid out in one go.
 *
 * @param number from 1; 0 for a piece that continues the line before
 */
public record SourceLine(int number, String text) {

    private static final int LONGEST = 1_000;

    /** The lines of a text. Long ones are cut, never inside a character. */
    static List<SourceLine> of(String text) {
        var lines = new ArrayList<SourceLine>();
        int number = 1;
        for (int start = 0; start <= text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            cut(text, start, end, number, lines);
            start = end + 1;
        }
        return lines;
    }

    private static void cut(String text, int start, int end, int number, List<SourceLine> lines) {
        int at = start;
        do {
            int stop = Math.min(end, at + LONGEST);
            if (stop < end && Character.isHighSurrogate(text.charAt(stop - 1))) {
                stop--;
            }
            lines.add(new SourceLine(at == start ? number : 0, text.substring(at, stop)));
            at = stop;
        } while (at < end);
    }
}
