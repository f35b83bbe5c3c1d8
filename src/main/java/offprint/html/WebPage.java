package offprint.html;

import java.util.regex.Pattern;

/** Tells a whole web page from a piece of HTML. */
public final class WebPage {

    private static final Pattern XML = Pattern.compile("\\s*<\\?xml\\b[^>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern START =
            Pattern.compile("\\s*<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SCRIPT = Pattern.compile("\\s*<script\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT_END = Pattern.compile("</script\\s*>", Pattern.CASE_INSENSITIVE);
    private static final int MOST_SCRIPTS = 20;
    private static final int MOST_COMMENTS = 5;
    private static final int LONGEST_COMMENT = 4_000;

    private WebPage() {
    }

    /** Whether the text begins as a page does that was saved from a browser. Safe to call from any thread. */
    public static boolean is(String text) {
        return mayBe(text) && START.matcher(text).region(afterComments(text, afterXml(text, afterScripts(text))),
                text.length()).lookingAt();
    }

    /** Hosts that put advertisements on the pages of their guests write the script above all of the page. */
    private static int afterScripts(String text) {
        int start = 0;
        for (int i = 0; i < MOST_SCRIPTS && SCRIPT.matcher(text).region(start, text.length()).lookingAt(); i++) {
            var end = SCRIPT_END.matcher(text);
            if (!end.find(start)) {
                return start;
            }
            start = end.end();
        }
        return start;
    }

    private static int afterXml(String text, int from) {
        var xml = XML.matcher(text).region(from, text.length());
        return xml.lookingAt() ? xml.end() : from;
    }

    /** Many posts begin with the number of the page they were, as a comment: an expression would read far behind it. */
    private static int afterComments(String text, int from) {
        int start = from;
        for (int i = 0; i < MOST_COMMENTS; i++) {
            int comment = skipSpace(text, start);
            int words = comment + "<!--".length();
            int most = Math.min(text.length(), words + LONGEST_COMMENT + "-->".length());
            int end = text.startsWith("<!--", comment) ? text.indexOf("-->", words, most) : -1;
            if (end < 0) {
                return start;
            }
            start = end + "-->".length();
        }
        return start;
    }

    private static int skipSpace(String text, int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == ' '
                || text.charAt(start) >= '\t' && text.charAt(start) <= '\r')) {
            start++;
        }
        return start;
    }

    /** Nearly every body begins with a word or a paragraph: no expression is needed to see that it is no page. */
    private static boolean mayBe(String text) {
        int start = skipSpace(text, 0);
        return start + 1 < text.length() && text.charAt(start) == '<'
                && "?!hHbBsS".indexOf(text.charAt(start + 1)) >= 0;
    }
}
