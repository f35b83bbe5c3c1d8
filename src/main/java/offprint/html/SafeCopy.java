package offprint.html;

import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a parsed body once and has written what the allow-list knows. */
final class SafeCopy implements NodeFilter {

    private final TreeWriter writer = new TreeWriter();
    private final SafeAttributes attributes;
    private final Substitutes substitutes;
    private final BiConsumer<Element, Element> origins;

    /** @param origins hears what is written and from which element */
    SafeCopy(SafeAttributes attributes, Substitutes substitutes, BiConsumer<Element, Element> origins) {
        this.attributes = attributes;
        this.substitutes = substitutes;
        this.origins = origins;
    }

    Element of(Element body) {
        NodeTraversor.filter(this, body);
        return writer.finish();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return switch (node) {
            case TextNode words -> {
                writer.text(words.getWholeText());
                yield FilterResult.CONTINUE;
            }
            case Element element -> element(element);
            default -> FilterResult.SKIP_ENTIRELY;
        };
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            writer.close(ArticleSafelist.breaksLine(element.normalName()));
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult element(Element element) {
        return switch (substitutes.of(element, writer.visible())) {
            case Substitutes.Nothing _ -> FilterResult.SKIP_ENTIRELY;
            case Substitutes.Words words -> {
                writer.text(words.text());
                yield FilterResult.SKIP_ENTIRELY;
            }
            case Substitutes.Leaf leaf -> {
                writer.leaf(leaf.element());
                origins.accept(leaf.element(), element);
                yield FilterResult.SKIP_ENTIRELY;
            }
            case Substitutes.Fold fold -> {
                var written = writer.openFold(element.normalName(), fold.summary());
                origins.accept(written, element);
                attributes.copy(element, written);
                yield FilterResult.CONTINUE;
            }
            case Substitutes.Unwrapped _ -> unwrap(element);
            case Substitutes.Itself _ -> itself(element);
        };
    }

    private FilterResult itself(Element element) {
        var name = element.normalName();
        boolean isPlainLink = name.equals("a") && (writer.isInLink()
                || attributes.target(element).isEmpty() && !attributes.isTarget(element));
        boolean isOurWrapper = name.equals("div") && element.attr("class").equals("table-scroll");
        if (isPlainLink || isOurWrapper || writer.isTooDeep(name)) {
            return skipTags(element);
        }
        if (!ArticleSafelist.allows(name)) {
            return unwrap(element);
        }
        if (ArticleSafelist.isEmpty(name)) {
            attributes.copy(element, writer.empty(name));
            return FilterResult.SKIP_ENTIRELY;
        }
        open(element, name.equals("h1") ? "h2" : name);
        return FilterResult.CONTINUE;
    }

    /** A block the allow-list does not know becomes a plain one, so that its text keeps its lines. */
    private FilterResult unwrap(Element element) {
        boolean breaksLine = ArticleSafelist.breaksLine(element.normalName());
        if (breaksLine && writer.isInBlock() && !writer.isTooDeep("div")) {
            open(element, "div");
            return FilterResult.CONTINUE;
        }
        return skipTags(element);
    }

    private FilterResult skipTags(Element element) {
        writer.openUnwrapped(ArticleSafelist.breaksLine(element.normalName()));
        return FilterResult.CONTINUE;
    }

    private void open(Element element, String name) {
        boolean needsBlock = !ArticleSafelist.isBlock(name) && !writer.isInBlock() && holdsBlock(element);
        var written = writer.open(name, needsBlock);
        origins.accept(written, element);
        if (name.equals("a") && !attributes.target(element).isEmpty()) {
            written.attr("href", attributes.target(element));
        }
        attributes.copy(element, written);
    }

    private static boolean holdsBlock(Element inline) {
        return inline.stream().skip(1).anyMatch(part -> ArticleSafelist.breaksLine(part.normalName()));
    }
}
