package offprint.post;

/** Writes values so that no reader of YAML takes them for anything else. */
public final class YamlText {

    private YamlText() {
    }

    /** The value in double quotes, in one line. */
    // YAML 1.2, 5.1: c-printable; all else is escaped, and so is what YAML 1.1 took for the end of a line (5.4: LS,
    // PS).
    public static String quoted(String value) {
        var quoted = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (isPlain(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format("\\U%08X", c));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c <= '~' || c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF || c >= 0x10000;
    }
}
