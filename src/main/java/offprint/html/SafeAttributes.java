package offprint.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Copies the attributes that are allowed, with values that are allowed, in an order that is always the same. */
final class SafeAttributes {

    /** Ids of the article keep apart from those of the page. */
    static final String ID_PREFIX = "c-";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,5}");
    private static final Pattern ALIGN = Pattern.compile(
            "(?:^|;)\\s*(text-align|vertical-align)\\s*:\\s*([a-z-]{1,12})\\s*(?=;|!|$)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ALIGNMENTS = Set.of("left", "right", "center", "justify", "start", "end", "top",
            "middle", "bottom", "baseline");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern MOMENT = Pattern.compile("[0-9TZ:.+ -]{4,40}");
    private static final int LARGEST_NUMBER = 999_999_999;
    private static final int MOST_SPANNED = 100;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_STYLE = 2_000;
    private static final int LONGEST_ID = 100;

    private final Addresses addresses;
    private final Set<String> targets = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private Element lastLink;
    private String lastTarget = "";

    SafeAttributes(Element body, Addresses addresses) {
        this.addresses = addresses;
        var wanted = new HashSet<String>();
        NodeTraversor.filter((node, _) -> collect(node, wanted), body);
        if (!wanted.isEmpty()) {
            NodeTraversor.filter((node, _) -> collectTargets(node, wanted), body);
        }
    }

    private NodeFilter.FilterResult collect(Node node, Set<String> wanted) {
        if (node instanceof Element element && element.normalName().equals("a")) {
            var href = element.attr("href");
            if (href.indexOf('#') >= 0) {
                addresses.fragment(href).map(SafeAttributes::id).ifPresent(wanted::add);
            }
        }
        return skipDropped(node);
    }

    private NodeFilter.FilterResult collectTargets(Node node, Set<String> wanted) {
        if (node instanceof Element element && ArticleSafelist.allows(element.normalName())) {
            var id = id(name(element));
            if (wanted.contains(id)) {
                targets.add(id);
            }
        }
        return skipDropped(node);
    }

    private static NodeFilter.FilterResult skipDropped(Node node) {
        return node instanceof Element element && ArticleSafelist.isDropped(element.normalName())
                && !ArticleSafelist.mayHoldText(element.normalName())
                ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
    }

    private static String name(Element element) {
        var id = element.attr("id");
        return id.isEmpty() && element.normalName().equals("a") ? element.attr("name") : id;
    }

    private static String id(String name) {
        var safe = new StringBuilder(ID_PREFIX);
        var own = name.strip();
        own.codePoints().skip(own.startsWith(ID_PREFIX) ? ID_PREFIX.length() : 0).limit(LONGEST_ID)
                .map(c -> Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0 ? c : '_')
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** The address a link may keep: of a page, or of a place in the article. Empty if it is to become text. */
    String target(Element link) {
        // It is asked for three times in a row.
        if (link != lastLink) {
            lastTarget = targetOf(link.attr("href"));
            lastLink = link;
        }
        return lastTarget;
    }

    private String targetOf(String href) {
        if (href.isBlank()) {
            return "";
        }
        var place = addresses.fragment(href).map(SafeAttributes::id).filter(targets::contains);
        return place.map(id -> "#" + id)
                .or(() -> href.strip().startsWith("#") ? Optional.empty() : addresses.link(href)).orElse("");
    }

    /** Whether another part of the article leads here. */
    boolean isTarget(Element element) {
        return targets.contains(id(name(element)));
    }

    void copy(Element from, Element to) {
        if (from.attributesSize() == 0) {
            return;
        }
        var name = name(from);
        if (!name.isEmpty() && targets.contains(id(name)) && given.add(id(name))) {
            to.attr("id", id(name));
        }
        classes(from, to);
        general(from, to);
        switch (to.normalName()) {
            case "td", "th" -> cell(from, to);
            case "col", "colgroup" -> number(from, to, "span", 1, MOST_SPANNED);
            case "ol" -> list(from, to);
            case "li" -> number(from, to, "value", -LARGEST_NUMBER, LARGEST_NUMBER);
            case "time" -> matching(from, to, "datetime", MOMENT);
            default -> { }
        }
        style(from, to);
    }

    private static void classes(Element from, Element to) {
        var names = from.attr("class");
        if (names.isBlank()) {
            return;
        }
        var kept = new StringJoiner(" ");
        for (var name : names.strip().split("\\s+", 100)) {
            if (ArticleSafelist.allowsClass(to.normalName(), name)) {
                kept.add(name);
            }
        }
        if (kept.length() > 0) {
            to.attr("class", kept.toString());
        }
    }

    private static void general(Element from, Element to) {
        var direction = from.attr("dir").strip().toLowerCase(Locale.ROOT);
        if (Set.of("ltr", "rtl", "auto").contains(direction)) {
            to.attr("dir", direction);
        }
        matching(from, to, "lang", LANGUAGE);
        var title = text(from.attr("title"), LONGEST_TITLE);
        if (!title.isEmpty()) {
            to.attr("title", title);
        }
    }

    private static void cell(Element from, Element to) {
        number(from, to, "colspan", 1, MOST_SPANNED);
        number(from, to, "rowspan", 1, MOST_SPANNED);
        if (Set.of("row", "col", "rowgroup", "colgroup").contains(from.attr("scope"))) {
            to.attr("scope", from.attr("scope"));
        }
    }

    private static void list(Element from, Element to) {
        number(from, to, "start", -LARGEST_NUMBER, LARGEST_NUMBER);
        if (Set.of("1", "a", "A", "i", "I").contains(from.attr("type"))) {
            to.attr("type", from.attr("type"));
        }
        if (from.hasAttr("reversed")) {
            to.attr("reversed", "reversed");
        }
    }

    static void number(Element from, Element to, String name, int least, int most) {
        var value = from.attr(name).strip();
        if (NUMBER.matcher(value).matches()) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                to.attr(name, Integer.toString(number));
            }
        }
    }

    private static void matching(Element from, Element to, String name, Pattern pattern) {
        var value = from.attr(name).strip();
        if (!value.isEmpty() && pattern.matcher(value).matches()) {
            to.attr(name, value);
        }
    }

    private static void style(Element from, Element to) {
        var style = from.attr("style");
        if (style.isEmpty() || style.length() > LONGEST_STYLE || style.indexOf("align") < 0) {
            return;
        }
        boolean inTable = Set.of("td", "th", "tr", "table", "tbody", "thead").contains(to.normalName());
        var kept = new StringJoiner(";");
        var found = ALIGN.matcher(style);
        while (found.find()) {
            var property = found.group(1).toLowerCase(Locale.ROOT);
            var value = found.group(2).toLowerCase(Locale.ROOT);
            if (ALIGNMENTS.contains(value) && (inTable || property.equals("text-align"))) {
                kept.add(property + ":" + value);
            }
        }
        if (kept.length() > 0) {
            to.attr("style", kept.toString());
        }
    }

    /** A value in one line, without what XML cannot carry. */
    static String text(String raw, int longest) {
        if (TextFlow.isBlank(raw)) {
            return "";
        }
        var text = new StringBuilder();
        raw.codePoints().limit(longest)
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(TextFlow::isLegal)
                .forEach(text::appendCodePoint);
        return text.toString().strip().replaceAll(" {2,}", " ");
    }
}
