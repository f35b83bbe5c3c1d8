package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({"qihou, 气候", "qi'hou, 气候", "QIHOU*, 气候", "qih, 气候", "qh, 气候", "gangkou, 港口", "lvxing, 旅行",
            "luxing, 旅行", "xian, 西安", "changcheng, 长城", "bianhua, 变化", "bh, 变化"})
    void wordsAreFoundInFullByTheirBeginningAndByFirstLetters(String typed, String word) {
        assertTrue(Pinyin.of(typed).wordsIn("一座" + word + "的").contains(word));
    }

    @ParameterizedTest
    @CsvSource({"q", "气候", "q1", "'qi hou'", "qihouqihouqihouqihouqihouqihouqihou"})
    void otherInputIsNoPinyin(String typed) {
        assertFalse(Pinyin.of(typed).isPossible());
    }

    @Test
    void wordsThatAreReadOtherwiseAreNotFound() {
        assertEquals(Set.of(), Pinyin.of("qihou").wordsIn("渡轮与港口 qihou"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"qihou | (title:气候 OR tag:气候 OR qihou)",
            "港口 qihou* | 港口 (title:气候 OR tag:气候 OR qihou*)", "tag:qihou | (tag:气候 OR tag:qihou)"})
    void aWordIsReplacedByWhatItMaySay(String typed, String search) {
        assertEquals(Optional.of(search), PinyinSearch.of(typed, _ -> List.of("title:气候", "tag:气候")));
    }

    @ParameterizedTest
    @CsvSource({"气候", "-qihou", "“qihou”", "host:qihou", "is:unread"})
    void whatIsQuotedExcludedOrChineseStaysAsItIs(String typed) {
        assertEquals(Optional.empty(), PinyinSearch.of(typed, _ -> List.of("title:气候")));
    }
}
