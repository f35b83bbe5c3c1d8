package offprint.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What an author has to say around the part of a page that is its article: a standfirst, a caption, a correction, a
 * footnote. It is text, not a link; it is in no furniture and beside no field to fill in.
 */
final class PageNotes {

    /** What is shorter is a label beside the article, not a note on it. */
    private static final int SHORTEST_NOTE = 12;
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "figcaption", "dd");
    private static final Set<String> OTHERS = Set.of("div", "section", "li", "td", "th", "dt", "center");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?。！？…][”’\"」』）)\\]\\s]*");
    private static final String FIELDS = "button, select, textarea, input:not([type=hidden])";

    private final Element body;
    private final Element part;
    private final PageFurniture furniture;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    PageNotes(Element body, Element part, PageFurniture furniture) {
        this.body = body;
        this.part = part;
        this.furniture = furniture;
        around.addAll(part.parents());
    }

    /** The part among its notes, in the order of the page. */
    List<Element> all() {
        var kept = new ArrayList<Element>();
        collect(body, kept);
        return kept;
    }

    private void collect(Element from, List<Element> kept) {
        for (var each : from.children()) {
            if (each == part) {
                kept.add(each);
            } else if (around.contains(each)) {
                collect(each, kept);
            } else if (!furniture.has(each) && !PageProse.isSilent(each)) {
                if (isNote(each) || isSubtitle(each) || isFigure(each) || isData(each)) {
                    kept.add(each);
                } else if (!isInterface(each)) {
                    collect(each, kept);
                }
            }
        }
    }

    /** Asks the reader for something. */
    private static boolean isInterface(Element element) {
        return element.selectFirst("h1") == null && element.selectFirst(FIELDS) != null;
    }

    private static boolean isSubtitle(Element element) {
        return element.normalName().matches("h[2-6]") && isWords(element)
                && PageProse.width(element.text()) >= SHORTEST_NOTE
                && element.siblingElements().stream().anyMatch(sibling -> sibling.nameIs("h1"));
    }

    private static boolean isFigure(Element element) {
        return element.nameIs("figure") && element.closest("a") == null && element.selectFirst("figcaption") != null
                && isWords(element);
    }

    /** A table, a list of terms, or a list with a sentence in it; its parts alone would say nothing. */
    private static boolean isData(Element element) {
        boolean isTable = element.nameIs("table") && element.selectFirst("table table, h1") == null
                && element.select("tr").size() > 1;
        boolean isList = element.nameIs("ul") || element.nameIs("ol");
        return (isTable || element.nameIs("dl") || isList && element.children().stream().anyMatch(PageNotes::isNote))
                && isWords(element) && !isInterface(element) && !PageNames.isImprint(element)
                && PageProse.width(element.text()) >= SHORTEST_NOTE;
    }

    private static boolean isNote(Element element) {
        String name = element.normalName();
        int width = PageProse.width(element.text());
        boolean isLongEnough = PARAGRAPHS.contains(name) ? width >= SHORTEST_NOTE
                : OTHERS.contains(name) && holdsWordsItself(element)
                && (width >= PageProse.SHORTEST || width >= SHORTEST_NOTE
                && SENTENCE.matcher(element.text()).matches());
        return isLongEnough && isWords(element) && !PageNames.isImprint(element);
    }

    private static boolean holdsWordsItself(Element element) {
        return element.childNodes().stream().anyMatch(node -> node instanceof TextNode words
                ? !TextFlow.isBlank(words.getWholeText())
                : node instanceof Element inner && !ArticleSafelist.breaksLine(inner.normalName())
                && !PageProse.isSilent(inner) && inner.hasText());
    }

    private static boolean isWords(Element element) {
        int linked = element.select("a").stream().mapToInt(link -> PageProse.width(link.text())).sum();
        return element.closest("a") == null && linked * 2 <= PageProse.width(element.text());
    }
}
