package offprint.html;

import java.util.ArrayList;
import java.util.List;

/** Reads CSS selectors as text: where they can be cut. */
final class SelectorText {

    private SelectorText() {
    }

    /** The alternatives of a selector list. */
    static List<String> alternatives(String selector) {
        if (selector.indexOf(',') < 0) {
            return List.of(selector);
        }
        var alternatives = new ArrayList<String>();
        int start = 0;
        for (int at = next(selector, 0, ","); at < selector.length(); at = next(selector, start, ",")) {
            alternatives.add(selector.substring(start, at).strip());
            start = at + 1;
        }
        alternatives.add(selector.substring(start).strip());
        return alternatives;
    }

    /** The compound behind the last combinator. */
    static String lastCompound(String selector) {
        int start = 0;
        for (int at = next(selector, 0, " >+~"); at < selector.length(); at = next(selector, start, " >+~")) {
            start = at + 1;
        }
        return selector.substring(start);
    }

    /** Index of the first of these characters outside brackets, parentheses and quotes, or the length. */
    static int next(String selector, int from, String wanted) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < selector.length(); i++) {
            char c = selector.charAt(i);
            if (c >= 'a' && c <= 'z' || c == '-') {
                // Nearly all characters: nothing is cut at a letter, and to ask costs most while nothing is compiled.
                continue;
            }
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (depth == 0 && wanted.indexOf(c) >= 0) {
                return i;
            } else if (c == '[' || c == '(') {
                depth++;
            } else if (c == ']' || c == ')') {
                depth--;
            }
        }
        return selector.length();
    }
}
