package offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import offprint.model.Highlight;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Marks the reader's highlights in a clean article: {@code <mark class="highlight yellow" data-highlight="17">} around
 * each piece of text they cover. Safe to call from any thread.
 */
public final class Highlighter {

    /** The attribute that holds the id of the highlight. No attribute of an article has that name. */
    public static final String ID = "data-highlight";

    private static final String MARK = "mark[" + ID + "]";

    /**
     * A passage of the words of an article, in UTF-16 units.
     *
     * @param end index behind its last unit
     */
    public record Passage(int start, int end, Highlight highlight) {
    }

    /** The words of an article, a line for each block, and where in them each text node begins. */
    private record Words(String text, List<TextNode> nodes, List<Integer> starts) {

        static Words of(Element tree) {
            var nodes = tree.nodeStream(TextNode.class).toList();
            var text = new StringBuilder();
            var starts = new ArrayList<Integer>(nodes.size());
            Element before = null;
            for (TextNode node : nodes) {
                var block = block(node);
                if (block != before || node.previousSibling() instanceof Element element && element.nameIs("br")) {
                    text.append('\n');
                }
                before = block;
                starts.add(text.length());
                text.append(node.getWholeText());
            }
            return new Words(text.toString(), nodes, starts);
        }

        private static Element block(TextNode node) {
            var at = node.parent();
            while (at.parent() != null && !ArticleSafelist.isBlock(at.normalName())) {
                at = at.parent();
            }
            return at;
        }
    }

    private Highlighter() {
    }

    /** The article with these passages marked and no others. Where they overlap, the later one is seen. */
    public static CleanArticle mark(CleanArticle article, List<Passage> passages) {
        if (passages.isEmpty() && !article.html().contains(ID)) {
            return article;
        }
        var tree = unmarked(article);
        var words = Words.of(tree);
        for (int index = 0; index < words.nodes().size(); index++) {
            split(words.nodes().get(index), words.starts().get(index), passages);
        }
        return new CleanArticle(BodyParser.html(tree), article.text(), article.removals(), article.pictures(),
                article.notes(), article.undone());
    }

    /** Whether the highlight with that id is marked in the article. */
    public static boolean isMarked(CleanArticle article, long id) {
        return article.html().contains(ID + "=\"" + id + '"');
    }

    /** The words of the article, each block on a line of its own: what {@link Passage} counts in. */
    public static String words(CleanArticle article) {
        return Words.of(unmarked(article)).text();
    }

    private static Element unmarked(CleanArticle article) {
        var tree = BodyParser.tree(article.html());
        tree.select(MARK).forEach(Element::unwrap);
        return tree;
    }

    static boolean isHighlight(Element element) {
        return element.nameIs("mark") && element.hasAttr(ID);
    }

    private static void split(TextNode node, int start, List<Passage> passages) {
        String text = node.getWholeText();
        int end = start + text.length();
        var here = passages.stream().filter(passage -> passage.start() < end && passage.end() > start).toList();
        if (here.isEmpty() || text.isBlank()) {
            return;
        }
        var cuts = new TreeSet<>(List.of(start, end));
        here.forEach(passage -> {
            cuts.add(Math.max(start, passage.start()));
            cuts.add(Math.min(end, passage.end()));
        });
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            var seen = seen(here, from);
            if (to == end || !seen.equals(seen(here, to))) {
                var words = new TextNode(text.substring(from - start, to - start));
                node.before(seen.isPresent() ? mark(seen.get()).appendChild(words) : words);
                from = to;
            }
        }
        node.remove();
    }

    private static Optional<Highlight> seen(List<Passage> passages, int at) {
        return passages.stream().filter(passage -> passage.start() <= at && passage.end() > at)
                .map(Passage::highlight).reduce((_, later) -> later);
    }

    private static Element mark(Highlight highlight) {
        String colour = highlight.colour().name().toLowerCase(Locale.ROOT);
        return new Element("mark").attr("class", "highlight " + colour).attr(ID, Long.toString(highlight.id()));
    }
}
