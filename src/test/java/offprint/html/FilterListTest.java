package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offprint.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterListTest {

    private static final String REST =
            "<p>The ferry to the old harbour leaves at six, and whoever misses it walks.</p>";

    private static boolean takes(String rules, String html, String url) {
        var cleaner = new ArticleCleaner(List.of(FilterList.parse("mine", rules.replace("\\n", "\n"))));
        return cleaner.clean(REST + html + REST, url, "").html().equals(REST + REST);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ¦ ", textBlock = """
            true  ¦ ##.x                                          ¦ <div class="y x">a</div>
            false ¦ ##.x                                          ¦ <div class="xy">a</div>
            true  ¦ ###x                                          ¦ <div id=x>a</div>
            true  ¦ ##div.x > p                                   ¦ <div class=x><p>a</p></div>
            true  ¦ ##[data-a="V" i]                              ¦ <div data-a=v>a</div>
            true  ¦ ##[class~="x"]                                ¦ <div class="y x">a</div>
            true  ¦ ##[data-a~="x"]                               ¦ <div data-a="y x">a</div>
            false ¦ ##[data-a~="x"]                               ¦ <div data-a="yx">a</div>
            true  ¦ ##[lang|="de"]                                ¦ <div lang="de-AT">a</div>
            false ¦ ##[lang|="de"]                                ¦ <div lang="des">a</div>
            true  ¦ ##[id^="ad-"]                                 ¦ <div id="ad-1">a</div>
            false ¦ ##[id^="ad-"]                                 ¦ <div id="load-1">a</div>
            true  ¦ ##a[href*="/go/"]                             ¦ <a href="https://a.example/go/1">a</a>
            false ¦ ##div:not(.y)                                 ¦ <div class=y>a</div>
            true  ¦ ##div:has(> b)                                ¦ <div><b>a</b></div>
            true  ¦ ##.x,.y                                       ¦ <div class=y>a</div>
            true  ¦ ##.a\\:b                                      ¦ <div class="a:b">a</div>
            true  ¦ example.com##.x                               ¦ <div class=x>a</div>
            false ¦ example.org##.x                               ¦ <div class=x>a</div>
            false ¦ ~www.example.com##.x                          ¦ <div class=x>a</div>
            true  ¦ example.*##.x                                 ¦ <div class=x>a</div>
            false ¦ example.com,~www.example.com##.x              ¦ <div class=x>a</div>
            false ¦ ##.x\\nexample.com#@#.x                       ¦ <div class=x>a</div>
            false ¦ ##.x\\n#@#.x                                  ¦ <div class=x>a</div>
            true  ¦ ##.x\\nexample.org#@#.x                       ¦ <div class=x>a</div>
            true  ¦ ||ads.example^                                ¦ <img src=https://ads.example/a.png>
            true  ¦ ||ads.example^                                ¦ <img src=https://x.ads.example/a.png>
            false ¦ ||ads.example^                                ¦ <img src=https://ads.example.org/a.png>
            false ¦ ||ads.example^                                ¦ <p><a href=https://ads.example/>a</a></p>
            true  ¦ ||ads.example/x/                              ¦ <img src=https://ads.example/x/a.png>
            false ¦ ||ads.example/x/                              ¦ <img src=https://ads.example/y/a.png>
            false ¦ ||ads.example^$subdocument                    ¦ <img src=https://ads.example/a.png>
            true  ¦ ||ads.example^$subdocument                    ¦ <iframe src=https://ads.example/></iframe>
            false ¦ ||example.com^$third-party                    ¦ <img src=https://img.example.com/a.png>
            true  ¦ ||example.com^$~third-party                   ¦ <img src=https://img.example.com/a.png>
            true  ¦ ||ads.example^$domain=example.com             ¦ <img src=https://ads.example/a.png>
            false ¦ ||ads.example^$domain=a.example|~example.com  ¦ <img src=https://ads.example/a.png>
            false ¦ ||ads.example^\\n@@||ads.example/ok^          ¦ <img src=https://ads.example/ok/a.png>
            true  ¦ /banner/*/top^                                ¦ <img src=https://a.example/banner/1/top?x>
            true  ¦ |https://a.example/b                          ¦ <img src=https://a.example/b.png>
            false ¦ |https://a.example/b                          ¦ <img src=https://c.example/?https://a.example/b>
            true  ¦ .gif|                                         ¦ <img src=https://a.example/b.gif>
            false ¦ .gif|                                         ¦ <img src=https://a.example/b.gif?x>
            true  ¦ /ba(nn|x)er\\d+/                              ¦ <img src=https://a.example/banner12.png>
            true  ¦ ##:label(推广)                                  ¦ <p> 推广 </p>
            false ¦ ##:label(推广)                                  ¦ <p>推广的方法</p>
            """)
    void aRuleMeansWhatItMeansInABrowser(boolean taken, String rules, String html) {
        assertEquals(taken, takes(rules.replace("\\\\", "\\"), html, "https://www.example.com/a"));
    }

    @Test
    void whatIsForBrowsersOnlyIsCounted() {
        var list = FilterList.parse("mine", """
                [Adblock Plus 2.0]
                ! Title: A list
                a.example#?#div:has-text(x)
                a.example##+js(set, x, 1)
                ##^script
                ##div:upward(2)
                ||a.example^$popup
                ||a.example^$script
                ||b.example^$image,redirect=x
                """);

        assertEquals("A list", list.title());
        assertEquals(List.of(), list.rules());
        assertEquals(List.of(), list.problems());
        assertEquals(Map.of("#?#", 1, "+js(", 1, "##^", 1, ":upward(", 1, "$popup", 1, "$script", 1, "$redirect", 1),
                list.unsupported());
        assertEquals(7, list.unsupportedCount());
    }

    @Test
    void aWrongRuleIsAProblemWithItsLine() {
        var list = FilterList.parse("mine.txt", "##.good\n##div[\n##\n/(/\n*\n##.a::before\n##.\n" + "x".repeat(5_000));

        assertEquals(List.of(2, 3, 4, 5, 6, 7, 8), list.problems().stream().map(Problem::line).toList());
        assertEquals("mine.txt:5: the pattern '*' would match every address", list.problems().get(3).toString());
        assertEquals(1, list.rules().size());
    }

    @Test
    void aSectionSaysWhatItsRulesRemove() {
        var list = FilterList.parse("mine", "##.a\n! offprint: share\n##.b\n! offprint: nonsense\n##.c\n");

        assertEquals(List.of(Removal.Kind.AD, Removal.Kind.SHARE, Removal.Kind.SHARE),
                list.rules().stream().map(FilterRule::kind).toList());
        assertEquals(4, list.problems().getFirst().line());
    }

    @Test
    void aListWithTooManyRulesIsCut() {
        var list = FilterList.parse("mine", IntStream.range(0, 300_005).mapToObj(i -> "##.c" + i)
                .collect(Collectors.joining("\n")));

        assertEquals(300_000, list.rules().size());
        assertEquals(1, list.problems().size());
        assertTrue(list.problems().getFirst().reason().contains("300000"));
    }
}
