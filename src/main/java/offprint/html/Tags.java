package offprint.html;

import java.util.Locale;

/** Finds the tags of a text without parsing it. */
final class Tags {

    private static final int LONGEST_NAME = 12;

    private Tags() {
    }

    /** The name that begins there, in lower case; empty if none does. */
    static String name(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && isNamePart(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    /** Where the tag ends that begins there, which a sign in quotes does not end. */
    static int end(String text, int start) {
        char quote = 0;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Where the end tag ends of an element in which there are no others. */
    static int rawEnd(String text, String name, int from) {
        for (int end = text.indexOf("</", from); end >= 0; end = text.indexOf("</", end + 2)) {
            if (name(text, end + 2).equals(name)) {
                return end(text, end);
            }
        }
        return text.length();
    }

    /** Where that stands no more. */
    static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }
}
