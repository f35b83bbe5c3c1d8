package offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A line of an article's text around its first hit, cut into runs that are hits and runs that are not. */
public record Snippet(List<Run> runs) {

    /** A piece of the text, in the original script. */
    public record Run(String text, boolean hit) {
    }

    private static final int BEFORE = 16;
    private static final String CUT = "…";

    public Snippet {
        runs = List.copyOf(runs);
    }

    /** The whole text as one run. */
    public static Snippet plain(String text) {
        return new Snippet(text.isEmpty() ? List.of() : List.of(new Run(text, false)));
    }

    /** About {@code length} UTF-16 units around the first hit; the beginning of the text if it has none. */
    public static Snippet of(String text, Hits hits, int length) {
        var found = hits.in(text);
        int first = found.isEmpty() ? 0 : found.getFirst().start();
        int start = first <= BEFORE ? 0 : boundary(text, first - BEFORE);
        int end = boundary(text, Math.min(text.length(), start + length));
        var runs = new ArrayList<Run>();
        int at = start;
        for (var hit : found) {
            if (hit.start() >= end) {
                break;
            }
            add(runs, text.substring(at, hit.start()), false);
            at = Math.min(hit.end(), end);
            add(runs, text.substring(hit.start(), at), true);
        }
        add(runs, text.substring(at, end), false);
        if (start > 0) {
            runs.addFirst(new Run(CUT, false));
        }
        if (end < text.length()) {
            runs.add(new Run(CUT, false));
        }
        return new Snippet(runs);
    }

    /** The same runs in other words, each by itself. */
    public Snippet reworded(UnaryOperator<String> words) {
        return new Snippet(runs.stream().map(run -> new Run(words.apply(run.text()), run.hit())).toList());
    }

    /** The runs joined. */
    public String text() {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    private static void add(List<Run> runs, String text, boolean hit) {
        if (!text.isEmpty()) {
            runs.add(new Run(text.replace('\n', ' '), hit));
        }
    }

    /** Not between the two halves of a character outside the basic plane. */
    private static int boundary(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
