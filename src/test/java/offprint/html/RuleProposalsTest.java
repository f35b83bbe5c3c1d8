package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What “hide this” proposes for an element of the page, and that it does what it says. */
class RuleProposalsTest {

    private static final String STORY = "<p>港口的夜班从两点开始，四号泊位的灯一盏一盏地亮起来，吊机的影子落在水面上。</p>".repeat(9);
    private static final String URL = "https://www.news.example.com/1";

    private static String page(String part) {
        return "<article class=\"story post\">" + STORY + part + "</article>";
    }

    private static List<String> proposals(String part, String marked) {
        var cleaner = new ArticleCleaner(List.of());
        var html = cleaner.clean(page(part), URL, "").html();
        var elements = Jsoup.parseBodyFragment(html).body().getAllElements();
        int number = IntStream.range(0, elements.size())
                .filter(i -> elements.get(i).ownText().contains(marked) || elements.get(i).attr("alt").contains(marked))
                .findFirst().orElseThrow();
        return cleaner.proposals(page(part), URL, "", Set.of(), number);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", value = {
        "<div id=\"harbour-card\"><p>会员</p></div> => news.example.com###harbour-card",
        "<div id=\"slot-ad-3\">会员</div> => news.example.com##div[id^=\"slot-ad-\"]",
        "<div class=\"box harbour-card\">会员</div><div class=box>x</div> => news.example.com##.harbour-card",
        "<p>会员</p> => news.example.com##:label(会员)",
        "<p><a href=\"https://club.example.org/join?x\">会员</a></p> => news.example.com##a[href^=\"https://club.example.org\"]",
        "<p><img alt=会员 src=\"https://pic.example.org/promo/1.png\"></p>"
                + " => ||pic.example.org/promo/$image,domain=news.example.com",
        "<aside class=\"side\"><ul><li>别的</li><li>会员 卡<b>很多</b></li></ul></aside> => news.example.com##.side",
    })
    void anElementGetsARuleThatTakesItAndNothingElse(String part, String rule) {
        var proposals = proposals(part, "会员");

        assertTrue(proposals.contains(rule), proposals + " should have " + rule);
        for (var proposal : proposals) {
            var clean = new ArticleCleaner(List.of(FilterList.parse("mine", proposal))).clean(page(part), URL, "");
            assertFalse(clean.html().contains("会员"), proposal + " does not take it");
            assertTrue(clean.text().length() >= 9 * 35, proposal + " takes the article");
            assertEquals(List.of(), clean.undone());
        }
    }

    @Test
    void theArticleItselfGetsNone() {
        assertEquals(List.of(), new ArticleCleaner(List.of()).proposals("<div class=story>" + STORY + "</div>", URL, "",
                Set.of(), 1));
        assertEquals(List.of(), new ArticleCleaner(List.of()).proposals(STORY, URL, "", Set.of(), 0));
        assertEquals(List.of(), new ArticleCleaner(List.of()).proposals(STORY, URL, "", Set.of(), 4_000));
    }
}
