package offprint.post;

/**
 * The text of a file, cut into its header and its body.
 *
 * @param header the lines between the fences, or the braces and what stands between them; empty if there are none
 * @param body   all that follows
 */
record SourceText(Kind kind, String header, String body) {

    /** What stands at the top of the file. */
    enum Kind {
        /** No header: everything is body. */
        BARE,
        /** YAML between {@code ---} and {@code ---} or {@code ...}. */
        YAML,
        /** YAML that starts with {@code ---} but has no end: it was taken up to the first line that is no field. */
        UNCLOSED_YAML,
        /** TOML between {@code +++} and {@code +++}, as Hugo and Zola have it. */
        TOML,
        /** A JSON object that begins the file, as Hugo has it, or JSON between {@code ;;;} and {@code ;;;}. */
        JSON
    }

    /** Cuts a text whose line ends are {@code \n}. */
    static SourceText of(String text) {
        // Jekyll: the block must be the first thing in the file, otherwise it is content.
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '-' -> yaml(text);
            case '+' -> fenced(text, '+', Kind.TOML);
            case ';' -> fenced(text, ';', Kind.JSON);
            case '{' -> braced(text);
            default -> bare(text);
        };
    }

    private static SourceText braced(String text) {
        int end = JsonHeader.end(text);
        return end == 0 ? bare(text)
                : new SourceText(Kind.JSON, text.substring(0, end), text.substring(next(text, end)));
    }

    private static SourceText fenced(String text, char mark, Kind kind) {
        if (!isFence(text, 0, lineEnd(text, 0), mark)) {
            return bare(text);
        }
        int start = next(text, 0);
        for (int line = start; line < text.length(); line = next(text, line)) {
            if (isFence(text, line, lineEnd(text, line), mark)) {
                return new SourceText(kind, text.substring(start, line), text.substring(next(text, line)));
            }
        }
        return bare(text);
    }

    private static SourceText yaml(String text) {
        if (!isFence(text, 0, lineEnd(text, 0), '-')) {
            return bare(text);
        }
        int start = next(text, 0);
        for (int line = start; line < text.length(); line = next(text, line)) {
            int end = lineEnd(text, line);
            if (isFence(text, line, end, '-') || isFence(text, line, end, '.')) {
                return new SourceText(Kind.YAML, text.substring(start, line), text.substring(next(text, line)));
            }
        }
        return unclosed(text, start);
    }

    static SourceText bare(String text) {
        return new SourceText(Kind.BARE, "", text);
    }

    private static SourceText unclosed(String text, int start) {
        int line = start;
        while (line < text.length() && BrokenHeader.isField(text.substring(line, lineEnd(text, line)))) {
            line = next(text, line);
        }
        return line == start
                ? bare(text)
                : new SourceText(Kind.UNCLOSED_YAML, text.substring(start, line), text.substring(line));
    }

    private static boolean isFence(String text, int start, int end, char mark) {
        if (end - start < 3 || text.charAt(start) != mark) {
            return false;
        }
        return text.substring(start, Math.min(end, start + 100)).stripTrailing().equals(String.valueOf(mark).repeat(3));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int next(String text, int from) {
        return Math.min(text.length(), lineEnd(text, from) + 1);
    }
}
