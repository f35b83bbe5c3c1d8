package offprint.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offprint.model.TextAnchor;

/**
 * A text in which passages are anchored and found again. It is compared without white space and folded as in a search,
 * so that a passage marked in Traditional characters is found in Simplified ones. Immutable, safe to call from any
 * thread.
 */
public final class AnchoredText {

    /** How much of its surroundings an anchor remembers, in UTF-16 units; the Web Annotation examples have as much. */
    private static final int CONTEXT = 32;

    // A passage that is found no more as a whole is looked for by its two ends, if these are longer than a usual word.
    private static final int END = 12;
    // Whatever came in between the ends may double the passage, and add a picture's words.
    private static final int MOST_ADDED = 120;

    private final String text;
    private final int[] places;
    private final String solid;
    private final Folded folded;

    public AnchoredText(String text) {
        this.text = text;
        this.places = IntStream.range(0, text.length()).filter(at -> !isSpace(text.charAt(at))).toArray();
        var characters = new StringBuilder(places.length);
        for (int place : places) {
            characters.append(text.charAt(place));
        }
        this.solid = characters.toString();
        this.folded = Folding.foldWithOffsets(solid);
    }

    /**
     * A passage that was found.
     *
     * @param start index of its first UTF-16 unit in the text
     * @param end   index behind its last one
     */
    public record Passage(int start, int end) {
    }

    private record Found(int start, int end, int score) {
    }

    /**
     * The anchor of a passage of which only the surroundings are known.
     *
     * @param before everything before it
     * @param after  what follows, at least a few words
     */
    public static TextAnchor anchor(String before, String passage, String after) {
        return new AnchoredText(before + passage + after)
                .anchor(new Passage(before.length(), before.length() + passage.length()));
    }

    /** The anchor of a passage of this text. */
    public TextAnchor anchor(Passage passage) {
        int start = solidIndex(passage.start());
        int end = solidIndex(passage.end());
        return new TextAnchor(text.substring(passage.start(), passage.end()).strip(),
                solid.substring(whole(Math.max(0, start - CONTEXT)), start),
                solid.substring(end, whole(Math.min(solid.length(), end + CONTEXT))), start);
    }

    /**
     * Where the passage stands now: of several places that read alike the one whose surroundings fit best, then the one
     * nearest to where it stood. Empty if it is not there, nor its beginning with its end a little later.
     */
    public Optional<Passage> find(TextAnchor anchor) {
        String quote = fold(anchor.quote());
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        var best = Comparator.comparingInt(Found::score).thenComparing(
                Comparator.comparingInt((Found found) -> Math.abs(found.start() - anchor.position())).reversed());
        return wholes(quote, anchor).max(best).or(() -> parts(quote, anchor).max(best))
                .map(found -> passage(found.start(), found.end()));
    }

    private Stream<Found> wholes(String quote, TextAnchor anchor) {
        return IntStream.of(Places.of(quote, folded.text()))
                .mapToObj(start -> found(start, start + quote.length(), anchor));
    }

    private Stream<Found> parts(String quote, TextAnchor anchor) {
        if (quote.length() < 2 * END) {
            return Stream.empty();
        }
        int[] tails = Places.of(quote.substring(quote.length() - END), folded.text());
        return IntStream.of(Places.of(quote.substring(0, END), folded.text()))
                .mapToObj(start -> found(start, next(tails, start + END) + END, anchor))
                .filter(found -> found.end() > found.start() + END
                        && found.end() - found.start() <= 2 * quote.length() + MOST_ADDED);
    }

    /** The first of the places from there on; -1 if there is none. */
    private static int next(int[] places, int from) {
        int index = Arrays.binarySearch(places, from);
        int next = index >= 0 ? index : -index - 1;
        return next < places.length ? places[next] : -1;
    }

    /** How much of the surroundings is as it was. */
    private Found found(int start, int end, TextAnchor anchor) {
        String before = fold(anchor.before());
        String after = fold(anchor.after());
        int score = 0;
        while (score < before.length() && score < start
                && before.charAt(before.length() - 1 - score) == folded.text().charAt(start - 1 - score)) {
            score++;
        }
        int same = 0;
        while (same < after.length() && end + same < folded.text().length()
                && after.charAt(same) == folded.text().charAt(end + same)) {
            same++;
        }
        return new Found(start, end, score + same);
    }

    private Passage passage(int start, int end) {
        int first = folded.originalStart(start);
        int last = Math.max(first + 1, folded.originalEnd(end));
        return new Passage(places[first], places[last - 1] + 1);
    }

    private static String fold(String words) {
        var solid = new StringBuilder(words.length());
        words.chars().filter(c -> !isSpace(c)).forEach(c -> solid.append((char) c));
        return Folding.fold(solid.toString());
    }

    private int solidIndex(int index) {
        int found = Arrays.binarySearch(places, index);
        return found >= 0 ? found : -found - 1;
    }

    // Never half a character.
    private int whole(int index) {
        return index > 0 && index < solid.length() && Character.isLowSurrogate(solid.charAt(index)) ? index - 1 : index;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
