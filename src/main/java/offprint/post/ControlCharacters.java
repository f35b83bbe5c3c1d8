package offprint.post;

/** Makes every line end {@code \n} and takes out control characters, which no text needs and some readers stop at. */
final class ControlCharacters {

    private ControlCharacters() {
    }

    static String removed(String text, Notes notes) {
        int first = firstBad(text);
        if (first == text.length()) {
            return text;
        }
        var clean = new StringBuilder(text.length()).append(text, 0, first);
        int removed = 0;
        for (int i = first; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (isBad(character)) {
                removed++;
            } else {
                clean.append(character);
            }
        }
        if (removed > 0) {
            notes.warn(0, "control characters were removed: " + removed);
        }
        return clean.toString();
    }

    private static int firstBad(String text) {
        int i = 0;
        while (i < text.length() && !isBad(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBad(char character) {
        return character < ' ' && character != '\n' && character != '\t' || character >= 0x7F && character < 0xA0;
    }
}
