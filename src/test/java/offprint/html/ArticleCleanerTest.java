package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCleanerTest {

    private static final String URL = "https://www.example.com/realtime/story20210902-1";

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    private String html(String body) {
        return cleaner.clean(body, URL, "港口夜班的一天").html();
    }

    @Test
    void theTextAloneIsTheTextOfTheCleanArticle() {
        var cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));
        String body = "<h1>港口</h1><p>一<div>二<table><tr><td>三<td>四</table><ul><li>五</p>六<b>七<p>八</b>";

        assertEquals(cleaner.clean(body, "https://example.com/1", "港口").text(),
                cleaner.text(body, "https://example.com/1", "港口").text());
    }

    @Test
    void aScrapedPostLeavesNothingButItsParagraphs() {
        var clean = cleaner.clean("""
                <div>
                <p>夜班从十点开始，港口的灯一直亮着。</p><section id="imu"><div id="dfp-ad-imu1">  </div></section><p>第一艘船在两点靠岸。</p> \
                <div id="innity-in-post"></div><div id="dfp-ad-midarticlespecial"> </div>
                <a href="https://subscribe.example.com/promotions/3-months/?utm_campaign=x&utm_content=free" target="_blank">\
                <img class="view-desktop lazyload" data-src="https://static.example.com/s3fs-public/freemium_images/1/paywall_desktop-x.png?d" \
                alt style="width:100%;" src="https://static.example.com/s3fs-public/freemium_images/1/paywall_desktop-x.png?d"></a>
                </div>""", URL, "港口夜班的一天");

        assertEquals("<div><p>夜班从十点开始，港口的灯一直亮着。</p><p>第一艘船在两点靠岸。</p></div>", clean.html());
        assertEquals("夜班从十点开始，港口的灯一直亮着。\n第一艘船在两点靠岸。", clean.text());
        assertEquals(List.of(Removal.Kind.AD, Removal.Kind.AD, Removal.Kind.AD, Removal.Kind.SUBSCRIBE),
                clean.removals().stream().map(Removal::what).toList());
        assertEquals(List.of(), clean.pictures());
    }

    @Test
    void aLinkAroundAPaywallPictureGoesWithIt() {
        var clean = cleaner.clean("<p>正文。</p><a href=\"https://www.example.com/plans\"><img data-src="
                + "\"https://static.example.com/freemium_images/paywall_mobile-x.png\"></a>", URL, "");

        assertEquals("<p>正文。</p>", clean.html());
        assertEquals(Removal.Kind.PAYWALL, clean.removals().getFirst().what());
        assertEquals(List.of(), clean.notes());
    }

    @Test
    void aPaywallNoticeLeavesANote() {
        var clean = cleaner.clean("<p>正文第一段，之后就没有了，抄本只到这里。"
                + "剩下的要订阅才能读到。港口的灯一直亮着，第一艘船在两点靠岸，船上的人说海上起了雾，谁也不知道天亮以前还有没有第二艘。</p>"
                + "<div class=\"nykpaywall\">You have hit the wall.</div>", URL, "");

        assertEquals(List.of("note.incomplete"), clean.notes());
    }

    @Test
    void markdownOutsideHtmlIsRendered() {
        assertEquals("<h2>Title</h2><p>a <em>b</em> <del>c</del> <a href=\"https://e.example/\">https://e.example/</a></p>"
                + "<div><p>*not* markdown</p></div><ul><li>d</li></ul>",
                html("# Title\n\na *b* ~~c~~ https://e.example/\n\n<div>\n\n<p>*not* markdown</p>\n\n</div>\n\n- d\n"));
    }

    @Test
    void linesThatEndASentenceStayLines() {
        assertEquals("第一行。\n第二行\n另一段", cleaner.clean("第一行。\n第二行\n\n另一段", URL, "").text());
    }

    @Test
    void blankLinesInAPreStay() {
        assertEquals("<pre>a\n\n    b</pre>", html("<pre>a\n\n    b</pre>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h1>港口夜班的一天</h1><p>x</p>                 | <p>x</p>
            <h1>港口 夜班的一天 </h1><p>x</p>               | <p>x</p>
            <h1>另一个题目</h1><p>x</p>                     | <h2>另一个题目</h2><p>x</p>
            <p>a<span> </span>b</p>                        | <p>a b</p>
            <p>中<b><br></b>文</p>                         | <p>中<br />文</p>
            <div><div> </div><p></p></div>x                | <p>x</p>
            <font color=red>a</font><center>b</center>     | <p>a</p><p>b</p>
            <p><span id=x></span>a</p><a href=#x>b</a>     | <p><span id="c-x"></span>a</p><p><a href="#c-x">b</a></p>
            <a href=#y>b</a>                               | <p>b</p>
            <a href=/x/../y?a=1&amp;b=2>b</a>              | <p><a href="https://www.example.com/y?a=1&amp;b=2">b</a></p>
            <a href=mailto:a@b.example>b</a>               | <p><a href="mailto:a@b.example">b</a></p>
            <a href="mailto:a@b.example?subject=x%26y&attach=/a&Body=z">b</a> | <p><a href="mailto:a@b.example?subject=x%26y&amp;Body=z">b</a></p>
            <a href="mailto:a@b.example?attachment=/a">b</a> | <p><a href="mailto:a@b.example">b</a></p>
            <a href=https://例子.example/路>b</a>            | <p><a href="https://xn--fsqu00a.example/路">b</a></p>
            <ruby>漢<rp>(</rp><rt>かん</rt></ruby>          | <p><ruby>漢<rp>(</rp><rt>かん</rt></ruby></p>
            <code class="language-js x">a</code>           | <p><code class="language-js">a</code></p>
            <p style="color:red;text-align:right">a</p>    | <p style="text-align:right">a</p>
            <a data-cfemail=7b1a3b1955181416>[e]</a>       | <p>a@b.com</p>
            <a href=/cdn-cgi/l/email-protection#7b1a3b1955181416>b</a> | <p><a href="mailto:a@b.com">b</a></p>
            <math><msup><mi>x</mi><mn>2</mn></msup></math> | <p><span class="math">x^2</span></p>
            <script type="math/tex">\\frac12</script>      | <p><span class="math">\\\\frac12</span></p>
            <audio src=/a.mp3></audio>                     | <p><span class="embed embed-audio"><a href="https://www.example.com/a.mp3">example.com</a></span></p>
            <ol start=20211130><li>a<li value=20211230>b</ol> | <ol start="20211130"><li>a</li><li value="20211230">b</li></ol>
            <form><p>a long enough text</p></form>         | <p>a long enough text</p>
            """)
    void elementsBecomeWhatTheSafelistKnows(String body, String expected) {
        assertEquals(expected.replace("\\\\", "\\"), html(body.replace("\\\\", "\\")));
    }

    @Test
    void prettyPrintingLeavesNoGapsBetweenChineseCharacters() {
        assertEquals("<p>据<a href=\"https://a.example/\">新华社</a>报道，ABC <b>D</b></p>",
                html("<p>\n 据\n <a href=\"https://a.example/\">\n  新华社\n </a>\n 报道，\n ABC\n <b>\n D\n </b>\n</p>"));
    }

    @Test
    void aWideTableGetsAWrapper() {
        assertEquals("<div class=\"table-scroll\"><table><tbody><tr><td colspan=\"2\">a</td><td></td></tr></tbody>"
                        + "</table></div>",
                html("<table><tr><td colspan=2 width=9>a<td></table>"));
    }

    @Test
    void commentsAreFoldedUnderTheirHeading() {
        var clean = cleaner.clean("<p>正文足够长，这样评论就不是全部内容了，港口的灯一直亮着。</p><div id=\"comments\">"
                + "<h2>评论 (1)</h2><div class=\"comment-wrapper\"><p>写得好</p></div></div>", URL, "");

        assertEquals("<p>正文足够长，这样评论就不是全部内容了，港口的灯一直亮着。</p><details class=\"comments\">"
                + "<summary>评论 (1)</summary><div><div><p>写得好</p></div></div></details>", clean.html());
        assertEquals(List.of(Removal.Kind.COMMENTS), clean.removals().stream().map(Removal::what).toList());
    }

    @Test
    void anUnclosedAdvertisementDoesNotSwallowTheArticle() {
        var clean = cleaner.clean("<p>第一段。</p><div id=\"innity-in-post\"><p>" + "后面的正文。".repeat(100)
                + "</p><section id=\"imu\">ad</section>", URL, "");

        assertTrue(clean.text().contains("后面的正文。"));
        assertFalse(clean.text().contains("ad"));
        assertEquals(List.of("###innity-in-post"), clean.undone());
    }

    @Test
    void rulesThatWouldTakeHalfOfTheTextAreAllUndone() {
        var list = FilterList.parse("mine", "##.a\n##.b\n");
        var clean = new ArticleCleaner(List.of(list))
                .clean("<p>0123456789</p><p class=a>012345</p><p class=b>012345</p>",
                URL, "");

        assertEquals("0123456789\n012345\n012345", clean.text());
        assertEquals(List.of("note.unfiltered"), new ArticleCleaner(List.of(FilterList.parse("mine",
                "##.a\n##.b\n##.c\n"))).clean("<p>0123456789</p><p class=a>01234</p><p class=b>01234</p>"
                + "<p class=c>01234</p>", URL, "").notes());
        assertFalse(clean.undone().isEmpty());
    }

    @Test
    void aRuleCanBeSwitchedOffForOneReading() {
        var body = "<p>正文足够长，这样分享栏就不是全部内容了。</p><div class=\"sharedaddy\">分享</div>";

        assertFalse(cleaner.clean(body, URL, "").text().contains("分享\n"));
        assertTrue(cleaner.clean(body, URL, "", Set.of("##.sharedaddy")).text().endsWith("\n分享"));
    }

    @Test
    void footnotesLeadThereAndBack() {
        assertEquals("<p>a<sup id=\"c-fnref1\"><a href=\"#c-fn1\">1</a></sup></p>"
                        + "<ol><li id=\"c-fn1\">note <a href=\"#c-fnref1\">↩</a></li></ol>",
                html("<p>a<sup id=fnref1><a href='" + URL + "#fn1'>1</a></sup></p>"
                        + "<ol><li id=fn1>note <a href='#fnref1'>↩</a></ol>"));
    }

    @Test
    void anEmbeddedFilmBecomesACard() {
        var clean = cleaner.clean("<iframe src=\"//www.youtube.com/embed/abcdefghijk?rel=0\" title=\"港口\">"
                + "</iframe>", URL, "");

        assertEquals("<p><span class=\"embed embed-video\"><a href=\"https://www.youtube.com/watch?v=abcdefghijk\">港口</a> "
                + "<small>youtube.com</small></span></p>", clean.html());
        assertEquals(List.of(new Removal("embed", Removal.Kind.EMBED, "iframe", "",
                "https://www.youtube.com/watch?v=abcdefghijk")), clean.removals());
    }

    @Test
    void anEmptyBodyIsAnEmptyArticle() {
        assertEquals(new CleanArticle("", "", List.of(), List.of(), List.of()), cleaner.clean(" \n", "", ""));
    }

    @Test
    void aMarkdownNoteKeepsItsTextWithOrWithoutSpaces() {
        for (String note : List.of("见《资治通鉴》卷一。", "See the harbour office, room 4.")) {
            var clean = cleaner.clean("正文。[^1]\n\n[^1]: " + note, "https://example.com/dir/a", "");

            assertTrue(clean.text().contains(note), clean.text());
            assertFalse(clean.html().contains("dir/"), clean.html());
        }
    }

    @Test
    void aParagraphWithoutItsEndTagDoesNotSwallowTheMarkdownBehindIt() {
        var clean = cleaner.clean("<p>甲\n\n<p align=center>乙\n\n丙段 **粗**。\n\n丁段\n\n- 列表\n",
                "https://example.com/a", "");

        assertEquals("甲\n乙\n丙段 粗。\n丁段\n列表", clean.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<ruby>题目\n<time> <center>Advertisement", "&lt;\n<i>\u200b<noscript><p>Advertisement",
        "<img src=z.jpg><p><object><select><a>　<noscript id=a>广告</iframe><strong><option><img src=z.jpg>",
        "<li>two 😀<blockquote id=a>广告<div><h1><pre id=a><annotation-xml><math>--><colgroup># h<b><!--><strong><a>"})
    void cleaningAgainChangesNothingWhereALabelOrAPreStood(String html) {
        var once = cleaner.clean(html, "https://www.example.com/1", "题目");
        var twice = cleaner.clean(once.html(), "https://www.example.com/1", "题目");

        assertEquals(once.html(), twice.html());
        assertEquals(once.text(), twice.text());
    }

    @Test
    void aFormWithoutFieldsIsOnlyAWrapper() {
        var story = "<p>" + "正文。".repeat(60) + "</p>";

        assertTrue(cleaner.clean(story + "<form><input type=hidden name=v><p>编者的话。</p></form>", "", "").text()
                .contains("编者的话。"));
        assertTrue(cleaner.clean(story + "<dialog open>图注在此。</dialog>", "", "").text().contains("图注在此。"));
        assertFalse(cleaner.clean(story + "<form>订阅<input name=mail><button>提交</button></form>", "", "").text()
                .contains("订阅"));
    }
}
