package offprint.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the article in a whole page. A sentence lost weighs more than a menu kept: a part of the page is taken for the
 * article only if next to no prose stands outside it; what is inside it stays, but for navigation.
 */
final class PageArticle {

    /** Prose is a block with as many letters outside links, more than inside; a Han character counts for two. */
    private static final int SHORTEST_PROSE = 30;

    /** What is shorter is a label beside the article, not a note on it. */
    private static final int SHORTEST_NOTE = 12;

    /** How much of a page's prose a part may leave out that the page itself calls its article, in percent. */
    private static final int MOST_LEFT_OUT = 10;
    private static final List<String> NAMED_PARTS =
            List.of("article, [role=article]", "main, [role=main]", "[itemprop=articleBody]");

    private static final Set<String> FURNITURE_TAGS = Set.of("nav", "aside", "footer", "dialog");
    private static final Set<String> FURNITURE_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary");
    private static final Set<String> FURNITURE_IDS =
            Set.of("comments", "disqus_thread", "respond", "sidebar", "secondary", "footer");
    private static final String PARAGRAPHS = "p, blockquote, pre";
    private static final Pattern IMPRINT = Pattern.compile("(?i)©|copyright|all rights reserved|版权所有|备案");
    private static final String NAVIGATION =
            "nav, [role=navigation], [role=search], [role=banner], [role=contentinfo]";

    private final Element body;
    private final Map<Element, Integer> prose = new HashMap<>();

    private PageArticle(Element body) {
        this.body = body;
        body.traverse(new Measure());
    }

    /** Leaves in the body what is the article. */
    static void reduce(Element body) {
        var page = new PageArticle(body);
        var part = page.part();
        if (part != body) {
            var kept = withNotes(body, part);
            body.empty();
            body.appendChildren(kept);
        }
        page.dropFurniture();
    }

    /** The part, and around it the paragraphs that stand outside: a standfirst, a correction. In their order. */
    private static List<Element> withNotes(Element body, Element part) {
        var kept = new ArrayList<Element>();
        for (var each : body.getAllElements()) {
            boolean isKept = each.parents().stream().anyMatch(kept::contains);
            if (each == part || !isKept && !each.getAllElements().contains(part) && isNote(each)) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static boolean isNote(Element element) {
        boolean isSubtitle = element.normalName().matches("h[2-6]") && element.siblingElements().stream()
                .anyMatch(sibling -> sibling.normalName().equals("h1"));
        return (isSubtitle || element.is(PARAGRAPHS)) && Measure.width(element.text()) >= SHORTEST_NOTE
                && element.closest("a") == null && element.select("a").isEmpty()
                && !IMPRINT.matcher(element.text()).find()
                && element.parents().stream().noneMatch(above -> isFurniture(above) || isSilent(above));
    }

    private Element part() {
        for (String named : NAMED_PARTS) {
            Element largest = body;
            for (var each : body.select(named)) {
                largest = largest == body || prose(each) > prose(largest) ? each : largest;
            }
            if (largest != body && prose(largest) > 0
                    && (prose(body) - prose(largest)) * 100L <= (long) prose(body) * MOST_LEFT_OUT) {
                return largest;
            }
        }
        return innermost();
    }

    /** The smallest part with all the prose, and all the figures. */
    private Element innermost() {
        var part = body;
        while (true) {
            Element inner = null;
            for (var child : part.children()) {
                if (prose(child) > 0 && prose(child) == prose(part)) {
                    inner = child;
                }
            }
            if (inner == null || saysMoreThan(inner) || !ArticleSafelist.breaksLine(inner.normalName()) || inner.normalName().equals("p")
                    || inner.select("figure").size() < part.select("figure").size()) {
                return part;
            }
            part = inner;
        }
    }

    /** Whether short paragraphs stand beside it: a dialogue, a verse or a note may be nothing else. */
    private static boolean saysMoreThan(Element inner) {
        return inner.siblingElements().stream().filter(each -> !isFurniture(each) && !isSilent(each))
                .flatMap(each -> each.select(PARAGRAPHS).stream())
                .filter(each -> each.hasText() && each.select("a").isEmpty())
                .anyMatch(each -> !IMPRINT.matcher(each.text()).find());
    }

    private void dropFurniture() {
        body.select(NAVIGATION).remove();
        for (var each : body.select("header, footer, aside")) {
            boolean isOfThePage = each.closest("article, main, section, blockquote") == null;
            boolean says = each.normalName().equals("footer") ? !isOfThePage : saysSomething(each);
            if (isOfThePage && !says) {
                each.remove();
            }
        }
    }

    // What stands in a header or aside was not measured as prose of the page, but may be the author's.
    private static boolean saysSomething(Element element) {
        return !element.select("p, blockquote, figure").isEmpty();
    }

    private int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private static boolean isFurniture(Element element) {
        return FURNITURE_TAGS.contains(element.normalName()) || FURNITURE_IDS.contains(element.id())
                || FURNITURE_ROLES.contains(element.attr("role"));
    }

    private static boolean isSilent(Element element) {
        String name = element.normalName();
        return ArticleSafelist.isDropped(name) && !ArticleSafelist.mayHoldText(name);
    }

    /** Adds the prose of each block to all that it stands in. */
    private final class Measure implements NodeVisitor {

        private final Deque<int[]> blocks = new ArrayDeque<>();
        private int silent;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && silent == 0 && !blocks.isEmpty()) {
                blocks.peek()[links > 0 ? 1 : 0] += width(words.getWholeText());
            } else if (node instanceof Element element) {
                silent += isSilent(element) || isFurniture(element) ? 1 : 0;
                links += element.normalName().equals("a") ? 1 : 0;
                if (ArticleSafelist.breaksLine(element.normalName())) {
                    blocks.push(new int[2]);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            silent -= isSilent(element) || isFurniture(element) ? 1 : 0;
            links -= element.normalName().equals("a") ? 1 : 0;
            if (ArticleSafelist.breaksLine(element.normalName())) {
                int[] block = blocks.pop();
                if (block[0] >= SHORTEST_PROSE && block[0] > block[1]) {
                    prose.merge(element, block[0], Integer::sum);
                }
            }
            if (element.parent() != null && prose.containsKey(element)) {
                prose.merge(element.parent(), prose(element), Integer::sum);
            }
        }

        private static int width(String words) {
            int width = 0;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                width += Character.isWhitespace(c) ? 0 : c >= 0x2E80 ? 2 : 1;
            }
            return width;
        }
    }
}
