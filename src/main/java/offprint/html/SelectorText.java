package offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Selector;

/** Reads CSS selectors as text: where they can be cut, and what jsoup writes otherwise than CSS. */
final class SelectorText {

    private static final Pattern FLAG = Pattern.compile("([\"'])\\s+[iIsS]\\s*]");
    private static final Pattern WORD = Pattern.compile("\\[\\s*([\\w-]+)\\s*~=\\s*[\"']?([^\"'\\]]*)[\"']?\\s*]");
    private static final Pattern DASH = Pattern.compile("\\[\\s*([\\w-]+)\\s*\\|=\\s*[\"']?([^\"'\\]]*)[\"']?\\s*]");

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

    /** The same selector in jsoup's words: its {@code ~=} is a regular expression, {@code |=} and flags are missing. */
    static String forJsoup(String selector) {
        if (selector.indexOf('[') < 0) {
            return selector;
        }
        var plain = FLAG.matcher(selector).replaceAll("$1]");
        plain = WORD.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(word(match.group(1), match.group(2))));
        return DASH.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(
                ":is([%1$s=\"%2$s\"],[%1$s^=\"%2$s-\"])".formatted(match.group(1), match.group(2))));
    }

    private static String word(String name, String value) {
        if (name.equals("class")) {
            return "." + Selector.escapeCssIdentifier(value);
        }
        return "[" + name + "~=(^|\\s)" + value.replaceAll("([^\\w\\s-])", "\\\\$1") + "(\\s|$)]";
    }
}
