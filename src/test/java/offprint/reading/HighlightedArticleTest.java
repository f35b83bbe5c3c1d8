package offprint.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import offprint.html.CleanArticle;
import offprint.html.Highlighter;
import offprint.model.Article;
import offprint.model.ArticleSummary;
import offprint.model.Highlight;
import offprint.model.PostFile;
import offprint.model.Published;
import offprint.model.TextAnchor;
import offprint.post.Post;
import offprint.text.ChineseScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightedArticleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<p>潮水一日两次。</p>|一日|<p>潮水[一日]两次。</p>",
        "<p>潮水</p><p>一日两次</p>|水 一|<p>潮[水]</p><p>[一]日两次</p>",
        "<p>渡轮<em>准时</em>靠岸</p>|轮准时靠|<p>渡[轮]<em>[准时]</em>[靠]岸</p>",
        "<ul><li>一</li><li>二</li></ul>|一二|<ul><li>[一]</li><li>[二]</li></ul>",
        "<p>a &amp; b &lt; c</p>|b < c|<p>a &amp; [b &lt; c]</p>",
        "<pre><code>x = 1\\ny = 2</code></pre>|1 y|<pre><code>x = [1\\ny] = 2</code></pre>",
        "<p>渡轮</p>|鲸鱼|<p>渡轮</p>"})
    void aHighlightCoversItsPassageAndNothingElse(String html, String quote, String marked) {
        var article = article(html.replace("\\n", "\n"));

        var result = article.highlighted(List.of(highlight(7, quote, Highlight.Colour.GREEN))).clean();

        assertEquals(marked.replace("\\n", "\n").replace("[", "<mark class=\"highlight green\" data-highlight=\"7\">")
                .replace("]", "</mark>"), result.html());
        assertEquals(article.clean().text(), result.text());
    }

    @Test
    void ofHighlightsThatOverlapTheLaterOneIsSeen() {
        var result = article("<p>甲乙丙丁戊</p>").highlighted(List.of(
                highlight(1, "甲乙丙", Highlight.Colour.YELLOW), highlight(2, "丙丁", Highlight.Colour.PINK))).clean();

        assertEquals("<p><mark class=\"highlight yellow\" data-highlight=\"1\">甲乙</mark>"
                + "<mark class=\"highlight pink\" data-highlight=\"2\">丙丁</mark>戊</p>", result.html());
        assertTrue(Highlighter.isMarked(result, 2));
        assertFalse(Highlighter.isMarked(result, 22));
    }

    @Test
    void markingAgainLeavesNothingOfTheHighlightsBefore() {
        var article = article("<p>甲乙<b>丙丁</b>戊</p>");
        var once = article.highlighted(List.of(highlight(1, "乙丙", Highlight.Colour.BLUE)));

        assertEquals(article.clean().html(), once.highlighted(List.of()).clean().html());
        assertEquals(once, once.highlighted(once.highlights()));
    }

    @Test
    void thePassageChosenInAnotherScriptIsAnchoredAsItIsWritten() {
        var anchor = article("<p>氣候變化</p><p>渡輪停航</p>").anchor(new TextAnchor("变化渡轮", "气候", "停航", 2));

        assertEquals(new TextAnchor("變化\n渡輪", "氣候", "停航", 2), anchor.orElseThrow());
    }

    @Test
    void aHighlightIsInTheOtherScriptToo() {
        var shown = article("<p>气候变化</p>").highlighted(List.of(highlight(3, "变化", Highlight.Colour.BLUE)))
                .in(ChineseScript.TRADITIONAL);

        assertEquals("<p>氣候<mark class=\"highlight blue\" data-highlight=\"3\">變化</mark></p>", shown.clean().html());
    }

    private static ReadableArticle article(String html) {
        var summary = new ArticleSummary(1, "潮", List.of(), "", "", Published.unknown(""), List.of(), "a.md", "", 0,
                false, false,
                0, 1, 0, false);
        return new ReadableArticle(new Article(summary, new PostFile("a.md", new byte[0])),
                new Post("潮", List.of(), "", Published.unknown(""), List.of(), html, List.of()),
                new CleanArticle(html, html.replaceAll("<[^>]*>", ""), List.of(), List.of(), List.of()));
    }

    private static Highlight highlight(long id, String quote, Highlight.Colour colour) {
        return new Highlight(id, 1, new TextAnchor(quote, "", "", 0), colour, "", Instant.EPOCH);
    }
}
