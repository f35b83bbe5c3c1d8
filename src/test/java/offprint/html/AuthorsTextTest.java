package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like furniture and is the author's. */
class AuthorsTextTest {

    private static final String PROSE = "<p>渡口的早班船在第三声汽笛之后离岸，她站在码头上数着远去的灯。</p>".repeat(6);

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    private CleanArticle clean(String body) {
        return cleaner.clean(body, "https://novel.example.org/3", "");
    }

    @Test
    void aChapterAmongChaptersKeepsItsTitle() {
        var html = "<h3>码头</h3>" + PROSE + "<h3>广告</h3>" + PROSE + "<h3>Advertisement</h3>" + PROSE;

        assertEquals(html, clean(html).html());
    }

    @Test
    void aHeadingThatOnlyMarksAdvertisementsGoes() {
        assertEquals(PROSE + PROSE + PROSE,
                clean(PROSE + "<h4>广告</h4>" + PROSE + "<h4>广告</h4>" + PROSE).html());
    }

    @Test
    void anEntryOfAListStays() {
        var html = PROSE + "<ul><li>新闻</li><li>广告</li><li>公关</li></ul>";

        assertEquals(html, clean(html).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h3>广告</h3>", "<h3>广告</h3><p>渡口</p>", "<ul><li>广告</li><li>渡口</li></ul>",
        "<h3>Related</h3><ul><li><a href=\"https://a.example/1\">y</a></li></ul>"})
    @Timeout(30)
    void manyLabelsTakeNoLongerThanOtherText(String label) {
        assertTrue(clean(label.repeat(20_000) + "<h3>码头</h3>" + PROSE).text().contains("码头"));
    }

    @Test
    void aListOfLinksThatIsTheArticleStays() {
        var clean = clean("<h3>Related articles</h3><ul><li><a href=\"https://a.example/1\">The clock of the harbour</a>"
                + "</li><li><a href=\"https://a.example/2\">The baker on the quay</a></li></ul>");

        assertEquals("Related articles\nThe clock of the harbour\nThe baker on the quay",
                clean.text().replaceAll("(?m)^[•*-]\\s*", "").replaceAll("\\n+", "\n"));
    }

    @Test
    void anInterviewInAFormStays() {
        var clean = clean(PROSE + "<form class=\"interview\"><p>问：那年的雨，您还记得吗？</p>"
                + "<p><input name=\"mark\" value=\"x\"></p><p>答：桥上的老钟停了四十天。</p></form>" + PROSE);

        assertTrue(clean.text().contains("您还记得吗？"), clean.html());
        assertTrue(clean.text().contains("停了四十天。"), clean.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<form><p>Subscribe to the letter of the harbour, every Friday morning.</p><input type=\"email\"></form>",
            "<form><p>Subscribe to the letter of the harbour, every Friday morning.</p><input name=\"EMAIL\"></form>",
            "<form><p>Your address will not be published. Required fields are marked.</p><textarea></textarea></form>",
            "<form><p>站内搜索</p><p>请输入关键字</p><input name=\"q\"></form>",
            "<form><p>Members log in here, and everybody else registers first.</p><input type=\"password\"></form>"})
    void aFormThatAsksForTheReaderGoes(String form) {
        assertEquals(PROSE, clean(PROSE + form).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmp", "listing", "plaintext"})
    void preformattedTextOfOldPagesStays(String tag) {
        var clean = clean(PROSE + "<" + tag + ">桥上的老钟\n  走慢了 <b>七</b> 分钟</" + tag + ">");

        assertTrue(clean.text().contains("桥上的老钟"), clean.html());
        assertFalse(tag.equals("xmp") && !clean.html().contains("&lt;b>") && !clean.html().contains("&lt;b&gt;"),
                clean.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmp", "plaintext", "textarea"})
    void theLinesOfATextOfFixedWidthStay(String tag) {
        var clean = clean(PROSE + "<" + tag + ">老人说，桥上的老钟在那年的雨里停了四十天。\n\t船也停了。</" + tag + ">");

        assertTrue(clean.text().contains("四十天。\n\t船"), clean.html());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div class=MathJax><p>老钟每天慢<math><mn>7</mn></math>分钟。</p><p>渡口</p></div> | 老钟每天慢7分钟。\\n渡口
            <div class=katex>老钟每天慢<math><mn>7</mn></math>分钟。</div>                 | 老钟每天慢7分钟。
            <span class=katex><math><mn>7</mn></math>和<math><mn>8</mn></math></span>    | 7和8
            <span class=katex><span><math><mn>7</mn></math></span><span>7</span></span>  | 7
            <div class=mwe-math-element><div><math><mn>7</mn></math></div></div>         | 7
            """)
    void aFormulaIsNoMoreThanAFormula(String html, String text) {
        assertEquals(text.translateEscapes(), clean(html).text());
    }

    @Test
    void aPictureOfAnAmpPageIsAPicture() {
        var clean = clean(PROSE + "<amp-img src=\"https://img.example.com/a.jpg\" alt=\"灯塔\" width=\"1\" height=\"1\" "
                + "layout=\"responsive\"><noscript><img src=\"https://img.example.com/a.jpg\"></noscript></amp-img>");

        assertEquals(List.of("https://img.example.com/a.jpg"), clean.pictures().stream().map(Picture::url).toList());
        assertEquals("灯塔", clean.pictures().getFirst().alt());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<amp-youtube data-videoid=\"abcdefghijk\" layout=\"responsive\"></amp-youtube>",
            "<amp-iframe src=\"https://www.youtube.com/embed/abcdefghijk\"><p placeholder>wait</p></amp-iframe>"})
    void aFilmOfAnAmpPageIsACard(String film) {
        var clean = clean(PROSE + film);

        assertTrue(clean.html().contains("href=\"https://www.youtube.com/watch?v=abcdefghijk\""), clean.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[^9]: 桥上的老钟走慢了七分钟。",
            "[1]: 王某：《渡口》，第三章。",
            "[注]: 灯塔在《港务志》里叫做“望归”。",
            "[编者按]: 本文作于雨季"})
    void aNoteThatNothingPointsToStays(String note) {
        var text = clean("第一段。\n\n" + note + "\n\n最后一段。").text();

        assertTrue(text.contains(note.substring(note.indexOf(' ') + 1)), text);
        assertTrue(text.contains("第一段。") && text.contains("最后一段。"), text);
    }

    @Test
    void aNoteWrittenLikeAnAddressStaysWithWhatPointsToIt() {
        var clean = clean("老钟停了[1]，灯也灭了。\n\n[1]: 王某：《渡口》，第三章。");

        assertTrue(clean.text().contains("停了[1]，灯"), clean.html());
        assertTrue(clean.text().contains("[1]: 王某：《渡口》，第三章。"), clean.html());
    }

    @ParameterizedTest
    @CsvSource({"'大约3~5天，花费10~20元。','<p>大约3~5天，花费10~20元。</p>'", "H~2~O,<p>H~2~O</p>",
        "'~北门~ 写 ~~错~~ 了','<p>~北门~ 写 <del>错</del> 了</p>'"})
    void onlyTwoTildesStrikeOut(String markdown, String html) {
        assertEquals(html, clean(markdown).html());
    }

    @Test
    void anAddressOfMarkdownIsNoText() {
        var clean = clean("[港务志][1]记着。\n\n[1]: https://a.example/1 \"志\"");

        assertEquals("港务志记着。", clean.text());
        assertTrue(clean.html().contains("href=\"https://a.example/1\""));
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"<noscript>%s</noscript>", "<object data=\"plan.svg\"><p>%s</p></object>", "<canvas>%s</canvas>",
        "<textarea readonly>%s</textarea>", "<mpvoice name=\"%s\"></mpvoice>", "<qqmusic music_name=\"%s\"></qqmusic>",
        "<form><p>问：那年的雨，您还记得吗？他们在信里这样问过。</p><textarea>%s</textarea></form>"})
    void whatIsShownInsteadOfAnotherThingStays(String html) {
        var text = clean(PROSE + html.formatted("老人说，桥上的老钟在那年的雨里停了四十天。") + PROSE).text();

        assertTrue(text.contains("停了四十天。"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<noscript>Please enable JavaScript to view the comments on this page.</noscript>",
        "<noscript>您的浏览器不支持脚本，请升级以后再来阅读本文。</noscript>",
        "<object data=\"film.swf\"><p>Please install the Flash player to watch this film.</p></object>",
        "<canvas>Your browser does not support the canvas element, sadly.</canvas>",
        "<textarea>&lt;iframe src=\"https://films.example/1\" width=\"640\">&lt;/iframe></textarea>"})
    void whatIsSaidToTheBrowserGoes(String html) {
        var text = clean(PROSE + html + PROSE).text();

        assertFalse(text.matches("(?s).*(?:JavaScript|浏览器|Flash|canvas element|iframe).*"), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>a</p><pre>if x:\\n    y = 1\\n\\n\\treturn  y\\n</pre><p>b</p> | a\\nif x:\\n    y = 1\\n\\n\\treturn  y\\nb
            <pre><code>  渡口\\n    老钟\\n</code></pre>\\n<p>b</p>           | '  渡口\\n    老钟\\nb'
            <pre>a<b>  b</b>\\n  <i>c</i></pre><pre>d</pre>                 | a  b\\n  c\\nd
            a\\n\\n```\\n{\\n  b\\n}\\n```\\nc                                | a\\n{\\n  b\\n}\\nc
            """)
    void preformattedTextKeepsItsIndentsInPlainText(String html, String text) {
        assertEquals(text.translateEscapes(), clean(html.translateEscapes()).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"class=\"emoji\" src=\"https://s.w.example/1f600.svg\"", "class=\"wp-smiley\" src=\"/x.png\"",
        "src=\"https://abs.example.com/emoji/v2/72x72/1f600.png\" width=\"1\""})
    void aPictureOfAnEmojiIsTheEmoji(String attributes) {
        var clean = clean("<p>渡口<img alt=\"👨‍👩‍👧❤️\" " + attributes + ">老钟<img alt=\"1\" " + attributes + "></p>");

        assertEquals("渡口👨‍👩‍👧❤️老钟", clean.text());
        assertFalse(clean.pictures().stream().anyMatch(picture -> picture.alt().contains("❤")));
    }

    @Test
    void aPictureThatIsDescribedByAnEmojiIsAPicture() {
        assertEquals(1, clean("<p><img alt=\"😀\" src=\"https://img.example.com/smile.jpg\"></p>").pictures().size());
    }

    @Test
    void whatAPictureSaysWhenPointedAtStays() {
        assertTrue(clean(PROSE + "<img src=\"https://img.example.com/a.jpg\" title=\"他其实没有走\">").html()
                .contains("title=\"他其实没有走\""));
    }
}
