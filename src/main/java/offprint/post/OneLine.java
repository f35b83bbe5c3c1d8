package offprint.post;

/** Makes a title, a name or a tag one line of visible text. HTML and entities in it are ordinary text and stay. */
final class OneLine {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private OneLine() {
    }

    /** Without control, zero-width and bidi characters; every run of white space is one space, none at the ends. */
    static String of(String text) {
        if (isClean(text)) {
            return text;
        }
        var line = new StringBuilder(text.length());
        int previous = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (isSpace(character)) {
                character = ' ';
            } else if (isInvisible(character) && !joinsEmoji(text, i, previous)) {
                continue;
            } else if (isHalf(character)) {
                character = 0xFFFD;
            }
            if (character != ' ' || previous != ' ') {
                line.appendCodePoint(character);
                previous = character;
            }
        }
        return line.toString().strip();
    }

    private static boolean isClean(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean visible = character > ' ' && character < 0x7F
                    || character >= 0x3001 && character < 0xD800 || character >= 0xFF01 && character < 0xFFF0;
            if (!visible && (character != ' ' || space)) {
                return false;
            }
            space = character == ' ';
        }
        return !space || text.isEmpty();
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(int character) {
        return Character.isISOControl(character)
                || character == 0x00AD || character == 0x061C || character == 0xFEFF
                || character >= 0x200B && character <= 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2060 && character <= 0x206F;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    // A family emoji is several emoji held together by U+200D: without it, it would fall apart.
    private static boolean joinsEmoji(String text, int index, int previous) {
        return text.codePointAt(index) == ZERO_WIDTH_JOINER
                && index + 1 < text.length()
                && (Character.isEmoji(previous) || previous == 0xFE0F || Character.isEmojiModifier(previous))
                && Character.isExtendedPictographic(text.codePointAt(index + 1));
    }
}
