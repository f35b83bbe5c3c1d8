package offprint.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Writes the clean tree: walks the parsed body once and copies what the allow-list knows. Elements left without
 * content vanish; text that stands in no block gets a paragraph.
 */
final class SafeCopy implements NodeFilter {

    // The parser's own limit is a little deeper: what is written comes back as it was.
    private static final int DEEPEST = BodyParser.DEEPEST - 10;

    /** What to do when the walk leaves a source element. {@code written} is null for one that was unwrapped. */
    private record Frame(Element written, Element outer, Element parent, long visible) {
    }

    private final Element root = new Element("body");
    private final TextFlow flow = new TextFlow();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final SafeAttributes attributes;
    private final Substitutes substitutes;
    private Element current = root;
    private Element paragraph;
    private long visibleBeforeParagraph;
    private int depth;
    private int links;
    private int tables;
    private int preformatted;

    SafeCopy(SafeAttributes attributes, Substitutes substitutes) {
        this.attributes = attributes;
        this.substitutes = substitutes;
    }

    Element of(Element body) {
        NodeTraversor.filter(this, body);
        closeParagraph();
        return root;
    }

    @Override
    public FilterResult head(Node node, int sourceDepth) {
        if (node instanceof TextNode words) {
            text(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? element(element) : FilterResult.SKIP_ENTIRELY;
    }

    private void text(String words) {
        if (current == root && words.isBlank()) {
            return;
        }
        if (current == root) {
            openParagraph("p");
        }
        if (preformatted > 0) {
            flow.writePreformatted(current, words);
        } else {
            flow.write(current, words);
        }
    }

    private FilterResult element(Element element) {
        return switch (substitutes.of(element, flow.visible())) {
            case Substitutes.Nothing _ -> FilterResult.SKIP_ENTIRELY;
            case Substitutes.Words words -> words(words.text());
            case Substitutes.Leaf leaf -> leaf(leaf.element());
            case Substitutes.Fold fold -> open(element, fold);
            case Substitutes.Unwrapped _ -> unwrap(element);
            case Substitutes.Itself _ -> itself(element);
        };
    }

    private FilterResult words(String text) {
        text(text);
        return FilterResult.SKIP_ENTIRELY;
    }

    /** A finished element that is part of a line. */
    private FilterResult leaf(Element leaf) {
        ensureParagraph(false);
        current.appendChild(leaf);
        flow.object();
        return FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult itself(Element element) {
        var name = element.normalName();
        boolean isPlain = element.normalName().equals("a")
                && (links > 0 || attributes.target(element).isEmpty() && !attributes.isTarget(element));
        boolean isOurWrapper = name.equals("div") && element.attr("class").equals("table-scroll");
        if (isPlain || isOurWrapper) {
            return skipTags(element);
        }
        if (depth >= DEEPEST || !ArticleSafelist.allows(name)) {
            return unwrap(element);
        }
        if (ArticleSafelist.isEmpty(name)) {
            return empty(element, name);
        }
        open(element, name);
        return FilterResult.CONTINUE;
    }

    private FilterResult empty(Element element, String name) {
        boolean isInline = !ArticleSafelist.isBlock(name);
        if (isInline) {
            ensureParagraph(false);
        } else {
            startBlock();
        }
        if (name.equals("br")) {
            flow.edge();
        }
        attributes.copy(element, current.appendElement(name));
        if (name.equals("hr")) {
            flow.object();
            flow.edge();
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult unwrap(Element element) {
        boolean isBlock = ArticleSafelist.breaksLine(element.normalName());
        if (isBlock && current != root && current != paragraph && depth < DEEPEST) {
            open(element, "div");
            return FilterResult.CONTINUE;
        }
        return skipTags(element);
    }

    private FilterResult skipTags(Element element) {
        boundary(element);
        frames.push(new Frame(null, null, null, 0));
        return FilterResult.CONTINUE;
    }

    /** Where a block begins or ends whose tags are not written: its text must not run into its neighbours. */
    private void boundary(Element element) {
        if (!ArticleSafelist.breaksLine(element.normalName())) {
            return;
        }
        if (depth >= DEEPEST) {
            flow.write(current, " ");
            return;
        }
        if (current == paragraph) {
            closeParagraph();
        }
        flow.edge();
    }

    private void open(Element element, String sourceName) {
        var name = sourceName.equals("h1") ? "h2" : sourceName;
        if (ArticleSafelist.isBlock(name)) {
            startBlock();
        } else {
            ensureParagraph(current == root || current == paragraph ? holdsBlock(element) : false);
        }
        var parent = current;
        boolean isWrapped = name.equals("table") && tables == 0;
        var outer = isWrapped ? parent.appendElement("div").attr("class", "table-scroll") : null;
        var written = (isWrapped ? outer : parent).appendElement(name);
        if (name.equals("a") && !attributes.target(element).isEmpty()) {
            written.attr("href", attributes.target(element));
        }
        attributes.copy(element, written);
        push(new Frame(written, isWrapped ? outer : written, parent, flow.visible()));
    }

    private FilterResult open(Element element, Substitutes.Fold fold) {
        startBlock();
        var parent = current;
        var details = parent.appendElement("details").attr("class", "comments");
        details.appendElement("summary").text(fold.summary());
        var written = details.appendElement(element.normalName());
        attributes.copy(element, written);
        push(new Frame(written, details, parent, flow.visible()));
        return FilterResult.CONTINUE;
    }

    private void push(Frame frame) {
        frames.push(frame);
        current = frame.written();
        depth++;
        count(current.normalName(), 1);
    }

    private void count(String name, int change) {
        switch (name) {
            case "a" -> links += change;
            case "table" -> tables += change;
            case "pre" -> preformatted += change;
            default -> { }
        }
    }

    @Override
    public FilterResult tail(Node node, int sourceDepth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        var frame = frames.pop();
        if (frame.written() == null) {
            boundary(element);
            return FilterResult.CONTINUE;
        }
        depth--;
        count(frame.written().normalName(), -1);
        if (ArticleSafelist.isBlock(frame.written().normalName())) {
            flow.edge();
        }
        current = frame.parent();
        if (flow.visible() == frame.visible() && !mayBeEmpty(frame.written())) {
            flow.remove(frame.outer());
        }
        return FilterResult.CONTINUE;
    }

    private static boolean mayBeEmpty(Element written) {
        return switch (written.normalName()) {
            case "td", "th", "colgroup" -> true;
            default -> written.hasAttr("id");
        };
    }

    private void startBlock() {
        if (current == paragraph) {
            closeParagraph();
        }
        flow.edge();
    }

    private void ensureParagraph(boolean forBlocks) {
        if (current == paragraph && forBlocks) {
            closeParagraph();
        }
        if (current == root) {
            openParagraph(forBlocks ? "div" : "p");
        }
    }

    private void openParagraph(String name) {
        flow.edge();
        visibleBeforeParagraph = flow.visible();
        paragraph = root.appendElement(name);
        current = paragraph;
    }

    private void closeParagraph() {
        if (paragraph == null || current != paragraph) {
            return;
        }
        flow.edge();
        current = root;
        if (flow.visible() == visibleBeforeParagraph && paragraph.selectFirst("[id]") == null) {
            paragraph.remove();
        }
        paragraph = null;
    }

    private static boolean holdsBlock(Element inline) {
        return inline.stream().skip(1).anyMatch(part -> ArticleSafelist.breaksLine(part.normalName()));
    }
}
