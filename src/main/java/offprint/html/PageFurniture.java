package offprint.html;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that say of themselves, by tag, role, id or class, that they are not its article. A name counts
 * only outside the part with most of the prose: authors' own paragraphs have the strangest classes.
 */
final class PageFurniture {

    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "dialog");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog");
    private static final Set<String> IDS =
            Set.of("comments", "disqus_thread", "respond", "sidebar", "secondary", "footer");
    private static final String ARTICLE = "article, [itemprop=articleBody]";
    private static final Pattern HOST = Pattern.compile("\\s*(?:https?:)?//([^/?#]+)");
    private static final String SEEDS = "h2:has(a), h3:has(a), h4:has(a), a:has(h2, h3, h4), "
            + "input[type=email], input[type=password], input[type=search]";
    private static final int LONGEST_CARD = 300;

    private final Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> outside = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageFurniture() {
    }

    static PageFurniture of(Element body) {
        var furniture = new PageFurniture();
        var raw = new PageProse(body, Set.of());
        for (var each : body.getAllElements()) {
            boolean isSaid = TAGS.contains(each.normalName()) || ROLES.contains(each.attr("role"))
                    || IDS.contains(each.id()) || PageNames.isComments(each);
            // Nearly all of a page is no furniture of it, whatever it is called.
            if (each != body && isSaid && raw.words(each) * 10L <= raw.words(body) * 9L) {
                furniture.all.add(each);
            }
        }
        if (new PageProse(body, furniture.all).of(body) == 0) {
            // Where nobody else speaks, it is a conversation.
            furniture.all.removeIf(PageNames::isComments);
        }
        furniture.addNamed(body);
        return furniture;
    }

    private void addNamed(Element body) {
        var prose = new PageProse(body, all);
        var core = core(body, prose);
        for (var each : body.getAllElements()) {
            if (!isOutside(each, core) || prose.of(each) * 2L >= prose.of(body)) {
                continue;
            }
            if (PageNames.isHidden(each) || PageNames.isNamed(each) && each.selectFirst("h1") == null) {
                addApart(each);
            } else if (PageNames.isImprint(each)) {
                all.add(each);
            }
        }
        addCards(body, prose, core);
    }

    /** A heading that leads elsewhere on the site, or a field to fill in, goes with the few words around it. */
    private void addCards(Element body, PageProse prose, Element core) {
        var home = home();
        for (var seed : body.select(SEEDS)) {
            var link = seed.nameIs("a") ? seed : seed.selectFirst("a[href]");
            boolean isCard = link == null ? seed.nameIs("input") : home.contains(host(link));
            if (isCard && isOutside(seed, core) && !holds(seed)) {
                var card = seed;
                while (card.parent() != null && card.parent() != body && isOutside(card.parent(), core)
                        && card.parent().select("h1, h2, h3, h4, h5, h6").size() <= 1
                        && prose.words(card.parent()) <= LONGEST_CARD && card.parent().selectFirst("h1") == null) {
                    card = card.parent();
                }
                addApart(card);
            }
        }
    }

    private void addApart(Element element) {
        all.add(element);
        outside.add(element);
    }

    /** The hosts that the page's own menus lead to, with the empty one for addresses without a host. */
    private Set<String> home() {
        var home = new HashSet<>(Set.of(""));
        for (var each : all) {
            each.select("a[href]").forEach(link -> home.add(host(link)));
        }
        return home;
    }

    private static String host(Element link) {
        var host = HOST.matcher(link.attr("href"));
        return host.lookingAt() ? host.group(1) : "";
    }

    private static boolean isOutside(Element element, Element core) {
        return element != core && element.parents().stream().noneMatch(above -> above == core)
                && core.parents().stream().noneMatch(above -> above == element);
    }

    /** The smallest part of several blocks with most of the prose: in it every name may be the author's. */
    private static Element core(Element body, PageProse prose) {
        var core = body;
        while (!core.is(ARTICLE)) {
            var inner = core.children().stream()
                    .filter(child -> prose.of(child) * 5L >= prose.of(body) * 2L && !child.children().isEmpty()
                            && child.stream().skip(1).anyMatch(part -> prose.of(part) > 0))
                    .max(Comparator.comparingInt(prose::of));
            if (inner.isEmpty()) {
                return core;
            }
            core = inner.get();
        }
        return core;
    }

    /** Whether it is one of these parts itself. */
    boolean has(Element element) {
        return all.contains(element);
    }

    /** Whether it is one by its name, and is apart from the text. */
    boolean hasApart(Element element) {
        return outside.contains(element);
    }

    /** Whether it is in one of these parts, or one itself. */
    boolean holds(Element element) {
        for (var at = element; at != null; at = at.parent()) {
            if (all.contains(at)) {
                return true;
            }
        }
        return false;
    }

    Set<Element> all() {
        return all;
    }
}
