package offprint.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What the filter lists take out of one article, with the guards that keep a rule from taking the article itself:
 * an unclosed advertisement swallows all paragraphs behind it. A rule that would take more than 400 characters or
 * 30 % of the text is undone, unless it is for comments or related articles; rules that would take more than half of
 * the text together are all undone. Lists of links to related articles are no part of the text: under a report of two
 * sentences they are longer than it.
 */
final class Furniture {

    private static final int MOST_CHARACTERS = 400;
    private static final Set<String> FOLDABLE = Set.of("div", "section", "aside", "ol", "ul", "article", "footer");

    private final Map<Element, CosmeticRule> hits = new LinkedHashMap<>();
    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private final Set<CosmeticRule> undone = new HashSet<>();
    private boolean allUndone;

    private Furniture() {
    }

    /** Nothing is taken out. */
    static Furniture none() {
        return new Furniture();
    }

    static Furniture find(Element body, FilterEngine.ForArticle rules) {
        var furniture = new Furniture();
        body.traverse((node, _) -> {
            if (node instanceof Element element && element != body) {
                rules.rule(element).filter(rule -> isFor(element, rule))
                        .ifPresent(rule -> furniture.hits.put(element, rule));
            }
        });
        if (!furniture.hits.isEmpty()) {
            furniture.guard(Visible.length(body));
        }
        return furniture;
    }

    /** The rule that takes an element out or, if it is for comments, folds it. */
    Optional<CosmeticRule> rule(Element element) {
        return Optional.ofNullable(hits.get(element)).filter(this::isInForce);
    }

    boolean folds(CosmeticRule rule) {
        return rule.kind() == Removal.Kind.COMMENTS;
    }

    // A heading may have the id "comments" because it says so.
    private static boolean isFor(Element element, CosmeticRule rule) {
        return rule.kind() != Removal.Kind.COMMENTS || FOLDABLE.contains(element.normalName());
    }

    /** The rules that would have taken too much. */
    List<String> undone() {
        return undone.stream().map(CosmeticRule::text).sorted().toList();
    }

    /** Whether all rules together would have taken too much, so that nothing was taken. */
    boolean isAllUndone() {
        return allUndone;
    }

    private boolean isInForce(CosmeticRule rule) {
        return !allUndone && !undone.contains(rule);
    }

    private void guard(int total) {
        hits.forEach((element, rule) -> {
            // A page where nearly everything is a comment is a conversation: its article must not be closed.
            if (folds(rule) && rule.scope().isGeneric() && length(element) * 10L > total * 9L) {
                undone.add(rule);
            }
        });
        long text = total - links();
        for (boolean changed = true; changed;) {
            changed = false;
            for (var taken : taken().entrySet()) {
                var kind = taken.getKey().kind();
                boolean isLimited = kind != Removal.Kind.COMMENTS && kind != Removal.Kind.RELATED;
                boolean isTooMuch = taken.getValue() > MOST_CHARACTERS || taken.getValue() * 10L > text * 3L;
                if (isLimited && isTooMuch) {
                    undone.add(taken.getKey());
                    changed = true;
                }
            }
        }
        long sum = taken().entrySet().stream()
                .filter(taken -> taken.getKey().kind() != Removal.Kind.COMMENTS)
                .mapToLong(Map.Entry::getValue).sum();
        long links = links();
        if ((sum - links) * 2 > total - links || total > 0 && links >= total) {
            undone.addAll(new ArrayList<>(taken().keySet()));
            allUndone = true;
        }
    }

    /** How much of what would be taken is lists of links. */
    private long links() {
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue().kind() == Removal.Kind.RELATED && isInForce(hit.getValue())
                        && !isInsideOther(hit.getKey()) && isMadeOfLinks(hit.getKey()))
                .mapToLong(hit -> length(hit.getKey())).sum();
    }

    private boolean isMadeOfLinks(Element element) {
        long linked = element.select("a[href]").stream().mapToLong(Visible::length).sum();
        return linked > 0 && linked * 10 >= length(element) * 8L;
    }

    private Map<CosmeticRule, Integer> taken() {
        var taken = new LinkedHashMap<CosmeticRule, Integer>();
        hits.forEach((element, rule) -> {
            if (isInForce(rule) && !isInsideOther(element)) {
                taken.merge(rule, length(element), Integer::sum);
            }
        });
        return taken;
    }

    private int length(Element element) {
        return lengths.computeIfAbsent(element, Visible::length);
    }

    private boolean isInsideOther(Element element) {
        for (Node at = element.parent(); at instanceof Element outer; at = at.parent()) {
            var rule = hits.get(outer);
            if (rule != null && isInForce(rule) && !folds(rule)) {
                return true;
            }
        }
        return false;
    }
}
