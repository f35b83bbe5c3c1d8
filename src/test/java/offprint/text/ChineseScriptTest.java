package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseScriptTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            AS_WRITTEN,  發現软件,           發現软件
            SIMPLIFIED,  發現頭髮裡的軟體,    发现头发里的软体
            TRADITIONAL, 头发里发现的软件,    頭髮裏發現的軟件
            TAIWAN,      鼠标和软件,          滑鼠和軟體
            HONG_KONG,   为了里面的软件,      為了裏面的軟件
            TRADITIONAL, 皇后与后来的干部,    皇后與後來的幹部
            """)
    void aTextIsShownWithThePhrasesOfItsPlace(ChineseScript script, String written, String shown) {
        assertEquals(shown, script.of(written));
    }

    @Test
    void whatIsNotChineseStaysAsItIs() {
        for (String text : new String[] {"", "Harbour 2021 😀", "この国の経済を発展させる", "バスの会社"}) {
            Arrays.stream(ChineseScript.values()).forEach(script -> assertEquals(text, script.of(text)));
        }
    }

    @Test
    void aJapaneseNameInAChineseTextDoesNotMakeItJapanese() {
        String text = "这家公司后来改名为の屋，在港口边上开了三家分店，一直营业到去年冬天才关门歇业";

        assertEquals("這家公司後來改名爲の屋，在港口邊上開了三家分店，一直營業到去年冬天才關門歇業",
                ChineseScript.TRADITIONAL.of(text));
    }

    @Test
    void charactersBeyondTheBasicPlaneAndMarkupSurvive() {
        assertEquals("𠮷野家 😀 &lt;發&gt; a\u200db", ChineseScript.TRADITIONAL.of("𠮷野家 😀 &lt;发&gt; a\u200db"));
    }
}
