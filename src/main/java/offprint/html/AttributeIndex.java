package offprint.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The rules whose key is a condition on one attribute: the value is walked once, however many rules there are. */
final class AttributeIndex<T> {

    private static final int LONGEST_VALUE = 4_096;

    private final Map<String, List<T>> equal = new HashMap<>();
    private final Trie<T> prefixes = new Trie<>();
    private final Trie<T> parts = new Trie<>();
    private final List<T> any = new ArrayList<>();
    private boolean hasParts;

    void add(SelectorKey key, T rule) {
        switch (key.part()) {
            case EQUALS -> equal.computeIfAbsent(key.value(), _ -> new ArrayList<>()).add(rule);
            case PREFIX -> prefixes.add(key.value(), rule);
            case CONTAINS -> {
                parts.add(key.value(), rule);
                hasParts = true;
            }
            default -> any.add(rule);
        }
    }

    void find(String value, Consumer<T> found) {
        any.forEach(found);
        var key = value.strip().toLowerCase(Locale.ROOT);
        equal.getOrDefault(key, List.of()).forEach(found);
        prefixes.find(key, 0, found);
        // A longer value is a picture inside the address: there is nothing to recognise in it.
        int starts = hasParts ? Math.min(key.length(), LONGEST_VALUE) : 0;
        for (int start = 0; start < starts; start++) {
            parts.find(key, start, found);
        }
    }

    /** Texts by their characters; the rest of a text that nobody shares is not taken apart. */
    private static final class Trie<T> {

        private final Map<Character, Trie<T>> next = new HashMap<>(2);
        private final List<T> rules = new ArrayList<>(0);
        private String rest = "";
        private T ruleOfRest;

        void add(String text, T rule) {
            var node = this;
            int at = 0;
            while (at < text.length() && !(node.rest.isEmpty() && node.next.isEmpty())) {
                node.takeRestApart();
                node = node.child(text.charAt(at));
                at++;
            }
            node.put(text.substring(at), rule);
        }

        private void put(String text, T rule) {
            if (text.isEmpty()) {
                rules.add(rule);
            } else {
                rest = text;
                ruleOfRest = rule;
            }
        }

        private void takeRestApart() {
            if (!rest.isEmpty()) {
                child(rest.charAt(0)).put(rest.substring(1), ruleOfRest);
                rest = "";
            }
        }

        private Trie<T> child(char c) {
            return next.computeIfAbsent(c, _ -> new Trie<>());
        }

        void find(String text, int start, Consumer<T> found) {
            var node = this;
            for (int i = start; i < text.length() && node != null; i++) {
                if (!node.rest.isEmpty()) {
                    if (text.startsWith(node.rest, i)) {
                        found.accept(node.ruleOfRest);
                    }
                    return;
                }
                node = node.next.get(text.charAt(i));
                if (node != null) {
                    node.rules.forEach(found);
                }
            }
        }
    }
}
