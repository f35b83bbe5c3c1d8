package offprint.post;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the title of a text without a header: the first heading of a Markdown text, the title of an HTML page. */
final class BareText {

    /** A heading further down is not the text's. */
    private static final int HEAD = 32 * 1024;
    private static final Pattern HTML_TITLE = Pattern.compile(
            "<title\\b[^>]{0,200}>([^<]{1,1000})<|<h1\\b[^>]{0,1000}>([^<]{1,1000})<", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATX = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+(\\S[^\\n]{0,1000})$");
    private static final Pattern SETEXT =
            Pattern.compile("\\A\\s*([^\\s<\\[#>|-][^\\n]{0,300})\\n(?:={3,}|-{3,})[ \\t]*(?:\\n|\\z)");

    private BareText() {
    }

    /** One line; empty if there is no heading. */
    static String title(String fileName, String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return "";
        }
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return htmlTitle(head);
        }
        Matcher setext = SETEXT.matcher(head);
        if (setext.find()) {
            return OneLine.of(setext.group(1));
        }
        Matcher atx = ATX.matcher(head);
        return atx.find() ? withoutClosingMarks(OneLine.of(atx.group(1))) : htmlTitle(head);
    }

    // "# Title #" is a heading too.
    private static String withoutClosingMarks(String heading) {
        int end = heading.length();
        while (end > 0 && heading.charAt(end - 1) == '#') {
            end--;
        }
        return end > 0 && heading.charAt(end - 1) == ' ' ? heading.substring(0, end - 1).strip() : heading;
    }

    private static String htmlTitle(String head) {
        Matcher title = HTML_TITLE.matcher(head);
        if (!title.find()) {
            return "";
        }
        String text = title.group(1) != null ? title.group(1) : title.group(2);
        return OneLine.of(Entities.decoded(text));
    }
}
