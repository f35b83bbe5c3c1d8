package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CleanerFuzzTest {

    private static final String URL = "https://www.example.com/2021/story.html";

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    @Property(tries = 3_000, seed = "20210902")
    void anyHtmlBecomesAllowedHtmlThatStaysAsItIs(@ForAll("html") String html) {
        var clean = cleaner.clean(html, URL, "题目");

        AllowList.check(clean.html());
        var again = cleaner.clean(clean.html(), URL, "题目");
        assertEquals(clean.html(), again.html());
        assertEquals(clean.text(), again.text());
        assertEquals(PlainText.of(clean.html()), clean.text());
    }

    @Property(tries = 500, seed = "20210902")
    void anyTextBecomesAllowedHtml(@ForAll String text) {
        AllowList.check(cleaner.clean(text, URL, text).html());
    }

    @Property(tries = 1_500, seed = "20210902")
    void theWordsOfAnArticleStay(@ForAll("plain") String html) {
        var clean = cleaner.clean("<div>" + html + "</div>", URL, "");

        for (var word : html.replaceAll("<[^>]*>", " ").strip().split("\\s+")) {
            assertTrue(clean.text().contains(word), () -> word + " is missing in " + clean.text());
        }
    }

    @Provide
    Arbitrary<String> html() {
        var tags = Arbitraries.of("a", "p", "div", "b", "i", "span", "table", "tr", "td", "tbody", "caption", "ul",
                "li",
                "h1", "h2", "pre", "code", "blockquote", "section", "article", "br", "hr", "img", "ruby", "rt",
                "details",
                "summary", "font", "center", "nav", "form", "button", "select", "option", "svg", "math", "mtext",
                "mglyph",
                "style", "script", "noscript", "template", "textarea", "title", "iframe", "object", "video", "picture",
                "figure", "figcaption", "head", "body", "html", "frameset", "marquee", "nobr", "dl", "dt", "dd", "time",
                "foreignObject", "annotation-xml", "desc", "x-y", "col", "colgroup", "th", "small", "em", "strong");
        var attributes = Arbitraries.of("", "", "", " id=imu", " id=a", " href=#a", " href=https://a.example/x",
                " href=javascript:alert(1)", " src=x.png", " src=https://a.example/y.png", " class=comments",
                " class=sharedaddy", " class=table-scroll", " class=language-js", " id=comments",
                " style=text-align:center",
                " title=\"a  b\"", " onclick=x", " colspan=2", " data-src=z.jpg", " data-cfemail=7b1a3b1955181416",
                " name=a", " class='embed embed-video'", " srcset='a.png 1x, b.png 2x'", " width=1",
                " encoding=text/html");
        var open = tags.flatMap(tag -> attributes.map(attribute -> "<" + tag + attribute + ">"));
        var close = tags.map(tag -> "</" + tag + ">");
        var text = Arbitraries.of(" ", "\n", "文字", "文\n字", "word", " two words ", "&nbsp;", "&lt;", "\u200b", "\u2028",
                "广告", "Advertisement", "题目", "相关", "\n\n", "*a*", "# h", "`c`", "\u0001", "\ud800", "&#0;", "]]>",
                "<!--",
                "-->", "<![CDATA[", "<?x", "| a |", "    x", "```", "<", ">", "\"", "&amp", "\u3000", "😀", "\r\n",
                "\t");
        return Arbitraries.frequencyOf(Tuple.of(5, open), Tuple.of(3, close),
                Tuple.of(3, text)).list().ofMinSize(1).ofMaxSize(25).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> plain() {
        var tags = Arbitraries.of("p", "div", "b", "i", "span", "ul", "li", "h1", "h2", "pre", "blockquote", "section",
                "font", "center", "nav", "table", "td", "tr", "fieldset", "main", "x-y", "em");
        var word = Arbitraries.strings().withChars("abcdefgh").ofMinLength(4).ofMaxLength(6)
                .map(text -> " " + text + " ");
        return Arbitraries.frequencyOf(Tuple.of(3, tags.map(tag -> "<" + tag + ">")),
                Tuple.of(2, tags.map(tag -> "</" + tag + ">")), Tuple.of(4, word))
                .list().ofMinSize(1).ofMaxSize(25).map(parts -> String.join("", parts));
    }
}
