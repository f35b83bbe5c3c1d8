package offprint.html;

/** Text without what XML cannot carry. */
final class SafeText {

    private SafeText() {
    }

    static String of(String raw) {
        var text = new StringBuilder(raw.length());
        raw.codePoints()
                .map(c -> c == '\n' || c == '\t' || c == '\r' || c == '\f' ? ' ' : c)
                .filter(TextFlow::isLegal)
                .forEach(text::appendCodePoint);
        return text.toString().strip().replaceAll(" {2,}", " ");
    }
}
