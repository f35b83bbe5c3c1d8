package offprint.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Measures what a reader sees of an element that is not clean yet. */
final class Visible {

    private Visible() {
    }

    /** Characters of text, without white space and without what is dropped with its content. */
    static int length(Element element) {
        var counter = new Counter(Integer.MAX_VALUE);
        NodeTraversor.filter(counter, element);
        return counter.count;
    }

    /** The beginning of the text as one line. */
    static String line(Element element, int longest) {
        var counter = new Counter(longest);
        NodeTraversor.filter(counter, element);
        return counter.line.toString().strip();
    }

    private static final class Counter implements NodeFilter {

        private final int enough;
        private final StringBuilder line = new StringBuilder();
        private int count;
        private boolean space;
        private Element root;

        Counter(int enough) {
            this.enough = enough;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                root = root == null ? element : root;
                space |= ArticleSafelist.breaksLine(element.normalName());
                return element != root && ArticleSafelist.isDropped(element.normalName())
                        && !ArticleSafelist.mayHoldText(element.normalName())
                        ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            }
            if (node instanceof TextNode words) {
                read(words.getWholeText());
            }
            return enough < Integer.MAX_VALUE && count >= enough ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        private void read(String words) {
            for (int at = 0, c; at < words.length(); at += Character.charCount(c)) {
                c = words.codePointAt(at);
                if (TextFlow.isBlank(c) || !TextFlow.isLegal(c)) {
                    space = true;
                } else {
                    write(c);
                }
            }
        }

        private void write(int c) {
            if (enough < Integer.MAX_VALUE && line.length() < enough) {
                line.append(space && !line.isEmpty() && line.length() < enough - 2 ? " " : "").appendCodePoint(c);
            }
            space = false;
            count++;
        }
    }
}
