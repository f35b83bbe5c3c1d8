package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author says outside the part of a saved page that holds most of the text, and what a site says there. */
class PageNotesTest {

    private static final String TEXT = "<p>The crane on the north quay did not stop all night, and nobody slept.</p>"
            + "<p>At two the first ship came in, and those on board said that there was fog at sea.</p>"
            + "<p>Nobody could tell whether another one would come before the morning, or at all.</p>"
            + "<p>The clerk of the harbour wrote down what he heard, and what he wrote is lost.</p>";
    private static final String MENU =
            "<div class=top><ul><li><a href=/n>News</a></li><li><a href=/s>Sea</a></li></ul></div>";

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of());

    private String text(String body) {
        return cleaner.clean("<!DOCTYPE html><html><head><title>Quay</title></head><body>" + MENU + body
                + "<footer><p>© 2021 Harbour News, and all rights reserved by the harbour.</p></footer></body></html>",
                "https://news.example.com/quay", "Quay").text();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div class=lead>NOTE.</div><article>TEXT</article>",
        "<article>TEXT</article><div class=fn>1. NOTE.</div>",
        "<article>TEXT</article><p>NOTE; see <a href=/c>the first report</a>.</p>",
        "<article>TEXT</article><div class=footnotes><ol><li id=fn1>NOTE.</li></ol></div>",
        "<article>TEXT</article><dl><dt>Glass</dt><dd>NOTE</dd></dl>",
        "<article>TEXT</article><table><caption>NOTE</caption><tr><td>1</td></tr><tr><td>2</td></tr></table>",
        "<article>TEXT</article><div class=related-work><p>NOTE.</p></div>",
        "<article>TEXT</article><div><h3><a href=https://other.example.org/1>Clock</a></h3><p>NOTE.</p></div>",
        "<figure><img src=/a.jpg><figcaption>NOTE</figcaption></figure><article>TEXT</article>",
        "<header><h1>Quay</h1><div class=standfirst>NOTE.</div><div><button>Share</button></div></header>"
            + "<article>TEXT</article>",
        "<div><h1>Quay</h1><p>NOTE.</p><button>Save</button></div><article>TEXT</article>",
        "<h1>Quay</h1><div class=cap>NOTE.</div><div class=text>TEXT</div>",
        "<div class=editors-note><em>NOTE.</em></div><div class=text>TEXT</div>"})
    void noteBesideTheTextStays(String page) {
        String note = "The lighthouse, as the harbour clerk saw it";
        String text = text(page.replace("TEXT", TEXT).replace("NOTE", note));

        assertTrue(text.contains(note), text);
        assertTrue(text.contains("nobody slept") && text.contains("is lost"), text);
        assertFalse(text.contains("News"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div id=cookie-notice><p>LITTER.</p><button>OK</button></div>",
        "<div class='post-comments comments-area'><ol><li><p>LITTER.</p></li></ol></div>",
        "<section class=related-posts><p>LITTER.</p></section>",
        "<div class=newsletter-signup><p>LITTER.</p><form><input type=email></form></div>",
        "<section><p>LITTER.</p><form><input type=email></form></section>",
        "<section><div class=card><a href=/o><h3>A second ship</h3></a><p>LITTER.</p></div></section>",
        "<div><h3><a href=/o>A second ship</a></h3><p>LITTER.</p></div>",
        "<div role=dialog><p>LITTER.</p></div>",
        "<div style='display: none'><p>LITTER.</p></div>",
        "<p>© LITTER</p>"})
    void whatTheSiteSaysBesideTheTextGoes(String litter) {
        String site = "There was another boat that nobody had counted on that night";
        String beside = litter.replace("LITTER", site);

        assertFalse(text("<article>" + TEXT + "</article>" + beside).contains(site));
        assertFalse(text("<h1>Quay</h1><div class=text>" + TEXT + "</div>" + beside).contains(site));
    }

    @ParameterizedTest
    @ValueSource(strings = {"share-of-market", "comments", "ad", "related", "promo", "newsletter", "sidebar", "hot",
        "social", "sponsor", "rank", "login", "popup", "cookie", "tag-advertising"})
    void namesCountForNothingInTheText(String name) {
        String inside = TEXT.replace("<p>", "<div class=" + name + "><p>").replace("</p>", "</p></div>");

        for (String page : List.of("<article>%s</article>", "<div class=text>%s</div>", "%s")) {
            assertEquals(text(page.formatted(TEXT)), text(page.formatted(inside)), page);
        }
        assertTrue(text("<article>" + TEXT + "<div class=" + name + ">He left.</div></article>").contains("He left."));
    }

    @Test
    void commentsInTheMainPartGoIfReadersWriteThere() {
        String comments = "<div id=comments class=comments-area><ol><li class=comment-body><p>I was there that night, and "
                + "it was not like that.</p></li></ol></div>";

        assertFalse(text("<main><article>" + TEXT + "</article>" + comments + "</main>").contains("I was there"));
        assertTrue(text("<main>" + TEXT
                + "<section id=comments><h2>Comments on the Bill</h2><p>I was there that night, "
                + "and it was not like that.</p></section></main>").contains("I was there"));
    }

    @Test
    void conversationOfCommentsStays() {
        String talk = "<div class=comments>" + TEXT.replace("<p>", "<div class=comment><h3>A</h3><p>")
                .replace("</p>", "</p></div>") + "</div>";

        assertTrue(text("<h1>Quay</h1>" + talk).contains("nobody slept"));
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"<div class=line><b>A</b> Yes, sir %d.</div>", "<div><img src=%d.jpg><div>Quay %d</div></div>",
        "<span>Gone %d</span><br>", "<table><tr><td>Year %d</td><td>nine</td></tr></table>"})
    void pageOfShortLinesIsNotCutToItsOnlyLongOne(String line) {
        var lines = new StringBuilder();
        IntStream.range(100, 120).forEach(i -> lines.append(line.replace("%d", Integer.toString(i))));
        String text = text("<h1>Quay</h1><div>" + lines
                + "</div><div><p>Whoever said so was not there that night at all, and "
                + "never went.</p></div>");

        assertTrue(IntStream.range(100, 120).allMatch(i -> text.contains(Integer.toString(i))), text);
    }

    @Test
    void listOfLinksAfterItsIntroductionStays() {
        String items = "<div class=item><h3><a href=https://other.example.org/1>The clock</a></h3><p>It stood still.</p></div>"
                .repeat(9);

        assertTrue(text("<div><div class=intro>" + TEXT + "</div>" + items + "</div>").contains("It stood still."));
    }

    @Test
    void menuAboveTheTextGoesAndContentsStay() {
        String text = text("<table><tr><td><a href=/1>One</a><br><a href=/2>Two</a><br><a href=/3>Three</a></td><td>"
                + "<ul><li><a href=#a>First part</a></li><li><a href=#b>Second part</a></li></ul>" + TEXT
                + "<h3 id=a>One</h3><h3 id=b>Two</h3>Gone.</td></tr></table>");

        assertTrue(text.contains("First part"), text);
        assertFalse(text.contains("Three"), text);
    }
}
