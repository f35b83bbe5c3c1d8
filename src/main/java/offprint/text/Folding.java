package offprint.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Folds text so that what a reader takes for the same word is the same word: compatibility forms (NFKC), lower case,
 * accents, half and full width, and Traditional to Simplified Chinese one character at a time, so that every folded
 * character knows its place in the original. Safe to call from any thread.
 */
public final class Folding {

    /** OpenCC's table of single characters, as opencc4j ships it: Traditional, tab, Simplified candidates. */
    private static final String TRADITIONAL_TO_SIMPLIFIED = "/data/dictionary/TSCharacters.txt";

    private static final char NOT_ONE_CHARACTER = '\uFFFF';
    private static final Map<Integer, Integer> SIMPLIFIED = readSimplified();
    private static final char[] TABLE = foldTable();

    private Folding() {
    }

    /** The folded text. */
    public static String fold(String text) {
        var out = new StringBuilder(text.length());
        fold(text, out, null);
        return out.toString();
    }

    /** The folded text together with the place of each of its characters in the original. */
    public static Folded foldWithOffsets(String text) {
        var out = new StringBuilder(text.length());
        var offsets = new Offsets(text.length() + 1);
        fold(text, out, offsets);
        offsets.extend(out.length() + 1, text.length());
        return new Folded(out.toString(), offsets.toArray());
    }

    private static void fold(String text, StringBuilder out, Offsets offsets) {
        int length = text.length();
        for (int at = 0; at < length; ) {
            int place = at;
            char folded = TABLE[text.charAt(at)];
            if (folded != NOT_ONE_CHARACTER) {
                out.append(folded);
                at++;
            } else {
                int codePoint = text.codePointAt(at);
                appendFolded(codePoint, out);
                at += Character.charCount(codePoint);
            }
            if (offsets != null) {
                offsets.extend(out.length(), place);
            }
        }
    }

    private static void appendFolded(int codePoint, StringBuilder out) {
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        String lower = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        lower.codePoints().map(Folding::withoutAccent).forEach(each -> appendOne(each, out));
    }

    private static void appendOne(int codePoint, StringBuilder out) {
        if (Character.getType(codePoint) == Character.CONTROL) {
            out.append(' ');
        } else if (!isIgnored(codePoint) && !(isJoining(codePoint) && composes(codePoint, out))) {
            out.appendCodePoint(SIMPLIFIED.getOrDefault(codePoint, codePoint));
        }
    }

    /** The voicing marks of kana and the vowels and finals of Hangul, as they are once folded. */
    private static boolean isJoining(int codePoint) {
        return codePoint == 0x3099 || codePoint == 0x309A || codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    /** Decomposed kana and Hangul (as macOS writes file names) become one character again, as NFC has them. */
    private static boolean composes(int mark, StringBuilder out) {
        if (out.isEmpty()) {
            return false;
        }
        int last = out.codePointBefore(out.length());
        String pair = Character.toString(last) + Character.toString(mark);
        String composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
        if (composed.codePointCount(0, composed.length()) != 1) {
            return false;
        }
        out.setLength(out.length() - Character.charCount(last));
        out.append(composed);
        return true;
    }

    /** Accents of Latin, Greek and Cyrillic fall; the voicing marks of kana and the vowels of Indic scripts stay. */
    private static int withoutAccent(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN, GREEK, CYRILLIC ->
                Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD).codePointAt(0);
            default -> codePoint;
        };
    }

    /** Zero-width and bidi characters, soft hyphens, variation selectors, marks that only repeat a pronunciation. */
    private static boolean isIgnored(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.FORMAT) {
            return true;
        }
        if (type != Character.NON_SPACING_MARK || codePoint == 0x3099 || codePoint == 0x309A) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case INHERITED, HEBREW, ARABIC -> true;
            default -> false;
        };
    }

    private static char[] foldTable() {
        var table = new char[Character.MAX_VALUE + 1];
        var out = new StringBuilder();
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            boolean ideograph = unit >= 0x3400 && unit <= 0x9FFF && SIMPLIFIED.get(unit) == null;
            boolean hangul = unit >= 0xAC00 && unit <= 0xD7A3;
            if (ideograph || hangul) {
                table[unit] = (char) unit;
            } else if (Character.isSurrogate((char) unit)) {
                table[unit] = NOT_ONE_CHARACTER;
            } else {
                out.setLength(0);
                appendFolded(unit, out);
                boolean alone = out.length() == 1 && !isJoining(out.charAt(0));
                table[unit] = alone ? out.charAt(0) : NOT_ONE_CHARACTER;
            }
        }
        return table;
    }

    private static Map<Integer, Integer> readSimplified() {
        var simplified = new HashMap<Integer, Integer>(8192);
        try (var in = new BufferedReader(new InputStreamReader(
                Folding.class.getResourceAsStream(TRADITIONAL_TO_SIMPLIFIED), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && tab + 1 < line.length()) {
                    simplified.put(line.codePointAt(0), line.codePointAt(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TRADITIONAL_TO_SIMPLIFIED, e);
        }
        // 鏇 is 镟 and 镟 is 旋 in the table: follow it to the end, so that folding twice changes nothing.
        simplified.replaceAll((_, first) -> {
            int last = first;
            for (Integer next = simplified.get(last); next != null && next != last; next = simplified.get(last)) {
                last = next;
            }
            return last;
        });
        return Map.copyOf(simplified);
    }

    /** For each folded unit its place in the original. */
    private static final class Offsets {

        private int[] places;
        private int size;

        Offsets(int capacity) {
            places = new int[capacity];
        }

        /** What was appended since the last call, up to that length, came from that place. */
        void extend(int length, int place) {
            if (length > places.length) {
                places = Arrays.copyOf(places, length * 2);
            }
            while (size < length) {
                places[size++] = place;
            }
        }

        int[] toArray() {
            return Arrays.copyOf(places, size);
        }
    }
}
