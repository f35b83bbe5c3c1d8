package offprint.ui;

/**
 * The quotes, apostrophes and dots of words in letters alone, as the face of the window can draw them: those of print
 * are as wide there as a Han character, and its dots float in the middle of the line. For the eye only.
 */
public final class LatinMarks {

    // Radicals are the first of what only Chinese, Japanese and Korean is written with (Unicode 16, blocks).
    private static final int FIRST_RADICAL = 0x2E80;

    private LatinMarks() {
    }

    /** The same text if it has characters of East Asia, among which wide marks belong, or no letters at all. */
    public static String of(String text) {
        boolean isLatin = text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(character -> character >= FIRST_RADICAL);
        return isLatin ? text.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"')
                .replace("…", "...") : text;
    }
}
