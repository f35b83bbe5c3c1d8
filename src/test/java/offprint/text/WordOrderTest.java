package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordOrderTest {

    @ParameterizedTest
    @CsvSource({"en-GB, PINYIN", "de, PINYIN", "zh, PINYIN", "zh-CN, PINYIN", "zh-SG, PINYIN", "zh-Hans-HK, PINYIN",
        "zh-TW, STROKES", "zh-HK, STROKES", "zh-MO, STROKES", "zh-Hant, STROKES", "zh-Hant-CN, STROKES", "ja-JP, KANA"})
    void theLanguageHasItsOrder(String locale, WordOrder order) {
        assertEquals(order, WordOrder.of(Locale.forLanguageTag(locale)));
    }

    @ParameterizedTest
    @CsvSource({
        "PINYIN,  '2 Äpfel apple Zebra 安 陈 港口 海 李 林 人 山 王'",
        "STROKES, '2 Äpfel apple Zebra 一 人 山 王 安 李 林 海 陳 港口 龍 灣'",
        "KANA,    '2 Äpfel apple Zebra あ カ さ ん 亜 愛 安 海 三 山 人 東京 日本'",
    })
    void wordsStandWhereTheReadersOfTheLanguageLookForThem(WordOrder order, String words) {
        var wanted = List.of(words.split(" "));

        assertEquals(wanted, sorted(order, wanted.reversed()));
    }

    @ParameterizedTest
    @CsvSource({
        "PINYIN,  '安 陳 港口 海 氣候 人 張'",
        "STROKES, '人 气候 海 张 陈 黃 龙 湾'",
        "KANA,    '安 海 張 陈 东京 李 龙 林'",
    })
    void whatIsWrittenInTheOtherScriptStandsAmongThem(WordOrder order, String words) {
        var wanted = List.of(words.split(" "));

        assertEquals(wanted, sorted(order, wanted.reversed()));
    }

    @Test
    void theFormsOfAWordAreTheSame() {
        var words = List.of("陳述", "陈述", "ABC", "ａｂｃ", "abc");
        var keys = WordOrder.PINYIN.keys(WordKeys.characters(words));

        assertEquals(keys.of("陳述"), keys.of("陈述"));
        assertEquals(keys.of("ABC"), keys.of("abc"));
    }

    private static List<String> sorted(WordOrder order, List<String> words) {
        var keys = order.keys(WordKeys.characters(words));
        return words.stream().sorted(Comparator.comparing(keys::of)).toList();
    }
}
