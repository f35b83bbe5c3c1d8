package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageArticleTest {

    private static final String FIRST = "The crane on the north quay did not stop all night, and nobody slept.";
    private static final String SECOND = "第一艘船在两点靠岸，船上的人说海上起了雾，谁也不知道天亮以前还有没有第二艘。";

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of());

    private String text(String body) {
        String page = "<!DOCTYPE html><html><head><title>Quay</title></head><body>" + body + "</body></html>";
        String text = cleaner.clean(page, "https://news.example.com/quay", "Quay").text();
        assertEquals(text, cleaner.text(page, "https://news.example.com/quay", "Quay").text(), "what search looks in");
        return text;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<nav><a href='/'>Home</a> All the news of the harbour and of the town behind it</nav><div id=page>"
            + "<div class=menu>Sections</div><div class=text><p>%s</p><p>%s</p></div></div><footer><p>All rights of the "
            + "harbour newspaper are reserved, now and later.</p></footer>",
        "<header>Harbour News</header><main><div>Share</div><article><p>%s</p><div>%s</div></article></main>"
            + "<div id=comments><p>I have never read a story that is so good about cranes.</p></div>",
        "<div role=main><p>%s</p><blockquote>%s</blockquote></div><aside>More</aside>",
        "<form id=aspnetForm><div>Search</div><div itemprop=articleBody><p>%s<p>%s</div></form>"})
    void pageIsCutToItsArticle(String page) {
        assertEquals(FIRST + "\n" + SECOND, text(page.formatted(FIRST, SECOND)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<article><p>%s</p></article><div><p>%s</p></div>",
        "<main><article><p>%s</p></article><section><p>%s</p></section></main>",
        "<div><p>%s</p></div><div><p>%s</p></div>",
        "<div id=a>%s</div><table><tr><td>%s</td></tr></table>",
        "<p>%s</p><header><p>%s</p></header>",
        "<article><p>%s</p><footer>%s</footer></article>"})
    void sentenceThatMayBeTheAuthorsStays(String page) {
        String text = text(page.formatted(FIRST, SECOND));

        assertTrue(text.contains(FIRST) && text.contains(SECOND), text);
    }

    @Test
    void shortLinesBesideTheProseStayButForTheImprint() {
        String story = "<div><div><p>" + FIRST + "</p></div><div><p>“Go.”</p><p>“No.”</p></div></div>";

        assertEquals(FIRST + "\n“Go.”\n“No.”", text(story + "<div>Menu</div><div><p>© Harbour News</p></div>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div><noscript><span>请开启浏览器的 JavaScript，才能搜索本站的文章，也才能看到完整的列表和评论</span></noscript></div>",
        "<div><p style='font-size: 14px; display: none'>Keys: left for the page before, right for the page after</p></div>"})
    void whatNobodySeesDoesNotKeepAWholePage(String hidden) {
        String page = text(hidden + "<div role=main><article><p>" + FIRST + "</p><p>" + SECOND + "</p></article>"
                + "<div><a href=/1>One</a> <a href=/2>Two</a></div></div>");

        assertEquals(FIRST + "\n" + SECOND, page);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>document.write('<div id=\"x\">');</script>",
        "\n<SCRIPT type='text/javascript'>if (a < b) c();</script >\n<script src=/ads.js></script>\n"})
    void pageMayStandBelowTheScriptOfItsHost(String scripts) {
        String page = scripts + "<!DOCTYPE html><html><body><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li>"
                + "</ul><div id=main><p>" + FIRST + "</p><p>" + SECOND + "</p></div></body></html>";

        assertEquals(FIRST + "\n" + SECOND, cleaner.clean(page, "https://news.example.com/quay", "Quay").text());
        assertFalse(WebPage.is(scripts + "<p>" + FIRST + "</p>"));
        assertFalse(WebPage.is("<script>" + page.substring(scripts.length())));
    }

    @Test
    void storyThatIsOnlyThereWithoutScriptStays() {
        assertEquals(FIRST + "\n" + SECOND, text("<div id=app></div><noscript><p>" + FIRST + "</p><p>" + SECOND
                + "</p></noscript>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<header><h1>Quay</h1><h4>%s</h4></header><article><p>%s</p><p>%s</p></article><div>Menu</div>",
        "<div><p>%s</p></div><article><p>%s</p><p>%s</p></article><div><a href=/a>More of the harbour, every day</a></div>"})
    void whatStandsBeforeTheArticleAsAParagraphStays(String page) {
        String note = "更正：昨天的报道把北码头写成了南码头。";
        String long1 = FIRST.repeat(6);

        assertEquals(note + "\n" + long1 + "\n" + SECOND, text(page.formatted(note, long1, SECOND)));
    }

    @Test
    void correctionBehindTheArticleStaysAndLinksDoNot() {
        String long1 = FIRST.repeat(6);

        assertEquals(long1 + "\n" + SECOND + "\nCorrection: the crane stood on the south quay.",
                text("<nav><p>Home of the harbour news</p></nav><article><p>" + long1 + "</p><p>" + SECOND
                + "</p></article>"
                        + "<p>Correction: the crane stood on the south quay.</p><p><a href=/x>Ten more stories of the sea</a></p>"
                        + "<p>Share</p><p>© 2021 Harbour News and others</p>"));
    }

    @Test
    void pageOfShortLinesStaysWhole() {
        assertEquals("one\ntwo\nthree", text("<div>one</div><article></article><ul><li>two</li></ul><p>three</p>"));
    }

    @Test
    void wholePageKeepsWhatWasCut() {
        String page = "<html><body><div>Sections</div><article><p>" + FIRST + "</p></article></body></html>";

        assertEquals(FIRST, cleaner.clean(page, "", "").text());
        assertEquals("Sections\n" + FIRST, cleaner.cleanWhole(page, "", "").text());
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"<div>Sections</div><article><p>x</p></article>", "# Heading\n\n<html>", "<header>a</header>",
        "<headline>", "text <body>"})
    void pieceOfHtmlIsNoPage(String body) {
        assertFalse(WebPage.is(body));
        assertEquals(cleaner.cleanWhole(body, "", ""), cleaner.clean(body, "", ""));
    }

    @Property(seed = "20210902")
    void anyPageKeepsItsLongestSentence(@ForAll("pages") String page) {
        var clean = cleaner.clean("<html><body>" + page + "<p>" + FIRST.repeat(30), "", "");

        assertTrue(clean.text().contains(FIRST.repeat(30)) || page.contains("<"), page);
        PageFacts.of("<html><head>" + page);
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of("<article>", "</article>", "<main>", "</main>", "<nav>", "</nav>", "<p>", "<div>",
                "</div>",
                FIRST, SECOND, "<form>", "<table><tr><td>", "</table>", "<a href=x>", "</a>", "<body>", "</body>",
                "</html>",
                "<meta name=date content=", "<script type=application/ld+json>", "{\"datePublished\":[{", "</script>",
                "<title>",
                "<svg>", "<template>", "<li>", "<header>", "<!--", "-->", "\"", "[", "{").list().ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }
}
