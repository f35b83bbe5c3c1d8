package offprint.post;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows the header, without what the generator put before the content.
 *
 * @param comment what the generator wrote into its comment: milliseconds since 1970, {@code NaN}, or empty
 * @param link    the address of the repeated heading, empty for no such heading
 * @param text    the content: Markdown, HTML or both
 */
record PostBody(String comment, String link, String text) {

    private static final Pattern COMMENT = Pattern.compile("\\s*<!--\\s*(-?\\d{1,18}|NaN)?\\s*-->");
    private static final Pattern RULE = Pattern.compile("-{3,}|={3,}");

    static PostBody of(String source, String title, String url) {
        Matcher comment = COMMENT.matcher(source);
        boolean commented = comment.lookingAt();
        String rest = withoutBlankLines(commented ? source.substring(comment.end()) : source);
        String value = commented && comment.group(1) != null ? comment.group(1) : "";
        if (!rest.startsWith("[")) {
            return new PostBody(value, "", rest);
        }
        String heading = lineAt(rest, 0);
        int second = Math.min(rest.length(), heading.length() + 1);
        String underline = lineAt(rest, second);
        boolean underlined = RULE.matcher(underline.strip()).matches();
        String link = headingLink(heading.strip(), title, url, underlined);
        if (link.isEmpty()) {
            return new PostBody(value, "", rest);
        }
        int end = underlined ? Math.min(rest.length(), second + underline.length() + 1) : second;
        return new PostBody(value, link, withoutBlankLines(rest.substring(end)));
    }

    // A title may hold brackets and a URL parentheses, so the known one of the two says where the line is to be cut.
    private static String headingLink(String line, String title, String url, boolean underlined) {
        if (!line.endsWith(")")) {
            return "";
        }
        boolean sameUrl = !url.isEmpty() && line.endsWith("](" + url + ")");
        int cut = sameUrl ? line.length() - url.length() - 3 : line.lastIndexOf("](http");
        if (cut < 0) {
            return "";
        }
        boolean sameTitle = OneLine.of(line.substring(1, cut)).equals(title);
        boolean repeated = underlined ? sameUrl || sameTitle : sameUrl && sameTitle;
        return repeated ? line.substring(cut + 2, line.length() - 1) : "";
    }

    private static String lineAt(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static String withoutBlankLines(String text) {
        int start = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return text.substring(start).stripTrailing();
    }
}
