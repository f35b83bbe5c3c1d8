package offprint.html;

import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Marks what a search found, text node by text node: a hit never reaches over the edge of an element. */
final class ArticlePageMarks {

    private final Function<String, List<int[]>> hits;
    private int count;

    ArticlePageMarks(Function<String, List<int[]>> hits) {
        this.hits = hits;
    }

    /** Marks the hits below that element, and goes on counting where the element before it ended. */
    void mark(Element element) {
        for (TextNode text : element.nodeStream(TextNode.class).toList()) {
            mark(text);
        }
    }

    int count() {
        return count;
    }

    private void mark(TextNode node) {
        String text = node.getWholeText();
        int done = 0;
        for (int[] hit : hits.apply(text)) {
            if (hit[0] < done || hit[1] <= hit[0] || hit[1] > text.length()) {
                continue;
            }
            if (hit[0] > done) {
                node.before(new TextNode(text.substring(done, hit[0])));
            }
            node.before(new Element("mark").id("m" + ++count).text(text.substring(hit[0], hit[1])));
            done = hit[1];
        }
        if (done == text.length()) {
            node.remove();
        } else if (done > 0) {
            node.text(text.substring(done));
        }
    }
}
