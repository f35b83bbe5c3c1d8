package offprint.importing;

import java.lang.Character.UnicodeScript;

/** The first words of an article, enough for the two lines that a row of the list has for them. */
final class Excerpt {

    /** Two lines of 28 Han characters and a bit, in halves of a Han character, which is what a Latin letter takes. */
    private static final int WIDTH = 124;

    private Excerpt() {
    }

    /** One line, at most {@link #WIDTH} wide, not cut inside a word. */
    static String of(String text) {
        var line = new StringBuilder();
        int width = 0;
        int lastBreak = 0;
        for (int at = 0; at < text.length() && width < WIDTH; ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            boolean space = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
            if (space && (line.isEmpty() || line.charAt(line.length() - 1) == ' ')) {
                continue;
            }
            boolean wide = isWide(codePoint);
            if (space || wide) {
                lastBreak = line.length();
            }
            line.appendCodePoint(space ? ' ' : codePoint);
            width += wide ? 2 : 1;
        }
        boolean cut = width >= WIDTH && lastBreak > 0 && !isWide(line.codePointBefore(line.length()));
        return line.substring(0, cut ? lastBreak : line.length()).strip();
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> codePoint >= 0x3000 && codePoint <= 0x303F || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
        };
    }
}
