package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The ferry’s last day        | The ferry's last day
            “All aboard,” he said       | "All aboard," he said
            Le café d’été               | Le café d'été
            Choose a folder…            | Choose a folder...
            另外 3 个…                   | 另外 3 个…
            … ”                         | … ”
            他说“上船吧”，ferry’s bell   | 他说“上船吧”，ferry’s bell
            「渡轮」的‘最后一天’           | 「渡轮」的‘最后一天’
            """)
    void onlyWordsInLettersGetNarrowOnes(String text, String shown) {
        assertEquals(shown, LatinMarks.of(text));
    }
}
