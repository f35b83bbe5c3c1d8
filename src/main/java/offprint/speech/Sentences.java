package offprint.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts plain text into sentences, Chinese, Japanese and Latin ones. A line ends a sentence. Where there is no full stop
 * for long, a comma or a space ends it, so that it is never longer than {@link #LONGEST}. Safe to call from any thread.
 */
public final class Sentences {

    /** UTF-16 units that a sentence has at most. */
    public static final int LONGEST = 240;

    // Shorter pieces of a sentence that is too long would be read like a list.
    private static final int SHORTEST_PIECE = 60;

    private static final String CLOSING = "[”’」』）》】〉｣)\\]\"']*";

    // After a Latin full stop comes a space and no small letter; "J. Lin", "Dr. Lin" and "3.5" go on.
    private static final Pattern END = Pattern.compile(
            "[。！？；｡…][。！？；｡…!?]*" + CLOSING
                    + "|[!?;]+" + CLOSING + "(?=\\s|$|[\u2e80-\uffef])"
                    + "|(?<!\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|vs|No))\\.+" + CLOSING
                    + "(?=\\s++(?!\\p{Ll})|$|[\u2e80-\uffef])");

    private static final Pattern PAUSE = Pattern.compile("[，、：,:—]+|\\s+");

    private Sentences() {
    }

    /** The sentences in their order; what has neither letter nor digit is in none. Empty for a text without any. */
    public static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        while (start < text.length()) {
            int newLine = text.indexOf('\n', start);
            int end = newLine < 0 ? text.length() : newLine;
            line(text, start, end, sentences);
            start = end + 1;
        }
        return List.copyOf(sentences);
    }

    private static void line(String text, int start, int end, List<Sentence> sentences) {
        var stop = END.matcher(text).region(start, end);
        int from = start;
        while (stop.find()) {
            pieces(text, from, stop.end(), sentences);
            from = stop.end();
        }
        pieces(text, from, end, sentences);
    }

    private static void pieces(String text, int start, int end, List<Sentence> sentences) {
        int from = start;
        while (end - from > LONGEST) {
            int to = pause(text, from);
            add(text, from, to, sentences);
            from = to;
        }
        add(text, from, end, sentences);
    }

    // The last one that leaves a piece of fair length, else the limit, but never half a character.
    private static int pause(String text, int from) {
        var pause = PAUSE.matcher(text).region(from + SHORTEST_PIECE, from + LONGEST);
        int at = 0;
        while (pause.find()) {
            at = pause.end();
        }
        if (at > 0) {
            return at;
        }
        int limit = from + LONGEST;
        return Character.isSurrogatePair(text.charAt(limit - 1), text.charAt(limit)) ? limit - 1 : limit;
    }

    private static void add(String text, int start, int end, List<Sentence> sentences) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        String words = text.substring(from, to);
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(new Sentence(words, from, to));
        }
    }
}
