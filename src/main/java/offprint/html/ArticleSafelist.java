package offprint.html;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a clean article may consist of. Everything else is unwrapped, or dropped with its content. */
final class ArticleSafelist {

    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "caption", "col",
            "colgroup", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4",
            "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
            "tfoot", "th", "thead", "tr", "ul");
    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del",
            "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");
    private static final Set<String> TAGS = union(BLOCKS, INLINE);

    // Not allowed, but they break the line: their text must not run into its neighbours.
    private static final Set<String> UNKNOWN_BLOCKS = Set.of("center", "nav", "fieldset", "legend", "menu", "dir",
            "hgroup", "search", "marquee", "body", "html", "form", "dialog", "optgroup", "option",
            "listing", "multicol");

    private static final Set<String> DROPPED = Set.of("script", "style", "noscript", "iframe", "frame", "frameset",
            "object", "embed", "applet", "template", "svg", "math", "canvas", "form", "button", "input", "select",
            "textarea", "audio", "video", "head", "title", "meta", "link", "base", "xmp", "plaintext", "noembed",
            "noframes", "dialog", "param", "source", "track", "map", "area", "keygen", "datalist", "basefont",
            "bgsound", "isindex", "portal", "command", "image", "amp-video", "amp-audio", "amp-iframe",
            "amp-youtube");

    /** Of those, the ones a page may put around its text. */
    private static final Set<String> SOMETIMES_AROUND_TEXT = Set.of("form", "dialog", "object", "noscript", "applet",
            "canvas", "button", "template", "map", "select", "textarea");

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "wbr", "col");

    private static final Set<String> FOOTNOTE_CLASSES = Set.of("footnote", "footnotes", "footnote-ref",
            "footnote-backref", "footnotes-list");
    private static final Set<String> SPAN_CLASSES = Set.of("embed", "embed-video", "embed-audio", "embed-frame",
            "math");

    private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9_+#.-]{1,40}");

    private ArticleSafelist() {
    }

    static boolean allows(String tag) {
        return TAGS.contains(tag);
    }

    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    static boolean breaksLine(String tag) {
        return BLOCKS.contains(tag) || UNKNOWN_BLOCKS.contains(tag);
    }

    static boolean isDropped(String tag) {
        // LanguageTool leaves its underlines in the pages it has checked.
        return DROPPED.contains(tag) || tag.startsWith("lt-");
    }

    static boolean mayHoldText(String tag) {
        return SOMETIMES_AROUND_TEXT.contains(tag);
    }

    static boolean isEmpty(String tag) {
        return EMPTY.contains(tag);
    }

    /** Our own classes stay where we put them, so that cleaning a clean article changes nothing. */
    static boolean allowsClass(String tag, String name) {
        return switch (name) {
            case "comments" -> tag.equals("details");
            default -> FOOTNOTE_CLASSES.contains(name) || tag.equals("span") && SPAN_CLASSES.contains(name)
                    || name.startsWith("language-") && LANGUAGE.matcher(name).matches();
        };
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
