package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInRulesTest {

    private static final String PARAGRAPH = "<p>The ferry to the old harbour leaves at six, and whoever misses it "
            + "walks along the quay until the baker opens.</p>";
    private static final FilterList LIST = FilterList.builtIn();

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(LIST));

    record Case(String rule, String url, String html) {
    }

    static Stream<Case> toRemove() throws IOException {
        return cases("remove");
    }

    static Stream<Case> toKeep() throws IOException {
        return cases("keep");
    }

    private static Stream<Case> cases(String what) throws IOException {
        try (var stream = BuiltInRulesTest.class.getResourceAsStream("rules.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split("\t", 4))
                    .filter(cells -> cells[0].equals(what))
                    .map(cells -> new Case(cells[1], cells[2], cells[3]));
        }
    }

    @ParameterizedTest
    @MethodSource("toRemove")
    void aRuleTakesOutItsFurniture(Case given) {
        var clean = cleaner.clean(PARAGRAPH + given.html() + PARAGRAPH, given.url(), "");

        var rules = clean.removals().stream().map(Removal::rule).toList();
        assertTrue(rules.contains(given.rule()), () -> given.rule() + " is not in " + rules + "\n" + clean.html());
        boolean isFolded = clean.html().contains("<details class=\"comments\">");
        assertEquals(PARAGRAPH + PARAGRAPH, isFolded
                ? clean.html().replaceFirst("<details.*</details>", "") : clean.html());
        assertEquals(isFolded, clean.removals().getFirst().what() == Removal.Kind.COMMENTS);
    }

    @ParameterizedTest
    @MethodSource("toKeep")
    void aLookAlikeStays(Case given) {
        var clean = cleaner.clean(PARAGRAPH + given.html() + PARAGRAPH, given.url(), "");

        assertTrue(clean.html().contains("author"), () -> clean.removals() + "\n" + clean.html());
        assertFalse(clean.html().contains("<details"));
    }

    @Test
    void eachRuleHasACase() throws IOException {
        var tested = toRemove().map(Case::rule).collect(Collectors.toSet());

        var untested = LIST.rules().stream().map(FilterRule::text)
                .filter(rule -> !rule.contains("#@#") && !tested.contains(rule)).toList();

        assertEquals(List.of(), untested);
        assertTrue(toRemove().count() >= 150);
        assertTrue(toKeep().count() >= 150);
    }

    @Test
    void noRuleMatchesPartOfAClassOrABareWord() {
        var bareWords = Pattern.compile(".*##[.#](ad|ads|advert|banner|social|share|promo|comment|related|newsletter"
                + "|subscribe|paywall|hidden|sidebar|popup)$");
        for (var rule : LIST.rules()) {
            assertFalse(rule.text().contains("class*=") || bareWords.matcher(rule.text()).matches() && rule.text()
                    .startsWith("##"), rule.text());
        }
    }

    @Test
    void theListHasNoProblems() throws IOException {
        try (var stream = FilterList.class.getResourceAsStream("offprint.filters")) {
            var checked = FilterList.parse("offprint.filters",
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8));

            assertEquals(List.of(), checked.problems());
            assertEquals(0, checked.unsupportedCount());
            assertEquals(LIST.rules().size(), checked.rules().size());
        }
    }
}
