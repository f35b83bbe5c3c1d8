package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            气候        | 海平面與氣候變化            | 海平面與[氣候]變化
            氣候 harbour | The Harbour 气候 report   | The [Harbour] [气候] report
            climate     | climates and climate     | climates and [climate]
            climat*     | climates and climate     | [climates] and [climate]
            "big ship"  | a big, ship; a bigship   | a [big, ship]; a bigship
            气候        | 气 候与气候               | 气 候与[气候]
            候          | 气候候鸟                 | 气[候][候]鸟
            cafe        | Un Cafe\u0301!           | Un [Cafe\u0301]!
            2021年      | 2021 年与2021年          | [2021 年]与[2021年]
            aa          | aa                      | [aa]
            """)
    void marksHitsInTheOriginalScript(String typed, String text, String marked) {
        assertEquals(marked, marked(Snippet.of(text, hits(typed), 200)));
    }

    @Test
    void aLongTextIsCutAroundItsFirstHit() {
        String text = "远".repeat(300) + "气候" + "近".repeat(300);

        var snippet = Snippet.of(text, hits("气候"), 40);

        assertEquals("…" + "远".repeat(16) + "[气候]" + "近".repeat(22) + "…", marked(snippet));
    }

    @Test
    void aTextWithoutHitsIsShownFromItsBeginning() {
        assertEquals("海平面…", Snippet.of("海平面與舊碼頭", hits("气候"), 3).text());
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsNotCutInHalf() {
        assertEquals("ab…", Snippet.of("ab\uD840\uDC0Bcd", hits("x"), 3).text());
    }

    @Test
    void aTextWithoutAnythingHasNoRuns() {
        assertEquals(List.of(), Snippet.of("", hits("x"), 10).runs());
    }

    private static Hits hits(String typed) {
        return new Hits(SearchQuery.parse(typed));
    }

    private static String marked(Snippet snippet) {
        return snippet.runs().stream().map(run -> run.hit() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}
