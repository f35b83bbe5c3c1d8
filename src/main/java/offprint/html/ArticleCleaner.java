package offprint.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Turns a post's body into an article that is safe to show. Safe to call from any thread.
 *
 * <p>The output is written from an allow-list, parsed again as a page would parse it, and is returned only if that
 * gives the same tree; it is HTML and well-formed XML at once. Cleaning the output again gives the output.
 */
public final class ArticleCleaner {

    // Each round repairs the nesting that one parse found wrong; pages that need three have not been seen.
    private static final int MOST_ROUNDS = 6;
    private static final Set<String> NONE = Set.of();

    private final FilterEngine engine;

    /** A cleaner with the given filter lists; {@code List.of(FilterList.builtIn())} is what the program starts with. */
    public ArticleCleaner(List<FilterList> lists) {
        engine = new FilterEngine(lists);
    }

    /**
     * Cleans one body. Of a whole web page only the article stays, where it is clear which part that is.
     *
     * @param body  Markdown, HTML or both, as {@code Post.body()} gives it
     * @param url   where the article was published: relative addresses are resolved against it, and rules for sites
     *              are chosen by its host; may be empty
     * @param title the article's title: a first-level heading that repeats it is dropped
     */
    public CleanArticle clean(String body, String url, String title) {
        return clean(body, url, title, NONE);
    }

    /**
     * Cleans one body with some rules switched off, for a reader who wants to see what they took out.
     *
     * @param shown the {@link Removal#rule} of what is to stay
     */
    public CleanArticle clean(String body, String url, String title, Set<String> shown) {
        return new Run(url, title, engine.forArticle(url, shown)).clean(tree(body));
    }

    private static Element tree(String body) {
        var tree = BodyParser.tree(BodyFormat.html(body));
        if (WebPage.is(body)) {
            PageArticle.reduce(tree);
        }
        return tree;
    }

    /** Cleans one body, and where that is a whole web page, does not look for the article in it but keeps it all. */
    public CleanArticle cleanWhole(String body, String url, String title) {
        return new Run(url, title, engine.forArticle(url, NONE)).clean(BodyParser.tree(BodyFormat.html(body)));
    }

    /** What {@link #clean} would say of the text and the pictures; without making HTML, in two thirds of the time. */
    public ArticleText text(String body, String url, String title) {
        return new Run(url, title, engine.forArticle(url, NONE)).text(tree(body));
    }

    /**
     * Rules that would take out an element of the clean article, the best first; empty if nothing about the element or
     * what it stands in could hold a rule.
     *
     * @param shown  the rules that were switched off when the article was cleaned
     * @param number of the element in the page, see {@link ArticlePage#NUMBER}
     */
    public List<String> proposals(String body, String url, String title, Set<String> shown, int number) {
        var source = tree(body);
        var run = new Run(url, title, engine.forArticle(url, shown));
        var settled = run.cleanTraced(source);
        var elements = BodyParser.tree(settled.html()).getAllElements();
        return number <= 0 || number >= elements.size() ? List.of()
                : RuleProposals.of(run.origin(elements.get(number), number, settled.html()), source, url);
    }

    private record Settled(String html, Element tree) {
    }

    /** The work on one article. */
    private static final class Run {

        private final Addresses addresses;
        private final TitleHeading title;
        private final FilterEngine.ForArticle rules;
        private final Ledger ledger;
        private final Pictures pictures;
        private final List<String> notes = new ArrayList<>();
        private final Map<Element, Element> origins = new IdentityHashMap<>();
        private Element written;
        private boolean hasTakenLabels;

        Run(String url, String title, FilterEngine.ForArticle rules) {
            this.addresses = new Addresses(url);
            this.title = new TitleHeading(title);
            this.rules = rules;
            this.ledger = new Ledger(addresses);
            this.pictures = new Pictures(addresses, rules);
        }

        CleanArticle clean(Element source) {
            return clean(source, (_, _) -> { });
        }

        /** Cleans, and remembers for {@link #origin} where each element comes from. */
        CleanArticle cleanTraced(Element source) {
            return clean(source, origins::put);
        }

        private CleanArticle clean(Element source, BiConsumer<Element, Element> origin) {
            var furniture = Furniture.find(source, rules);
            var tree = copy(source, furniture, ledger, pictures, origin);
            written = tree;
            rules.end();
            var settled = settled(tree);
            if (ledger.hasPaywallNotice()) {
                notes.add("note.incomplete");
            }
            if (furniture.isAllUndone()) {
                notes.add("note.unfiltered");
            }
            return new CleanArticle(settled.html(), PlainText.of(settled.tree()), ledger.removals(), pictures.all(),
                    notes, furniture.undone());
        }

        ArticleText text(Element source) {
            var tree = copy(source, Furniture.find(source, rules), ledger, pictures, (_, _) -> { });
            rules.end();
            return new ArticleText(PlainText.of(tree), pictures.all(), tree.selectFirst(".embed-video") != null);
        }

        /** Where an element of the article comes from, or what it stands in; the element itself if nobody knows. */
        Element origin(Element element, int number, String html) {
            // Parsing may have moved what was written; then numbers of one tree mean nothing in the other.
            if (!BodyParser.html(written.clone()).equals(html)) {
                return element;
            }
            for (var at = written.getAllElements().get(number); at != null; at = at.parent()) {
                if (origins.containsKey(at)) {
                    return origins.get(at);
                }
            }
            return element;
        }

        private Element copy(Element source, Furniture furniture, Ledger to, Pictures seen,
                             BiConsumer<Element, Element> origin) {
            var substitutes = new Substitutes(source, furniture, to, seen, new Embeds(addresses, rules, to), title);
            var tree = new SafeCopy(new SafeAttributes(source, addresses), substitutes, origin).of(source);
            hasTakenLabels |= new Labels(rules.labels(), ledger).takeFrom(tree);
            Places.settle(tree);
            return tree;
        }

        /** The tree as HTML that comes out of a parser, and of another cleaning, as it went in. */
        private Settled settled(Element tree) {
            var html = BodyParser.html(tree);
            // Elsewhere, what parses alike is cleaned alike: a second cleaning would cost as much as the first.
            boolean isCertain = !hasTakenLabels && tree.selectFirst("pre") == null
                    && tree.select("img").size() == pictures.all().size();
            for (int round = 0; round < MOST_ROUNDS; round++) {
                var again = BodyParser.tree(html);
                boolean parsesAlike = round == 0 && SameTree.are(tree, again)
                        || BodyParser.html(again).equals(html);
                if (parsesAlike && isCertain) {
                    return new Settled(html, again);
                }
                var next = BodyParser.html(copy(BodyParser.tree(html), Furniture.none(), new Ledger(addresses),
                        new Pictures(addresses, rules), (_, _) -> { }));
                if (parsesAlike && next.equals(html)) {
                    return new Settled(html, BodyParser.tree(html));
                }
                html = next;
            }
            var words = words(tree);
            return new Settled(words, BodyParser.tree(words));
        }

        private static String words(Element tree) {
            var html = new StringBuilder();
            PlainText.of(tree).lines().filter(line -> !line.isBlank()).forEach(line ->
                    html.append("<p>").append(Entities.escape(line)).append("</p>"));
            return html.toString();
        }
    }
}
