package offprint.html;

/** One rule of a filter list. */
public sealed interface FilterRule permits CosmeticRule, NetworkRule {

    /** The rule as written in its list. */
    String text();

    /** What it removes, said by the section header above it; {@link Removal.Kind#AD} if there is none. */
    Removal.Kind kind();

    /** Line in the list, from 1. */
    int line();
}
