package offprint.html;

import java.util.Locale;
import org.jsoup.select.Selector;

/**
 * The condition of a selector's last compound that picks the fewest elements.
 *
 * @param name    id, class, attribute or tag
 * @param value   the attribute's value in lower case, as jsoup compares it
 * @param isWhole whether the selector says nothing else
 */
record SelectorKey(Part part, String name, String value, boolean isWhole) {

    /** From the most to the least selective. */
    enum Part { ID, CLASS, EQUALS, PREFIX, CONTAINS, HAS, TAG, ANY }

    private static final int SHORTEST_CONTAINS = 3;

    static SelectorKey of(String css) {
        if (isSimple(css)) {
            return new SelectorKey(css.charAt(0) == '#' ? Part.ID : Part.CLASS, css.substring(1), "", true);
        }
        var best = new SelectorKey(Part.ANY, "", "", false);
        var compound = SelectorText.lastCompound(css);
        for (int at = 0; at < compound.length();) {
            int end = Math.max(at + 1, SelectorText.next(compound, at + 1, "#.[:"));
            if (compound.charAt(at) == '[') {
                end = Math.min(compound.length(), SelectorText.next(compound, at + 1, "]") + 1);
            }
            var found = part(compound.substring(at, end));
            best = found.isBetterThan(best) ? found : best;
            at = end;
        }
        return best;
    }

    /** Whether the selector is one id or one class. By hand: the list is read while nothing is compiled yet. */
    private static boolean isSimple(String css) {
        boolean isSimple = css.length() > 1 && (css.charAt(0) == '#' || css.charAt(0) == '.');
        for (int at = 1; isSimple && at < css.length(); at++) {
            char c = css.charAt(at);
            isSimple = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
        }
        return isSimple;
    }

    private boolean isBetterThan(SelectorKey other) {
        int order = part.compareTo(other.part);
        return order < 0 || order == 0 && value.length() > other.value.length();
    }

    private static SelectorKey part(String text) {
        if (text.length() < 2 && "#.".contains(text)) {
            return new SelectorKey(Part.ANY, "", "", false);
        }
        return switch (text.charAt(0)) {
            case '#' -> new SelectorKey(Part.ID, identifier(text.substring(1)), "", false);
            case '.' -> new SelectorKey(Part.CLASS, identifier(text.substring(1)), "", false);
            case '[' -> attribute(text);
            case ':', '*' -> new SelectorKey(Part.ANY, "", "", false);
            default -> new SelectorKey(Part.TAG, text.strip().toLowerCase(Locale.ROOT), "", false);
        };
    }

    private static String identifier(String text) {
        if (text.indexOf('\\') < 0) {
            return text.strip();
        }
        try {
            return Selector.unescapeCssIdentifier(text.strip());
        } catch (IllegalArgumentException e) {
            // No identifier, so jsoup refuses the selector too, and the list reports it.
            return "";
        }
    }

    private static SelectorKey attribute(String text) {
        var condition = AttributeCondition.of(text);
        if (condition.name().isEmpty()) {
            return new SelectorKey(Part.ANY, "", "", false);
        }
        var name = condition.name().toLowerCase(Locale.ROOT);
        var value = condition.value().toLowerCase(Locale.ROOT);
        return switch (value.indexOf('\\') >= 0 ? "" : condition.operator()) {
            case "=" -> new SelectorKey(Part.EQUALS, name, value, false);
            case "^=" -> new SelectorKey(Part.PREFIX, name, value, false);
            case "*=" -> new SelectorKey(value.length() < SHORTEST_CONTAINS ? Part.HAS : Part.CONTAINS,
                    name, value, false);
            case "~=" -> name.equals("class") ? new SelectorKey(Part.CLASS, condition.value(), "", false)
                    : new SelectorKey(Part.HAS, name, "", false);
            default -> new SelectorKey(Part.HAS, name, "", false);
        };
    }
}
