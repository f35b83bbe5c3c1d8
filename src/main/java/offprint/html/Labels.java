package offprint.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;

/**
 * Takes out blocks whose whole text is a label such as “Advertisement”. Works on the clean tree. A label that only
 * announces links goes together with them, and stays if anything else follows.
 */
final class Labels {

    private static final Set<String> BLOCKS = Set.of("p", "div", "h2", "h3", "h4", "h5", "h6", "section", "aside",
            "header", "figure", "li");
    private static final Set<String> FIXED = Set.of("pre", "table", "details");
    private static final Evaluator CONTENT_WITHOUT_TEXT = Selector.evaluatorOf("img, hr, td, th, [id]");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LINKS = 600;

    private final Map<String, CosmeticRule> labels;
    private final Ledger ledger;
    private final Map<Element, Boolean> lists = new IdentityHashMap<>();
    private final Set<String> titles = new HashSet<>();
    private int length;
    private final Set<Element> removed = Collections.newSetFromMap(new IdentityHashMap<>());

    Labels(Map<String, CosmeticRule> labels, Ledger ledger) {
        this.labels = labels;
        this.ledger = ledger;
    }

    /** Answers whether anything was taken. */
    boolean takeFrom(Element root) {
        if (labels.isEmpty()) {
            return false;
        }
        var texts = texts(root);
        if (texts.isEmpty()) {
            return false;
        }
        look(root);
        if (texts.stream().mapToLong(text -> text.getWholeText().replaceAll("\\s", "").length()).sum() >= length
                && root.selectFirst("img") == null) {
            return false;
        }
        boolean hasTaken = false;
        do {
            removed.clear();
            texts.forEach(this::take);
            sweep();
            hasTaken |= !removed.isEmpty();
            texts = texts(root);
        } while (!removed.isEmpty());
        return hasTaken;
    }

    /** Removes one by one would move all later neighbours each time; a page may have 100,000 of them. */
    private void sweep() {
        var parents = new LinkedHashSet<Element>();
        removed.forEach(block -> parents.add(block.parent()));
        for (var parent : parents) {
            var kept = parent.childNodes().stream().filter(child -> !removed.contains(child)).toList();
            parent.empty();
            parent.appendChildren(kept);
            pruneFrom(parent);
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

    private void take(TextNode text) {
        var rule = labels.get(text.getWholeText().strip());
        var block = blockOfOnly(text);
        if (block == null || isInside(block, FIXED) || isInside(block, removed) || isOneOfMany(block, rule)) {
            return;
        }
        if (rule.isLabelOfLinks()) {
            var next = block.nextElementSibling();
            if (next == null || removed.contains(next) || !isLinksOnly(next) || Visible.length(next) * 2L > length) {
                return;
            }
            ledger.record(rule.text(), rule.kind(), next);
            removed.add(next);
        }
        ledger.record(rule.text(), rule.kind(), block);
        removed.add(block);
    }

    /** A chapter may be called “Advertisement”, and so may an entry of a list. */
    private boolean isOneOfMany(Element block, CosmeticRule rule) {
        if (rule.isLabelOfLinks()) {
            return false;
        }
        return block.nameIs("li") ? lists.computeIfAbsent(block.parent(), this::saysMore)
                : HEADINGS.contains(block.normalName()) && titles.contains(block.normalName());
    }

    private boolean saysMore(Element list) {
        return list.children().stream().anyMatch(entry -> !isLabel(entry));
    }

    private void look(Element root) {
        length = Visible.length(root);
        root.traverse((node, _) -> {
            if (node instanceof Element element && HEADINGS.contains(element.normalName())
                    && !titles.contains(element.normalName()) && !isLabel(element)) {
                titles.add(element.normalName());
            }
        });
    }

    private boolean isLabel(Element element) {
        return labels.containsKey(element.text().strip());
    }

    private static boolean isInside(Element block, Set<?> outer) {
        for (var at = block; at != null; at = at.parent()) {
            if (outer.contains(at) || outer.contains(at.normalName())) {
                return true;
            }
        }
        return false;
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

    /** Looks no further than the first other thing to see: the parent may be a whole article. */
    private static boolean isOnly(Element element, TextNode text) {
        var stopped = NodeTraversor.filter((node, _) -> switch (node) {
            case TextNode words when words != text && !TextFlow.isBlank(words.getWholeText()) -> FilterResult.STOP;
            case Element part when part.nameIs("img") || part.nameIs("hr") || part.hasAttr("href") ->
                    FilterResult.STOP;
            default -> FilterResult.CONTINUE;
        }, element);
        return stopped != FilterResult.STOP;
    }

    private static boolean isLinksOnly(Element block) {
        var text = Visible.length(block);
        int linked = block.select("a[href]").stream().mapToInt(Visible::length).sum();
        return text > 0 && text <= LONGEST_LINKS && linked * 10 >= text * 9
                && block.selectFirst("p:not(:has(a))") == null;
    }

    private static void pruneFrom(Element element) {
        var at = element;
        while (at.parent() != null && at.childNodeSize() < 3 && TextFlow.isBlank(at.wholeText())
                && at.selectFirst(CONTENT_WITHOUT_TEXT) == null) {
            var empty = at;
            at = at.parent();
            empty.remove();
        }
    }
}
