package offprint.html;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads the lines of a filter list: the subset of Adblock Plus rules that says something about a stored article.
 * What it leaves out, it counts by feature.
 */
final class RuleReader {

    static final String LABEL = ":label(";
    static final String LABEL_OF_LINKS = ":label-of-links(";

    private static final List<String> PROCEDURAL = List.of(":-abp-", ":has-text(", ":upward(", ":xpath(", ":style(",
            ":remove(", ":remove-", ":matches", ":min-text", ":contains", ":nth-ancestor", ":watch-attr", ":others(",
            ":if", ":properties(", ":shadow", ":containsOwn", ":wholeText");
    private static final int LONGEST_REGEX = 2_048;

    private final boolean checked;
    private final Map<String, Integer> unsupported = new TreeMap<>();
    private final Consumer<String> problems;

    /** @param checked whether each selector is compiled at once to find those that are wrong */
    RuleReader(boolean checked, Consumer<String> problems) {
        this.checked = checked;
        this.problems = problems;
    }

    Map<String, Integer> unsupported() {
        return unsupported;
    }

    /** Reads one rule and hands it on, if it is one. */
    void read(String line, int number, Removal.Kind kind, Consumer<FilterRule> rules) {
        int hash = line.startsWith("/") ? -1 : line.indexOf('#');
        while (hash >= 0 && separatorEnd(line, hash) < 0) {
            hash = line.indexOf('#', hash + 1);
        }
        if (hash >= 0) {
            cosmetic(line, hash, separatorEnd(line, hash), number, kind, rules);
        } else if (line.contains("$$")) {
            skip("$$");
        } else {
            network(line, number, kind, rules);
        }
    }

    /**
     * Where {@code ##}, {@code #@#} or one of their kin for browsers ends that begins there, -1 if none does. By hand:
     * an expression costs more than all the rest of reading a list while nothing is compiled yet.
     */
    private static int separatorEnd(String line, int hash) {
        int at = hash + 1;
        if (at < line.length() && line.charAt(at) == '@') {
            at++;
        }
        while (at < line.length() && "?$%".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < line.length() && line.charAt(at) == '#' ? at + 1 : -1;
    }

    private void cosmetic(String line, int start, int end, int number, Removal.Kind kind, Consumer<FilterRule> rules) {
        var operator = line.substring(start, end);
        var selector = line.substring(end).strip();
        if (!operator.equals("##") && !operator.equals("#@#")) {
            skip(operator);
            return;
        }
        var unsupportedPart = unsupportedPart(selector);
        if (!unsupportedPart.isEmpty()) {
            skip(unsupportedPart);
            return;
        }
        var scope = SiteScope.parse(line.substring(0, start), ",");
        boolean exception = operator.equals("#@#");
        var selectors = selector.startsWith(":label") ? List.<ElementSelector>of() : selectors(selector);
        if (checked && isWrong(selector, selectors)) {
            return;
        }
        rules.accept(new CosmeticRule(line, kind, number, scope, exception, selector, selectors, label(selector)));
    }

    private static List<ElementSelector> selectors(String selector) {
        if (selector.indexOf(',') < 0) {
            return List.of(new ElementSelector(selector));
        }
        return SelectorText.alternatives(selector).stream().map(ElementSelector::new).toList();
    }

    private static String unsupportedPart(String selector) {
        if (selector.startsWith("^")) {
            return "##^";
        }
        if (selector.startsWith("+js(")) {
            return "+js(";
        }
        for (int colon = selector.indexOf(':'); colon >= 0; colon = selector.indexOf(':', colon + 1)) {
            for (var feature : PROCEDURAL) {
                if (selector.startsWith(feature, colon)) {
                    return feature;
                }
            }
        }
        return "";
    }

    private boolean isWrong(String selector, List<ElementSelector> selectors) {
        if (selector.isEmpty()) {
            problems.accept("there is no selector");
            return true;
        }
        for (var alternative : selectors) {
            var problem = alternative.problem();
            if (problem.isPresent()) {
                problems.accept("the selector '" + alternative + "' cannot be read: " + problem.get());
                return true;
            }
        }
        return false;
    }

    private static String label(String selector) {
        return selector.startsWith(":label") && selector.endsWith(")")
                ? selector.substring(selector.indexOf('(') + 1, selector.length() - 1).strip() : "";
    }

    private void network(String line, int number, Removal.Kind kind, Consumer<FilterRule> rules) {
        boolean exception = line.startsWith("@@");
        var rule = exception ? line.substring(2) : line;
        boolean regex = rule.startsWith("/") && rule.lastIndexOf('/') > 1
                && (rule.endsWith("/") || rule.contains("/$"));
        int dollar = rule.lastIndexOf('$');
        boolean hasOptions = dollar > 0 && !(regex && rule.endsWith("/"));
        var options = new NetworkOptions(hasOptions ? rule.substring(dollar + 1) : "");
        if (!options.unsupported().isEmpty()) {
            skip(options.unsupported());
            return;
        }
        var body = hasOptions ? rule.substring(0, dollar) : rule;
        var pattern = regex ? regex(body) : parts(body);
        if (pattern != null) {
            rules.accept(new NetworkRule(line, kind, number, exception, pattern, options.types(), options.party(),
                    options.scope()));
        }
    }

    private AddressPattern parts(String body) {
        if (isNearlyEmpty(body)) {
            problems.accept("the pattern '" + body + "' would match every address");
            return null;
        }
        return AddressPattern.Parts.parse(body);
    }

    private static boolean isNearlyEmpty(String body) {
        int characters = 0;
        for (int at = 0; at < body.length() && characters < 2; at++) {
            characters += "*^|".indexOf(body.charAt(at)) < 0 ? 1 : 0;
        }
        return characters < 2;
    }

    private AddressPattern regex(String body) {
        var source = body.substring(1, body.length() - 1);
        if (source.length() > LONGEST_REGEX) {
            problems.accept("the regular expression is longer than " + LONGEST_REGEX + " characters");
            return null;
        }
        try {
            return new AddressPattern.Regex(Pattern.compile(source, Pattern.CASE_INSENSITIVE));
        } catch (PatternSyntaxException e) {
            problems.accept("the regular expression cannot be read: " + e.getMessage());
            return null;
        }
    }

    private void skip(String feature) {
        unsupported.merge(feature, 1, Integer::sum);
    }
}
