package offprint.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Collector;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * One CSS selector without commas: the key under which the index files it and, compiled when an element first has
 * that key, the rest of its conditions. Safe for use by several threads.
 */
final class ElementSelector {

    private static final Evaluator NEVER = new Evaluator() {

        @Override
        public boolean matches(Element root, Element element) {
            return false;
        }
    };

    private final String css;
    private final SelectorKey key;
    private volatile Evaluator evaluator;

    ElementSelector(String css) {
        this.css = css;
        this.key = SelectorKey.of(css);
    }

    SelectorKey key() {
        return key;
    }

    boolean matches(Element element) {
        return key.isWhole() || evaluator().matches(element.root(), element);
    }

    /** Why jsoup cannot read the selector; empty if it can. */
    Optional<String> problem() {
        if (key.isWhole()) {
            return Optional.empty();
        }
        try {
            Selector.evaluatorOf(JsoupSelector.of(css));
            return Optional.empty();
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Lets go of the tree: combined selectors remember their last answers until a search with them has ended. */
    void forget() {
        var compiled = evaluator;
        if (compiled != null) {
            Collector.findFirst(compiled, new Element("nothing"));
        }
    }

    private Evaluator evaluator() {
        var compiled = evaluator;
        if (compiled == null) {
            compiled = compiled();
            evaluator = compiled;
        }
        return compiled;
    }

    private Evaluator compiled() {
        try {
            return Selector.evaluatorOf(JsoupSelector.of(css));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            // Reported when the list was checked; a rule that cannot be read takes nothing.
            return NEVER;
        }
    }

    @Override
    public String toString() {
        return css;
    }
}
