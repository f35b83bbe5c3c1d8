package offprint.html;

import java.util.List;

/**
 * A rule for elements of the article.
 *
 * @param exception switches a selector off instead
 * @param selectors the alternatives of the selector; a rule for a label has none
 * @param label     the whole text of a block that is to go, empty for a rule with selectors
 */
record CosmeticRule(String text, Removal.Kind kind, int line, SiteScope scope, boolean exception, String selector,
                    List<ElementSelector> selectors, String label) implements FilterRule {

    /** Whether the label announces a list of links and goes together with it. */
    boolean isLabelOfLinks() {
        return selector.startsWith(RuleReader.LABEL_OF_LINKS);
    }
}
