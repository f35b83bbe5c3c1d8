package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import offprint.html.ArticlePage.Header;
import offprint.html.ArticlePage.Look;
import offprint.html.ArticlePage.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArticlePageTest {

    private static final Look LIGHT = new Look(Theme.LIGHT, 1);
    private static final Function<String, List<int[]>> NO_HITS = text -> List.of();

    @Test
    void thePolicyIsTheFirstThingInTheHead() {
        var first = page("<p>x</p>").head().child(0);

        assertEquals("Content-Security-Policy", first.attr("http-equiv"));
        assertTrue(first.attr("content").startsWith("default-src 'none'; img-src data: offprint:;"));
    }

    @Test
    void wordsAroundTheArticleAreTextWhateverTheySay() {
        String word = "</title></style><script>x</script> \" & {{style}} $1 \\";
        var header = new Header(word, "zh\" onload=\"x", List.of(word), List.of(word), List.of(word));

        Document page = Jsoup.parse(ArticlePage.of(clean("<p>x</p>"), header, Picture::alt, NO_HITS).html(LIGHT));

        assertEquals(0, page.select("script, [onload]").size());
        assertEquals(word, page.title());
        assertEquals(word, page.select("h1").text());
        assertEquals(word, page.select(".byline span").text());
        assertEquals(word, page.select(".chips span").text());
        assertEquals(word, page.select(".note").text());
    }

    @Test
    void aPictureThatIsNotLoadedIsABoxThatSaysWhatItWouldShow() {
        Document page = page("<p>a<img src=\"offprint:img/x\" "
                + "data-src=\"https://s.example.com/a.jpg\" alt=\"吊机\">b</p>");

        assertEquals(0, page.select("img").size());
        assertEquals("吊机 https://s.example.com/a.jpg", page.select("p > .picture").text());
    }

    @Test
    void aPictureThatIsHereIsShown() {
        var picture = new Picture("https://s.example.com/a.jpg", "吊机");
        var clean = clean("<p><img src=\"offprint:img/x\" data-src=\"https://s.example.com/a.jpg\" alt=\"吊机\">"
                + "<img src=\"offprint:img/y\" data-src=\"https://s.example.com/b.jpg\" alt=\"\"></p>");

        var page = Jsoup.parse(ArticlePage.of(clean, header("港口"), Picture::url, picture::equals, NO_HITS)
                .html(LIGHT));

        assertEquals(picture.source(), page.select("img").attr("src"));
        assertEquals("", page.select("img").attr("data-src"));
        assertEquals("https://s.example.com/b.jpg", page.select(".picture").text());
    }

    @Test
    void anActionIsALinkOfTheProgramsOwnScheme() {
        var header = new Header("港口", "zh", List.of(), List.of("1 picture"), List.of(),
                List.of(new ArticlePage.Action("ONCE", "Show <once>")));

        var page = Jsoup.parse(ArticlePage.of(clean("x"), header, Picture::url, NO_HITS).html(LIGHT));

        assertEquals("Show <once>", page.select(".chips > a[href=offprint:do/ONCE]").text());
    }

    @ParameterizedTest
    @CsvSource({"width=20, 1", "height=\"40\", 1", "width=41, 0", "width=20%, 0", "'', 0"})
    void onlyAnIconStaysInTheLine(String size, int small) {
        assertEquals(small, page("<p><img alt=x " + size + "></p>").select(".picture.small").size());
    }

    @Test
    void aTableScrollsInABoxOfItsOwn() {
        assertNotNull(page("<table><tr><td>1</td></tr></table>").selectFirst(".text > .scroll > table"));
    }

    @Test
    void hitsAreMarkedInTheTitleAndTheTextAndNumberedInTheOrderOfThePage() {
        var page = ArticlePage.of(clean("<p>潮水，<b>潮</b>位</p><p>退潮</p>"), header("大潮"), Picture::alt, finding("潮"));
        Document document = Jsoup.parse(page.html(LIGHT));

        assertEquals(4, page.hits());
        assertEquals(List.of("m1", "m2", "m3", "m4"), document.select("mark").eachAttr("id"));
        assertEquals("大潮 潮水，潮位 退潮", document.select("h1, .text").text());
    }

    @Test
    void rangesThatOverlapOrLeaveTheTextAreIgnored() {
        var page = ArticlePage.of(clean("<p>abcdef</p>"), header(""), Picture::alt,
                text -> text.length() < 6 ? List.of()
                        : List.of(new int[] {1, 3}, new int[] {2, 4}, new int[] {4, 4}, new int[] {5, 9}));

        assertEquals("a<mark id=\"m1\">bc</mark>def", Jsoup.parse(page.html(LIGHT)).select("p").html());
    }

    @Test
    void charactersBeyondTheBasicPlaneAreReferencesInBoxes() {
        String html = ArticlePage.of(clean("<p>a😀b\uD83D</p>"), header("🌊"), Picture::alt, NO_HITS).html(LIGHT);

        assertTrue(html.contains("a<span class=\"wide\">&#128512;</span>b"), html);
        assertFalse(html.chars().anyMatch(character -> Character.isSurrogate((char) character)));
        assertEquals("🌊", Jsoup.parse(html).title());
    }

    @Test
    void theLookIsOnTheRootElement() {
        var root = Jsoup.parse(ArticlePage.of(clean(""), header(""), Picture::alt, NO_HITS)
                .html(new Look(Theme.DARK, 1.5))).child(0);

        assertEquals("dark", root.attr("data-theme"));
        assertEquals("--scale:1.500;--leading:1.85;--measure:40;--align:start;--indent:0;--gap:.8235rem",
                root.attr("style"));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextCanBeReadOnItsGround(Theme theme) {
        var colours = Colours.of(theme);

        assertEquals(theme.ground(), colours.name("page"));
        for (String pair : List.of("ink page", "ink ground", "ink chip", "ink mark", "ink accent-ground",
                "ink selection", "muted page", "muted ground", "muted chip", "accent page", "accent accent-ground")) {
            double contrast = colours.contrast(pair.split(" ")[0], pair.split(" ")[1]);
            assertTrue(contrast >= 4.5, () -> theme + " " + pair + ": " + contrast);
        }
    }

    private static Document page(String html) {
        return Jsoup.parse(ArticlePage.of(clean(html), header("港口"),
                picture -> picture.alt() + " " + picture.url(), NO_HITS).html(LIGHT));
    }

    private static CleanArticle clean(String html) {
        return new CleanArticle(html, "", List.of(), List.of(), List.of());
    }

    private static Header header(String title) {
        return new Header(title, "zh", List.of(), List.of(), List.of());
    }

    private static Function<String, List<int[]>> finding(String word) {
        return text -> Pattern.compile(word).matcher(text).results()
                .map(hit -> new int[] {hit.start(), hit.end()}).toList();
    }

    /** The colours of a theme as the style sheet names them. */
    private record Colours(String rule) {

        static Colours of(Theme theme) {
            String style = ArticlePageParts.resource("article-page.css");
            int start = style.indexOf("html[data-theme=" + new Look(theme, 1).themeName());
            return new Colours(style.substring(start, style.indexOf('}', start)));
        }

        String name(String name) {
            var value = Pattern.compile("--" + name + ": (#\\p{XDigit}{6});").matcher(rule);
            assertTrue(value.find(), name);
            return value.group(1);
        }

        // WCAG 2.2, contrast ratio and relative luminance.
        double contrast(String text, String ground) {
            double a = luminance(name(text));
            double b = luminance(name(ground));
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        }

        private static double luminance(String colour) {
            int rgb = Integer.decode(colour);
            return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
        }

        private static double linear(int channel) {
            double value = channel / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }
}
