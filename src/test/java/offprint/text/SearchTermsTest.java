package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            气候变化           | 气候 候变 变化 化
            气                | 气
            气候，变化         | 气候 候 变化 化
            2021年初          | 2021 年初 初
            climate change   | climate change
            气候ABC变化       | 气候 候 abc 变化 化
            don't            | don t
            カタカナー         | カタ タカ カナ ナー ー
            한국말            | 한국 국말 말
            \uD840\uDC0B吃    | \uD840\uDC0B吃 吃
            ……              | ''
            """)
    void indexesPairsOfCharactersAndWholeWords(String text, String terms) {
        assertEquals(terms, SearchTerms.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            气候变化      | "气候 候变 变化"
            气           | "气"*
            气候         | "气候"
            2021年       | "2021 年"*
            年2021       | "年 2021"
            climate      | "climate"
            clim*        | "clim"*
            气候，化      | "气候 候 化"*
            """)
    void looksForPhrasesOfTerms(String typed, String expression) {
        var text = (Condition.Text) SearchQuery.parse(typed).root();

        assertEquals(expression, text.expression());
    }
}
