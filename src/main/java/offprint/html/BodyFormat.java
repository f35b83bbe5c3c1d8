package offprint.html;

import java.util.Set;

/**
 * Tells the HTML of a body from its Markdown. A line that begins with a block tag begins HTML, which lasts to the end
 * of that element, blank lines and all: CommonMark would end it at the first blank line, in the middle of a
 * {@code pre}. What stands outside is Markdown.
 */
final class BodyFormat {

    private static final Set<String> BLOCK_TAGS = Set.of("article", "aside", "address", "blockquote", "body", "center",
            "details", "dialog", "div", "dl", "fieldset", "figure", "footer", "form", "frameset", "h1", "h2", "h3",
            "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "link", "main", "menu", "meta", "nav",
            "noscript", "object", "ol", "p", "picture", "pre", "script", "section", "style", "svg", "table", "template",
            "textarea", "title", "ul", "video", "audio", "img", "br", "xmp");
    private static final Set<String> INLINE_TAGS = Set.of("a", "abbr", "b", "big", "cite", "code", "em", "font", "i",
            "mark", "q", "ruby", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u");
    private static final Set<String> VOID = Set.of("hr", "link", "meta", "img", "br", "base", "input", "source",
            "embed", "wbr", "col");

    private final String body;
    private final StringBuilder html;
    private int at;

    private BodyFormat(String body) {
        this.body = body;
        this.html = new StringBuilder(body.length() + 256);
    }

    /** The body as one piece of HTML. */
    static String html(String body) {
        return SelfClosed.closed(new BodyFormat(body).read());
    }

    private String read() {
        while (at < body.length()) {
            int start = skipBlank(at);
            if (startsHtml(start) || at == 0 && startsWithTag(start)) {
                at = start;
                htmlRun();
            } else {
                markdown();
            }
        }
        return html.toString();
    }

    private int skipBlank(int from) {
        int start = from;
        while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        return start;
    }

    private boolean startsHtml(int start) {
        return start < body.length() && body.charAt(start) == '<'
                && (body.startsWith("<!--", start) || body.startsWith("<!doctype", start)
                || body.startsWith("<!DOCTYPE", start) || BLOCK_TAGS.contains(Tags.name(body, start + 1)));
    }

    /** A body that begins with a tag was HTML from the first; a line inside Markdown may begin with a word in bold. */
    private boolean startsWithTag(int start) {
        return start < body.length() && body.charAt(start) == '<' && INLINE_TAGS.contains(Tags.name(body, start + 1));
    }

    /** Elements one after another, and what stands between them on the same line. */
    private void htmlRun() {
        int start = at;
        while (at < body.length()) {
            char c = body.charAt(at);
            if (c == '<') {
                at = elementEnd(at);
            } else if (c == '\n') {
                int next = skipBlank(at);
                if (!startsHtml(next)) {
                    break;
                }
                at = next;
            } else {
                at++;
            }
        }
        html.append(body, start, at);
    }

    private int elementEnd(int start) {
        if (body.startsWith("<!--", start)) {
            return Tags.after(body, "-->", start + 4);
        }
        var tag = Tags.name(body, start + 1);
        int open = Tags.end(body, start);
        if (tag.isEmpty() || VOID.contains(tag) || SelfClosed.is(body, start, open)) {
            return open;
        }
        if (SelfClosed.RAW.contains(tag)) {
            return Tags.rawEnd(body, tag, open);
        }
        if (tag.equals("p")) {
            return paragraphEnd(open);
        }
        int depth = 1;
        int next = open;
        while (depth > 0) {
            next = body.indexOf('<', next);
            if (next < 0) {
                return body.length();
            }
            if (body.startsWith("<!--", next)) {
                next = Tags.after(body, "-->", next + 4);
                continue;
            }
            boolean closes = next + 1 < body.length() && body.charAt(next + 1) == '/';
            var name = Tags.name(body, next + (closes ? 2 : 1));
            int end = name.isEmpty() ? next + 1 : Tags.end(body, next);
            boolean isAll = !closes && SelfClosed.is(body, next, end);
            if (name.equals(tag) && !isAll) {
                depth += closes ? -1 : 1;
            }
            next = !closes && !isAll && SelfClosed.RAW.contains(name) ? Tags.rawEnd(body, name, end) : end;
        }
        return next;
    }

    /** A {@code <p>} may lack its end tag (HTML, optional tags): then it ends at the next one or at a blank line. */
    private int paragraphEnd(int open) {
        int blank = body.length();
        for (int at = open; at < body.length(); at++) {
            char c = body.charAt(at);
            if (c == '<') {
                boolean closes = body.startsWith("</", at);
                if (Tags.name(body, at + (closes ? 2 : 1)).equals("p")) {
                    return closes ? Tags.end(body, at) : Math.min(blank, at);
                }
            } else if (c == '\n' && blank == body.length() && isBlankLine(at + 1)) {
                blank = at;
            }
        }
        return blank;
    }

    private boolean isBlankLine(int from) {
        int at = from;
        while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t' || body.charAt(at) == '\r')) {
            at++;
        }
        return at < body.length() && body.charAt(at) == '\n';
    }

    /** Lines up to the next one that begins with a block tag, outside code fences. */
    private void markdown() {
        int start = at;
        String fence = "";
        while (at < body.length()) {
            int end = body.indexOf('\n', at);
            end = end < 0 ? body.length() : end + 1;
            var line = body.substring(at, Math.min(end, at + 8));
            var mark = line.stripLeading();
            if (fence.isEmpty() && at > start && isAtLineStart(line) && startsHtml(skipBlank(at))) {
                break;
            }
            if (mark.startsWith("```") || mark.startsWith("~~~")) {
                fence = fence.isEmpty() ? mark.substring(0, 3) : mark.startsWith(fence) ? "" : fence;
            }
            at = end;
        }
        html.append(MarkdownBody.html(body.substring(start, at)));
    }

    private static boolean isAtLineStart(String line) {
        return !line.isBlank() && line.length() - line.stripLeading().length() <= 3;
    }
}
