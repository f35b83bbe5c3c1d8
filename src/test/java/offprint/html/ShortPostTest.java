package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half of the posts in such archives are one or two sentences long: there is little that may be wrong about them. */
class ShortPostTest {

    private static final String SENTENCE = "The ferry to the old harbour leaves at six.";
    private static final String SITE = "https://www.cna.com.tw/news/1.aspx";
    private static final String HEADLINE = "<a href=\"/news/%d.aspx\"><span>第%d艘船也在天亮以前靠了岸</span></a>";

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    private record Rule(String text, String url, String html) {
    }

    /** All but those for the mirrors that proof-readers lay over a text: they say what stands below them. */
    private static List<Rule> rules() throws IOException {
        var rules = new ArrayList<Rule>();
        try (var stream = ShortPostTest.class.getResourceAsStream("rules.tsv")) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t", 4))
                    .filter(cells -> cells[0].equals("remove") && !cells[1].matches("##(?:lt|grammarly)-\\w+"))
                    .forEach(cells -> rules.add(new Rule(cells[1], cells[2], cells[3])));
        }
        return rules;
    }

    @Test
    void noRuleTakesTheSentenceBesideItsFurniture() throws IOException {
        for (var rule : rules()) {
            var clean = cleaner.clean("<p>" + SENTENCE + "</p>" + rule.html(), rule.url(), "");

            assertTrue(clean.text().startsWith(SENTENCE), () -> rule + "\n" + clean.html());
        }
    }

    @Test
    void noRuleEmptiesAPostThatIsNothingElse() throws IOException {
        for (var rule : rules()) {
            var html = rule.html().replace(">furniture<", ">" + SENTENCE + "<");
            if (!BodyParser.tree(html).text().isBlank()) {
                var clean = cleaner.clean(html, rule.url(), "");

                assertFalse(clean.text().isBlank(), () -> rule + "\n" + clean.removals());
                assertEquals(html.contains(SENTENCE), clean.text().contains(SENTENCE), () -> rule + clean.html());
            }
        }
    }

    @Test
    void noRuleTakesOneOfTwoSentences() throws IOException {
        String first = "At two the first ship came in.";
        for (var rule : rules()) {
            var html = rule.html().replace(">furniture<", ">" + SENTENCE + "<");
            boolean isHeadlineOfAnother = rule.text().contains(":label-of-links(");
            if (html.contains(SENTENCE) && !isHeadlineOfAnother && !isForReaders(rule.text())) {
                var clean = cleaner.clean("<p>" + first + "</p>" + html, rule.url(), "");

                assertTrue(clean.text().contains(first) && clean.text().contains(SENTENCE),
                        () -> rule + "\n" + clean.removals());
            }
        }
    }

    private static boolean isForReaders(String rule) {
        return FilterList.builtIn().rules().stream().anyMatch(each -> each.text().equals(rule)
                && each.kind() == Removal.Kind.COMMENTS);
    }

    @Test
    void linksToOtherArticlesGoThoughTheyAreLongerThanTheReport() {
        var links = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            links.append(HEADLINE.formatted(i, i));
        }

        var clean = cleaner.clean("<p>第一艘船在兩點靠岸。</p><div class=\"moreArticle\"><div>延伸閱讀</div>" + links
                + "</div><div class=\"bottomBox\">" + links + "</div>", SITE, "");

        assertEquals("<p>第一艘船在兩點靠岸。</p>", clean.html());
        assertEquals(List.of(), clean.notes());
    }

    @Test
    void linksAreKeptIfThePostIsNothingElse() {
        var clean = cleaner.clean("<div class=\"moreArticle\">" + HEADLINE.formatted(1, 1) + "</div>", SITE, "");

        assertEquals("第1艘船也在天亮以前靠了岸", clean.text());
        assertEquals(List.of("note.unfiltered"), clean.notes());
    }

    @Test
    void wordsInTheBoxForLinksCountAsTheAuthors() {
        var clean = cleaner.clean("<p>第一艘船在兩點靠岸。</p><div class=\"moreArticle\"><p>誰也不知道天亮以前還有沒有第二艘，"
                + "<a href=\"/news/1.aspx\">港務局</a>沒有回答。</p></div>", SITE, "");

        assertTrue(clean.text().contains("第二艘"), clean.html());
        assertEquals(List.of("note.unfiltered"), clean.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"广告", "Advertisement", "PR", "分享到：", "正在加载……"})
    void aLabelStaysIfItIsAllThatAPostSays(String label) {
        var clean = cleaner.clean("<div><p>" + label + "</p></div>", "https://news.example.jp/1", "");

        assertEquals(label, clean.text());
    }
}
