package offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a reader typed anywhere in a text, also inside of words, folded as in a search. There are no operators;
 * white space matches any white space. Safe to call from any thread.
 */
public final class Occurrences {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Pattern wanted;
    private final boolean empty;

    /** Looks for that text. */
    public Occurrences(String typed) {
        String folded = Folding.fold(typed).strip();
        empty = folded.isEmpty();
        wanted = Pattern.compile(Stream.of(SPACES.split(folded)).map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return empty;
    }

    /** Where it stands in that text, in order, none overlapping: UTF-16 indexes of whole characters of the original. */
    public List<Hits.Hit> in(String text) {
        if (empty) {
            return List.of();
        }
        var folded = Folding.foldWithOffsets(text);
        var hits = new ArrayList<Hits.Hit>();
        Matcher matcher = wanted.matcher(folded.text());
        int done = 0;
        while (matcher.find()) {
            int start = folded.originalStart(matcher.start());
            int end = end(folded, start, matcher.end());
            if (start >= done && end > start) {
                hits.add(new Hits.Hit(start, end));
                done = end;
            }
        }
        return hits;
    }

    // One character may be folded into several (㎞ is km): found in part, it is marked whole.
    private static int end(Folded folded, int start, int end) {
        int at = end;
        while (at < folded.text().length() && folded.originalEnd(at) == folded.originalStart(at - 1)) {
            at++;
        }
        return Math.max(start, folded.originalEnd(at));
    }
}
