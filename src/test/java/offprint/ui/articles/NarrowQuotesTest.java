package offprint.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowQuotesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The ferry’s last day        | The ferry's last day
            “All aboard,” he said       | "All aboard," he said
            Le café d’été               | Le café d'été
            他说“上船吧”，ferry’s bell   | 他说“上船吧”，ferry’s bell
            「渡轮」的‘最后一天’           | 「渡轮」的‘最后一天’
            """)
    void onlyWordsInLettersGetNarrowOnes(String text, String shown) {
        assertEquals(shown, NarrowQuotes.of(text));
    }
}
