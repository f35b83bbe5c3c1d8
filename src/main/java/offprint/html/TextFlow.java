package offprint.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Writes text into the clean tree as a browser would lay it out: white space collapsed across elements, none at the
 * edges of a block. A line break of the source between two Chinese or Japanese characters is no space; pretty-printed
 * pages would show gaps inside sentences otherwise (CSS Text 3, segment break transformation).
 */
final class TextFlow {

    private static final int START = 0;
    private static final int OBJECT = -1;

    private int before = START;
    private boolean gap;
    private boolean gapHasLineBreak;
    private TextNode gapAt;
    private long visible;

    /** Grows with everything a reader can see. */
    long visible() {
        return visible;
    }

    /** The edge of a block, or a line break. */
    void edge() {
        takeGapBack();
        gap = false;
        before = START;
    }

    /** A picture or a line: something visible that is no text. */
    void object() {
        visible++;
        gap = false;
        gapAt = null;
        before = OBJECT;
    }

    void write(Element parent, String words) {
        var out = new StringBuilder(words.length());
        for (int i = 0, c; i < words.length(); i += Character.charCount(c)) {
            int end = gap ? i : plainEnd(words, i);
            if (end > i) {
                out.append(words, i, end);
                before = words.charAt(end - 1);
                visible += end - i;
                i = end;
                if (i == words.length()) {
                    break;
                }
            }
            c = words.codePointAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                gap = true;
                gapHasLineBreak |= c == '\n';
            } else if (isLegal(c)) {
                closeGap(c, out);
                out.appendCodePoint(c);
                before = c;
                visible += isBlank(c) ? 0 : 1;
            }
        }
        boolean openGap = gap && gapAt == null && before != START;
        if (openGap) {
            out.append(' ');
        }
        if (!out.isEmpty()) {
            var node = new TextNode(out.toString());
            parent.appendChild(node);
            gapAt = openGap ? node : gapAt;
        }
    }

    /** Where characters end that are written as they are, and each of which is seen. */
    private static int plainEnd(String words, int start) {
        int end = start;
        while (end < words.length() && isPlain(words.charAt(end))) {
            end++;
        }
        return end;
    }

    // The Latin letters and signs, and the Chinese, Japanese and Korean ones.
    private static boolean isPlain(int c) {
        return c > ' ' && c < 0x7f || c > 0x3000 && c < 0xd800;
    }

    private void closeGap(int next, StringBuilder out) {
        if (!gap) {
            return;
        }
        boolean isSpace = before != START && !(gapHasLineBreak && joins(before, next));
        if (!isSpace) {
            takeGapBack();
        } else if (gapAt == null) {
            out.append(' ');
        }
        gap = false;
        gapHasLineBreak = false;
        gapAt = null;
    }

    private void takeGapBack() {
        if (gapAt != null) {
            var text = gapAt.getWholeText();
            if (text.length() == 1) {
                gapAt.remove();
            } else {
                gapAt.text(text.substring(0, text.length() - 1));
            }
            gapAt = null;
        }
        gapHasLineBreak = false;
    }

    /** Text in which every space counts. */
    void writePreformatted(Element parent, String words) {
        var out = new StringBuilder(words.length());
        words.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(c -> c == '\n' || c == '\t' || isLegal(c))
                .forEach(out::appendCodePoint);
        // The parser skips a line feed at the start of a pre, and would skip one more each time.
        int start = 0;
        while (before == START && start < out.length() && out.charAt(start) == '\n') {
            start++;
        }
        if (start < out.length()) {
            parent.appendChild(new TextNode(out.substring(start)));
            visible += out.chars().skip(start).filter(c -> !isBlank(c)).count();
            before = OBJECT;
            gap = false;
            gapAt = null;
        }
    }

    /** An element without content is taken away; spaces and line breaks of a line stay. */
    void remove(Element element) {
        if (!ArticleSafelist.isBlock(element.normalName())) {
            element.unwrap();
            return;
        }
        gapAt = gapAt != null && isInside(gapAt, element) ? null : gapAt;
        element.remove();
    }

    private static boolean isInside(TextNode text, Element element) {
        for (var at = text.parent(); at != null; at = at.parent()) {
            if (at == element) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reader sees nothing of a text. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> isBlank(c) || !isLegal(c));
    }

    static boolean isBlank(int c) {
        return !isPlain(c) && isBlankOther(c);
    }

    private static boolean isBlankOther(int c) {
        return c <= ' ' || c == 0xa0 || c == 0x3000 || c >= 0x2000 && c <= 0x200f || c == 0x2060 || c == 0xfeff
                || c == 0xad || Character.isWhitespace(c);
    }

    /** What XML can carry and a reader could see: no C0 or C1 controls, surrogates alone or non-characters. */
    static boolean isLegal(int c) {
        return c >= 0x20 && (c < 0x7f || c > 0x9f) && (c < 0xd800 || c > 0xdfff) && (c & 0xfffe) != 0xfffe;
    }

    private static boolean joins(int left, int right) {
        return isWidePunctuation(left) || isWidePunctuation(right)
                || isWide(left) && (isWide(right) || isQuote(right)) || isQuote(left) && isWide(right);
    }

    // Brings its own space.
    private static boolean isWidePunctuation(int c) {
        return c >= 0x3001 && c <= 0x3011 || c >= 0xff01 && c <= 0xff0f || c == 0xff1a || c == 0xff1b || c == 0xff1f;
    }

    private static boolean isQuote(int c) {
        return c >= 0x2014 && c <= 0x201d || c == 0x2026;
    }

    private static boolean isWide(int c) {
        return c >= 0x2e80 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe4f
                || c >= 0xff01 && c <= 0xff60 || c >= 0xffe0 && c <= 0xffe6 || c >= 0x20000 && c <= 0x3ffff;
    }
}
