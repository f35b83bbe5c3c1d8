package offprint.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Selector;

/** What jsoup writes otherwise than CSS. */
final class JsoupSelector {

    private static final Pattern FLAG = Pattern.compile("([\"'])\\s+[iIsS]\\s*]");
    private static final Pattern WORD = Pattern.compile("\\[\\s*([\\w-]+)\\s*~=\\s*[\"']?([^\"'\\]]*)[\"']?\\s*]");
    private static final Pattern DASH = Pattern.compile("\\[\\s*([\\w-]+)\\s*\\|=\\s*[\"']?([^\"'\\]]*)[\"']?\\s*]");

    private JsoupSelector() {
    }

    /** The same selector in jsoup's words: its {@code ~=} is a regular expression, {@code |=} and flags are missing. */
    static String of(String selector) {
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
