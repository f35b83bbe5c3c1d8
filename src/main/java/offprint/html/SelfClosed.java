package offprint.html;

import java.util.Set;

/**
 * Gives an end tag to elements that end with their first tag, as in {@code <iframe src="…" />}. HTML does not know
 * that and takes the rest of the article for their content; the tools that make pages of Markdown do, and so their
 * authors have never seen that anything is missing.
 */
final class SelfClosed {

    /** In these there are no other elements (HTML, 13.2.6.2). */
    static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noframes", "noembed");
    private static final Set<String> OTHERS = Set.of("noscript", "video", "audio", "object");

    private SelfClosed() {
    }

    /** Whether the tag from start to end is all of its element. */
    static boolean is(String html, int start, int end) {
        if (!html.startsWith("/>", end - 2)) {
            return false;
        }
        var name = Tags.name(html, start + 1);
        return (RAW.contains(name) || OTHERS.contains(name)) && !isOfValue(html, start, end - 2)
                && !hasEndTag(html, name, end);
    }

    /** spec: without quotes a slash is part of the value (HTML, 13.2.5.38). */
    private static boolean isOfValue(String html, int start, int slash) {
        int from = slash;
        while (from > start && "\"' \t\r\n".indexOf(html.charAt(from - 1)) < 0) {
            from--;
        }
        return html.substring(from, slash).indexOf('=') >= 0;
    }

    private static boolean hasEndTag(String html, String name, int from) {
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean closes = html.startsWith("</", at);
            if (Tags.name(html, at + (closes ? 2 : 1)).equals(name)) {
                return closes;
            }
        }
        return false;
    }

    /** The same HTML, with the end tags. */
    static String closed(String html) {
        if (!html.contains("/>")) {
            return html;
        }
        var closed = new StringBuilder(html.length() + 64);
        int done = 0;
        int next;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', next)) {
            var name = Tags.name(html, at + 1);
            int end = name.isEmpty() ? at + 1 : Tags.end(html, at);
            if (html.startsWith("<!--", at)) {
                next = Tags.after(html, "-->", at + 4);
            } else if (is(html, at, end)) {
                closed.append(html, done, end - 2).append("></").append(name).append('>');
                done = next = end;
            } else {
                next = RAW.contains(name) ? Tags.rawEnd(html, name, end) : end;
            }
        }
        return closed.append(html, done, html.length()).toString();
    }
}
