package offprint.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Writes the clean tree, element by element. Text that stands in no block gets a paragraph; an element that ends
 * without content vanishes; what is nested too deep is written without its tags.
 */
final class TreeWriter {

    private static final Evaluator WITH_ID = Selector.evaluatorOf("[id]");
    private static final int DEEPEST_BLOCK = 150;
    private static final int DEEPEST_INLINE = 32;

    /** An open element; {@code outer} is what vanishes with it. */
    private record Frame(Element written, Element outer, Element parent, long visible) {

        static final Frame NOT_WRITTEN = new Frame(null, null, null, 0);

        boolean isBlock() {
            return ArticleSafelist.isBlock(written.normalName());
        }
    }

    private final Element root = new Element("body");
    private final TextFlow flow = new TextFlow();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Element current = root;
    private Element paragraph;
    private long visibleBeforeParagraph;
    private int blocks;
    private int inlines;
    private int links;
    private int tables;
    private int preformatted;

    long visible() {
        return flow.visible();
    }

    boolean isInLink() {
        return links > 0;
    }

    boolean isInBlock() {
        return current != root && current != paragraph;
    }

    boolean isTooDeep(String tag) {
        return ArticleSafelist.isBlock(tag) ? blocks >= DEEPEST_BLOCK : inlines >= DEEPEST_INLINE;
    }

    Element finish() {
        closeParagraph();
        return root;
    }

    void text(String words) {
        if (current == root) {
            if (words.isBlank()) {
                return;
            }
            openParagraph("p");
        }
        if (preformatted > 0) {
            flow.writePreformatted(current, words);
        } else {
            flow.write(current, words);
        }
    }

    /** A finished element that is part of a line. */
    void leaf(Element leaf) {
        ensureParagraph(false);
        current.appendChild(leaf);
        flow.object();
    }

    /** An element that never has content. */
    Element empty(String name) {
        if (ArticleSafelist.isBlock(name)) {
            startBlock();
        } else {
            ensureParagraph(false);
        }
        if (name.equals("br")) {
            flow.edge();
        }
        var written = append(current, name);
        if (name.equals("hr")) {
            flow.object();
            flow.edge();
        }
        return written;
    }

    /** @param holdsBlock whether an element of a line has blocks inside, which no paragraph can hold */
    Element open(String name, boolean holdsBlock) {
        if (ArticleSafelist.isBlock(name)) {
            startBlock();
        } else {
            ensureParagraph(holdsBlock && !isInBlock());
        }
        var parent = current;
        if (name.equals("table") && tables == 0) {
            var wrapper = append(parent, "div").attr("class", "table-scroll");
            return push(append(wrapper, name), wrapper, parent);
        }
        var written = append(parent, name);
        return push(written, written, parent);
    }

    Element openFold(String name, String summary) {
        startBlock();
        var parent = current;
        var details = append(parent, "details").attr("class", "comments");
        append(details, "summary").text(summary);
        return push(append(details, name), details, parent);
    }

    /** An element of which only the content is written. */
    void openUnwrapped(boolean breaksLine) {
        boundary(breaksLine);
        frames.push(Frame.NOT_WRITTEN);
    }

    void close(boolean breaksLine) {
        var frame = frames.pop();
        if (frame.written() == null) {
            boundary(breaksLine);
            return;
        }
        count(frame, -1);
        if (frame.isBlock()) {
            flow.edge();
        }
        current = frame.parent();
        if (flow.visible() == frame.visible() && !mayBeEmpty(frame.written())) {
            flow.remove(frame.outer());
        }
    }

    private Element push(Element written, Element outer, Element parent) {
        var frame = new Frame(written, outer, parent, flow.visible());
        frames.push(frame);
        current = written;
        count(frame, 1);
        return written;
    }

    private void count(Frame frame, int change) {
        switch (frame.written().normalName()) {
            case "a" -> links += change;
            case "table" -> tables += change;
            case "pre" -> preformatted += change;
            default -> { }
        }
        if (frame.isBlock()) {
            blocks += change;
        } else {
            inlines += change;
        }
    }

    private static boolean mayBeEmpty(Element written) {
        return switch (written.normalName()) {
            case "td", "th", "colgroup" -> true;
            default -> written.hasAttr("id");
        };
    }

    /** Where a block begins or ends whose tags are not written: its text must not run into its neighbours. */
    private void boundary(boolean breaksLine) {
        if (!breaksLine) {
            return;
        }
        if (blocks >= DEEPEST_BLOCK) {
            flow.write(current, " ");
            return;
        }
        startBlock();
    }

    private void startBlock() {
        closeParagraph();
        flow.edge();
    }

    private void ensureParagraph(boolean forBlocks) {
        if (forBlocks) {
            closeParagraph();
        }
        if (current == root) {
            openParagraph(forBlocks ? "div" : "p");
        }
    }

    private void openParagraph(String name) {
        flow.edge();
        visibleBeforeParagraph = flow.visible();
        paragraph = append(root, name);
        current = paragraph;
        blocks++;
    }

    private void closeParagraph() {
        if (paragraph == null || current != paragraph) {
            return;
        }
        flow.edge();
        current = root;
        blocks--;
        if (flow.visible() == visibleBeforeParagraph && paragraph.selectFirst(WITH_ID) == null) {
            paragraph.remove();
        }
        paragraph = null;
    }

    // Element.appendElement makes a parser each time where no document is around the tree.
    private static Element append(Element parent, String name) {
        var child = new Element(name);
        parent.appendChild(child);
        return child;
    }
}
