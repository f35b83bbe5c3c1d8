package offprint.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a whole page. A sentence lost weighs more than a menu kept: a part of the page is taken for the
 * article only if next to no prose stands outside it; what is inside it stays, but for navigation.
 */
final class PageArticle {

    /** How much of a page's prose a part may leave out that the page itself calls its article, in percent. */
    private static final int MOST_LEFT_OUT = 10;
    /** How much is kept of what a page says in lines of any length, menus and other links aside, in percent. */
    private static final int FEWEST_WORDS = 70;
    private static final int FEWEST_LINKS_OF_MENU = 2;
    private static final List<String> NAMED_PARTS =
            List.of("article, [role=article]", "main, [role=main]", "[itemprop=articleBody]");

    private static final String PARAGRAPHS = "p, blockquote, pre";
    private static final String FIELDS = "button, form, select, textarea, input:not([type=hidden])";
    private static final String NAVIGATION =
            "nav, [role=navigation], [role=search], [role=banner], [role=contentinfo]";
    private static final String LISTS = "div, section, ul, ol, table, header, footer, aside";

    private final Element body;
    private final PageFurniture furniture;
    private final PageProse prose;

    private PageArticle(Element body) {
        this.body = body;
        furniture = PageFurniture.of(body);
        prose = new PageProse(body, furniture.all());
    }

    /** Leaves in the body what is the article. */
    static void reduce(Element body) {
        var page = new PageArticle(body);
        var kept = page.kept(page.part());
        if (!kept.equals(List.of(body))) {
            body.empty();
            body.appendChildren(kept);
        }
        page.dropFurniture();
        page.dropMenusBeforeTheText();
    }

    /** The part and the notes on it; a larger part if that would leave out too much of what is said in short lines. */
    private List<Element> kept(Element first) {
        for (var part = first; part != body; part = part.parent()) {
            var kept = new PageNotes(body, part, furniture).all();
            long words = kept.stream().mapToLong(prose::words).sum();
            if (words * 100L >= prose.words(body) * (long) FEWEST_WORDS) {
                return kept;
            }
        }
        return List.of(body);
    }

    private Element part() {
        for (String named : NAMED_PARTS) {
            Element largest = body;
            for (var each : body.select(named)) {
                largest = largest == body || prose.of(each) > prose.of(largest) ? each : largest;
            }
            if (largest != body && prose.of(largest) > 0 && (prose.of(body) - prose.of(largest)) * 100L
                    <= (long) prose.of(body) * MOST_LEFT_OUT) {
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
                if (prose.of(child) > 0 && prose.of(child) == prose.of(part)) {
                    inner = child;
                }
            }
            if (inner == null || saysMoreThan(inner) || !ArticleSafelist.breaksLine(inner.normalName())
                    || inner.nameIs("p") || figures(inner) < figures(part)) {
                return part;
            }
            part = inner;
        }
    }

    private long figures(Element element) {
        return element.select("figure").stream().filter(figure -> !furniture.holds(figure)).count();
    }

    /** Whether short paragraphs stand beside it: a dialogue, a verse or a note may be nothing else. */
    private boolean saysMoreThan(Element inner) {
        return inner.siblingElements().stream().flatMap(each -> each.select(PARAGRAPHS).stream())
                .filter(each -> each.hasText() && each.select("a").isEmpty() && !furniture.holds(each)
                        && each.parents().stream().noneMatch(PageProse::isSilent))
                .anyMatch(each -> !PageNames.isImprint(each));
    }

    private void dropFurniture() {
        body.select(NAVIGATION).remove();
        for (var each : body.select("header, footer, aside")) {
            boolean isOfThePage = each.closest("article, main, section, blockquote") == null;
            boolean says = each.nameIs("footer") ? !isOfThePage : saysSomething(each) || prose.of(each) > 0;
            if (isOfThePage && !says) {
                each.remove();
            }
        }
        body.select("p").stream().filter(each -> furniture.hasApart(each) && PageNames.isHidden(each))
                .forEach(Element::remove);
        for (var each : body.select(LISTS)) {
            boolean isNoise = furniture.hasApart(each) || furniture.has(each)
                    && (PageNames.isTalk(each) || !saysSomething(each) && (isMadeOfLinks(each) || hasFields(each)));
            if (isNoise) {
                each.remove();
            }
        }
    }

    private static boolean hasFields(Element element) {
        return element.selectFirst(FIELDS) != null;
    }

    /** Lists of links above the first prose and the heading, which lead to other pages. */
    private void dropMenusBeforeTheText() {
        var heading = body.selectFirst("h1");
        for (var each : body.getAllElements()) {
            if (each == heading || each != body && each.is(PARAGRAPHS) && prose.of(each) > 0) {
                return;
            }
            boolean isMenu = each != body && each.is(LISTS) && each.parent() != null && prose.of(each) == 0
                    && each.select("a[href]:not([href^=#])").size() >= FEWEST_LINKS_OF_MENU && isMadeOfLinks(each)
                    && each.selectFirst("h1, p, figure") == null;
            if (isMenu && prose.of(body) > 0) {
                each.remove();
            }
        }
    }

    private static boolean isMadeOfLinks(Element element) {
        int linked = element.select("a[href]").stream().mapToInt(link -> PageProse.width(link.text())).sum();
        return linked > 0 && linked * 10L >= PageProse.width(element.text()) * 8L;
    }

    // What stands in a header or aside was not measured as prose of the page, but may be the author's.
    private static boolean saysSomething(Element element) {
        return !element.select("p, blockquote, figure").isEmpty();
    }
}
