package offprint.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes down what is taken out of one article. */
final class Ledger {

    private static final int LONGEST_TEXT = 200;
    private static final List<String> ADDRESS_ATTRIBUTES = List.of("href", "src", "data-src", "data", "action");
    // Enough to understand a page; a hostile one must not fill the memory with its own removals.
    private static final int MOST_REMOVALS = 2_000;

    private final List<Removal> removals = new ArrayList<>();
    private final Addresses addresses;

    Ledger(Addresses addresses) {
        this.addresses = addresses;
    }

    void record(String rule, Removal.Kind kind, Element element) {
        if (removals.size() < MOST_REMOVALS) {
            record(rule, kind, element, address(element));
        }
    }

    void record(String rule, Removal.Kind kind, Element element, String address) {
        if (removals.size() < MOST_REMOVALS) {
            removals.add(new Removal(rule, kind, element.normalName(), Visible.line(element, LONGEST_TEXT), address));
        }
    }

    /** Whether a notice said that the rest of the article is behind a paywall; a picture only advertises it. */
    boolean hasPaywallNotice() {
        return removals.stream()
                .anyMatch(removal -> removal.what() == Removal.Kind.PAYWALL && !removal.text().isEmpty());
    }

    List<Removal> removals() {
        return removals;
    }

    private String address(Element element) {
        for (var part : List.of(element, element.children().isEmpty() ? element : element.child(0))) {
            for (var name : ADDRESS_ATTRIBUTES) {
                if (part.hasAttr(name)) {
                    return addresses.resource(part.attr(name)).orElse("");
                }
            }
        }
        return "";
    }
}
