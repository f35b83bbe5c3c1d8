package offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Takes out blocks whose whole text is a label such as “Advertisement”. Works on the clean tree. A label that only
 * announces links goes together with them, and stays if anything else follows.
 */
final class Labels {

    private static final Set<String> BLOCKS = Set.of("p", "div", "h2", "h3", "h4", "h5", "h6", "section", "aside",
            "header", "figure", "li");
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LINKS = 600;

    private final Map<String, CosmeticRule> labels;
    private final Ledger ledger;

    Labels(Map<String, CosmeticRule> labels, Ledger ledger) {
        this.labels = labels;
        this.ledger = ledger;
    }

    void takeFrom(Element root) {
        if (labels.isEmpty()) {
            return;
        }
        for (boolean changed = true; changed;) {
            changed = false;
            for (var text : texts(root)) {
                changed |= text.root() == root && take(text);
            }
        }
    }

    private List<TextNode> texts(Element root) {
        var texts = new ArrayList<TextNode>();
        root.traverse((node, _) -> {
            if (node instanceof TextNode text && text.getWholeText().length() <= LONGEST_LABEL
                    && labels.containsKey(text.getWholeText().strip())) {
                texts.add(text);
            }
        });
        return texts;
    }

    private boolean take(TextNode text) {
        var rule = labels.get(text.getWholeText().strip());
        var block = blockOfOnly(text);
        if (block == null || block.closest("pre, table, details") != null) {
            return false;
        }
        if (rule.isLabelOfLinks()) {
            var next = block.nextElementSibling();
            if (next == null || !isLinksOnly(next)) {
                return false;
            }
            ledger.record(rule.text(), rule.kind(), next);
            next.remove();
        }
        ledger.record(rule.text(), rule.kind(), block);
        remove(block);
        return true;
    }

    /** The largest block that holds nothing but this text, or null if the text is part of more. */
    private static Element blockOfOnly(TextNode text) {
        Element block = null;
        for (var at = text.parent() instanceof Element parent ? parent : null; at != null && isOnly(at, text);
                at = at.parent()) {
            if (at.parent() == null) {
                break;
            }
            block = BLOCKS.contains(at.normalName()) ? at : block;
        }
        return block;
    }

    private static boolean isOnly(Element element, TextNode text) {
        var only = text.getWholeText().strip();
        return element.wholeText().length() <= LONGEST_LABEL && element.wholeText().strip().equals(only)
                && element.selectFirst("img, hr, a[href]") == null;
    }

    private static boolean isLinksOnly(Element block) {
        var text = Visible.length(block);
        int linked = block.select("a[href]").stream().mapToInt(Visible::length).sum();
        return text > 0 && text <= LONGEST_LINKS && linked * 10 >= text * 9 && block.selectFirst("p:not(:has(a))") == null;
    }

    private static void remove(Element block) {
        var parent = block.parent();
        block.remove();
        for (; parent.parent() != null && TextFlow.isBlank(parent.wholeText()) && parent.selectFirst("img, hr, td, [id]") == null;) {
            var empty = parent;
            parent = parent.parent();
            empty.remove();
        }
    }
}
