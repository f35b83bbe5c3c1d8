package offprint.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much prose each part of a page holds. Prose is a block with enough letters outside links, and more of them than
 * inside; a Han character counts for two.
 */
final class PageProse {

    /** The shortest block that is prose. */
    static final int SHORTEST = 30;

    private static final Set<String> NOT_SAID = Set.of("a", "button", "label", "option");

    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final Map<Element, Integer> words = new IdentityHashMap<>();

    /** @param furniture is passed over with all that it holds */
    PageProse(Element body, Set<Element> furniture) {
        body.traverse(new Measure(furniture));
    }

    int of(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** All that is said there outside links and buttons, however short the blocks. */
    int words(Element element) {
        return words.getOrDefault(element, 0);
    }

    static boolean isSilent(Element element) {
        String name = element.normalName();
        return ArticleSafelist.isDropped(name) && !ArticleSafelist.mayHoldText(name)
                || name.equals("noscript") && !Substitutes.isWritten(element);
    }

    /** Letters, with two for a Han character. */
    static int width(String words) {
        int width = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            width += Character.isWhitespace(c) ? 0 : c >= 0x2E80 ? 2 : 1;
        }
        return width;
    }

    /** Adds the prose of each block to all that it stands in. */
    private final class Measure implements NodeVisitor {

        private final Set<Element> furniture;
        private final Deque<int[]> blocks = new ArrayDeque<>();
        private int silent;
        private int links;

        Measure(Set<Element> furniture) {
            this.furniture = furniture;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && silent == 0 && !blocks.isEmpty()) {
                blocks.peek()[links > 0 ? 1 : 0] += width(words.getWholeText());
            } else if (node instanceof Element element) {
                silent += isLeftOut(element) ? 1 : 0;
                links += NOT_SAID.contains(element.normalName()) ? 1 : 0;
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
            silent -= isLeftOut(element) ? 1 : 0;
            links -= NOT_SAID.contains(element.normalName()) ? 1 : 0;
            if (ArticleSafelist.breaksLine(element.normalName())) {
                int[] block = blocks.pop();
                if (block[0] >= SHORTEST && block[0] > block[1]) {
                    prose.merge(element, block[0], Integer::sum);
                }
                words.merge(element, block[0], Integer::sum);
            }
            addToParent(element, prose);
            addToParent(element, words);
        }

        private static void addToParent(Element element, Map<Element, Integer> widths) {
            if (element.parent() != null && widths.containsKey(element)) {
                widths.merge(element.parent(), widths.get(element), Integer::sum);
            }
        }

        private boolean isLeftOut(Element element) {
            return isSilent(element) || furniture.contains(element);
        }
    }
}
