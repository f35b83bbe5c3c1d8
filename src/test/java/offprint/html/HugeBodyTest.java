package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HugeBodyTest {

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    private CleanArticle clean(String body) {
        return cleaner.clean(body, "https://www.example.com/", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "p", "span", "blockquote", "ul><li", "table><tr><td", "font", "a href=/x",
            "x-y", "object", "form", "button", "details", "section class=sharedaddy"})
    void deepNestingKeepsItsText(String tag) {
        for (int depth : new int[] {200, 5_000, 20_000}) {
            var clean = clean("<" + tag + ">word" + ("<" + tag + ">").repeat(depth) + "last");

            assertTrue(clean.text().contains("word") && clean.text().contains("last"), tag);
            assertEquals(clean.html(), clean(clean.html()).html());
        }
    }

    @Test
    @Timeout(20)
    void manyBlankLinesTakeNoLongerThanText() {
        assertEquals("a\nb", clean("<p>a</p>" + "\n".repeat(400_000) + "<p>b</p>").text());
    }

    @Test
    @Timeout(20)
    void manySourcesOfManyPicturesTakeNoLongerThanOtherElements() {
        var picture = "<picture>" + "<source srcset=\"a.webp 1x\">".repeat(20_000) + "<img alt=\"船\">".repeat(20_000);

        assertTrue(clean("<p>渡口</p>" + picture).text().startsWith("渡口"));
    }

    @Test
    void manyParagraphsStay() {
        assertEquals(100_000, clean("<p>段落</p>".repeat(100_000)).text().lines().count());
    }

    @Test
    void aLongPlainTextKeepsItsParagraphs() {
        var text = clean("没有标签的一行文字 & <more>\n\n".repeat(250_000)).text();

        assertEquals(250_000, text.lines().count());
        assertTrue(text.startsWith("没有标签的一行文字 & <more>\n"));
    }

    @Test
    void markdownTooLongToBeReadAsSuchIsShownWhole() {
        var markdown = new StringBuilder("# 港口\n\n");
        for (int i = 0; markdown.length() < 4_500_000; i++) {
            markdown.append("第").append(i).append("段：*灯* [船](https://example.com/").append(i)
                    .append(") a < b & <b>雾</b>").append(i % 50 == 0 ? "\n\n" : "\n");
        }
        var clean = clean(markdown + "```\n最后一行\n```\n");

        assertEquals(letters(markdown + "```\n最后一行\n```"), letters(clean.text()));
        assertTrue(clean.text().lines().count() > 1_000);
    }

    @Test
    void markdownTooLongToBeReadAsSuchStillHasItsHtml() {
        var clean = clean("没有标签的一行文字。\n".repeat(400_000) + "\n<div><script>alert(1)</script><p>船</p></div>\n\n末行\n");

        assertTrue(clean.html().endsWith("<div><p>船</p></div><p>末行</p>"), clean.html()
                .substring(clean.html().length() - 99));
        assertEquals(400_000 * 10 + 3, letters(clean.text()));
    }

    private static long letters(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    @Test
    void manyRemovalsAreCutInTheLedgerOnly() {
        var clean = clean("<p>文</p>" + "<script>1</script><p>广告</p>".repeat(20_000));

        assertEquals("文", clean.text());
        assertEquals(2_000, clean.removals().size());
    }
}
