package offprint.ui.articles;

/**
 * The quotes and apostrophes of words in letters alone, as the face of the window can draw them: those of print are as
 * wide there as a Han character, which takes English words apart. For the eye only.
 */
final class NarrowQuotes {

    // Radicals are the first of what only Chinese, Japanese and Korean is written with (Unicode 16, blocks).
    private static final int FIRST_RADICAL = 0x2E80;

    private NarrowQuotes() {
    }

    /** The same text if it has characters of East Asia, among which wide quotes belong. */
    static String of(String text) {
        return text.codePoints().anyMatch(character -> character >= FIRST_RADICAL) ? text
                : text.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"');
    }
}
