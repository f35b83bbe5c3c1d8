package offprint.html;

/**
 * What a selector asks of an attribute, such as {@code [id^="ad-"]}. Read by hand: an expression costs more than all
 * the rest of reading a list while nothing is compiled yet.
 *
 * @param name     as written; empty if the text is no such condition
 * @param operator empty if the attribute only has to be there
 * @param value    without its quotes and the white space at its ends
 */
record AttributeCondition(String name, String operator, String value) {

    private static final AttributeCondition NONE = new AttributeCondition("", "", "");

    /** Reads the text of a condition from its bracket to its bracket. */
    static AttributeCondition of(String text) {
        int start = blanksEnd(text, 1);
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        int at = blanksEnd(text, end);
        if (end == start || at == text.length()) {
            return NONE;
        }
        var name = text.substring(start, end);
        if (text.charAt(at) == ']') {
            return at + 1 == text.length() ? new AttributeCondition(name, "", "") : NONE;
        }
        int equals = "~|^$*".indexOf(text.charAt(at)) < 0 ? at : at + 1;
        return equals < text.length() && text.charAt(equals) == '='
                ? value(text, name, text.substring(at, equals + 1), blanksEnd(text, equals + 1)) : NONE;
    }

    private static AttributeCondition value(String text, String name, String operator, int start) {
        if (start < text.length() && (text.charAt(start) == '"' || text.charAt(start) == '\'')) {
            int quote = text.indexOf(text.charAt(start), start + 1);
            if (quote > 0 && isRest(text, quote + 1)) {
                return new AttributeCondition(name, operator, text.substring(start + 1, quote).strip());
            }
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != ']' && !isBlank(text.charAt(end))) {
            end++;
        }
        return isRest(text, end) ? new AttributeCondition(name, operator, text.substring(start, end).strip()) : NONE;
    }

    /** Whether nothing but the flag for upper and lower case and the bracket follows. */
    private static boolean isRest(String text, int from) {
        int at = blanksEnd(text, from);
        if (at < text.length() && "iIsS".indexOf(text.charAt(at)) >= 0) {
            at = blanksEnd(text, at + 1);
        }
        return at == text.length() - 1 && text.charAt(at) == ']';
    }

    private static int blanksEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }
}
