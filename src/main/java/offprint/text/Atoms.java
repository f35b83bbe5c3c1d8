package offprint.text;

/**
 * Walks folded text in the units that searching compares: a word of a script with spaces, or a single character of a
 * script without. The index terms and the marks in the text are both made from this one walk, so they agree.
 */
final class Atoms {

    /** A longer "word" is no word (an address, a key); it is cut into words of this many UTF-16 units. */
    private static final int LONGEST_WORD = 64;

    private final String text;
    private int start;
    private int end;
    private boolean single;
    private boolean adjacent;

    Atoms(String folded) {
        text = folded;
    }

    /** Moves to the next atom; false at the end of the text. */
    boolean next() {
        int at = end;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isUnspaced(codePoint)) {
                return found(at, at + Character.charCount(codePoint), true);
            }
            if (isWordPart(codePoint)) {
                return found(at, endOfWord(at), false);
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    private boolean found(int from, int to, boolean isSingle) {
        adjacent = from == end && from > 0;
        start = from;
        end = to;
        single = isSingle;
        return true;
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_WORD) {
            int codePoint = text.codePointAt(at);
            if (!isWordPart(codePoint) || isUnspaced(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether this atom is one character of a script without spaces. */
    boolean isSingle() {
        return single;
    }

    /** Whether nothing lies between this atom and the one before. */
    boolean isAdjacent() {
        return adjacent;
    }

    String atom() {
        return text.substring(start, end);
    }

    private static boolean isWordPart(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= '0' && codePoint <= '9';
        }
        return switch (Character.getType(codePoint)) {
            case Character.LOWERCASE_LETTER, Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER,
                 Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
                 Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.NON_SPACING_MARK,
                 Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Scripts written without spaces between words, and Hangul, whose words carry their particles. */
    private static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            return true;
        }
        if (codePoint == 0x30FC || codePoint == 0x3005 || codePoint == 0x3007) {
            return true;
        }
        return isWordPart(codePoint) && switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
