package offprint.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Element rules by the id, class, attribute or tag they need, so that an element meets only rules that may match it.
 */
final class RuleIndex {

    private record Entry(CosmeticRule rule, ElementSelector selector) {
    }

    private final Map<String, List<Entry>> byId = new HashMap<>();
    private final Map<String, List<Entry>> byClass = new HashMap<>();
    private final Map<String, AttributeIndex<Entry>> byAttribute = new HashMap<>();
    private final Map<String, List<Entry>> byTag = new HashMap<>();
    private final List<Entry> always = new ArrayList<>();

    RuleIndex(Collection<CosmeticRule> rules) {
        for (var rule : rules) {
            for (var selector : rule.selectors()) {
                add(selector.key(), new Entry(rule, selector));
            }
        }
    }

    private void add(SelectorKey key, Entry entry) {
        switch (key.part()) {
            case ID -> byId.computeIfAbsent(key.name(), _ -> new ArrayList<>(1)).add(entry);
            case CLASS -> byClass.computeIfAbsent(key.name(), _ -> new ArrayList<>(1)).add(entry);
            case TAG -> byTag.computeIfAbsent(key.name(), _ -> new ArrayList<>(1)).add(entry);
            case ANY -> always.add(entry);
            default -> byAttribute.computeIfAbsent(key.name(), _ -> new AttributeIndex<>()).add(key, entry);
        }
    }

    /** The rules that match an element, each once. {@code used} collects the selectors that were asked. */
    Set<CosmeticRule> matching(Element element, Set<ElementSelector> used) {
        var matching = new LinkedHashSet<CosmeticRule>(2);
        Consumer<Entry> candidate = entry -> {
            if (!entry.selector().key().isWhole()) {
                used.add(entry.selector());
            }
            if (entry.selector().matches(element)) {
                matching.add(entry.rule());
            }
        };
        byTag.getOrDefault(element.normalName(), List.of()).forEach(candidate);
        always.forEach(candidate);
        if (element.attributesSize() > 0) {
            attributes(element, candidate);
        }
        return matching;
    }

    private void attributes(Element element, Consumer<Entry> candidate) {
        for (Attribute attribute : element.attributes()) {
            var name = attribute.getKey();
            var value = attribute.getValue();
            if (name.equals("id")) {
                byId.getOrDefault(value.strip(), List.of()).forEach(candidate);
            } else if (name.equals("class")) {
                for (int start = 0, end; start < value.length(); start = end + 1) {
                    end = endOfWord(value, start);
                    byClass.getOrDefault(value.substring(start, end), List.of()).forEach(candidate);
                }
            }
            var index = byAttribute.get(name);
            if (index != null) {
                index.find(value, candidate);
            }
        }
    }

    private static int endOfWord(String value, int start) {
        int end = start;
        while (end < value.length() && value.charAt(end) > ' ') {
            end++;
        }
        return end;
    }
}
