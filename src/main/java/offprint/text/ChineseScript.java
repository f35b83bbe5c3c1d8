package offprint.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhHkConverterUtil;
import com.github.houbb.opencc4j.util.ZhTwConverterUtil;

/**
 * The script Chinese text is shown in, by the tables of OpenCC. Traditional texts come with the phrases of their place
 * (软件 is 軟件 in Hong Kong and 軟體 in Taiwan). Safe to call from any thread. The first conversion reads the tables,
 * which takes about a second: never on the JavaFX thread.
 */
public enum ChineseScript {

    AS_WRITTEN, SIMPLIFIED, TRADITIONAL, TAIWAN, HONG_KONG;

    private static final char FIRST_HAN = 0x3400;
    private static final char LAST_HAN = 0x9FFF;
    // Frequent characters that are written in one of the two scripts only.
    private static final String ONLY_SIMPLIFIED = "这们来说国会时对学过还后发现问题经开关见长东车马门车电话书写从众给让认为总样";
    private static final String ONLY_TRADITIONAL = "這們來說國會時對學過還後發現問題經開關見長東車馬門電話書寫從眾給讓認為總樣";
    // Of 20 characters that are Han or kana in a Chinese text that quotes Japanese names.
    private static final int HAN_FOR_A_KANA = 20;

    /** Whether Chinese text is mostly written in Traditional characters, as far as its frequent ones tell. */
    public static boolean isTraditional(String text) {
        int balance = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= FIRST_HAN && c <= LAST_HAN) {
                balance += Boolean.compare(ONLY_TRADITIONAL.indexOf(c) >= 0, ONLY_SIMPLIFIED.indexOf(c) >= 0);
            }
        }
        return balance > 0;
    }

    /** The text in this script. Text without Han characters, and Japanese text, comes back as it is. */
    public String of(String text) {
        return appliesTo(text) ? convert(text) : text;
    }

    /** Whether that text can be shown in this script at all: it is Chinese and not to be shown as written. */
    public boolean appliesTo(String text) {
        if (this == AS_WRITTEN) {
            return false;
        }
        long han = 0;
        long kana = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            han += c >= FIRST_HAN && c <= LAST_HAN || Character.isHighSurrogate(c) ? 1 : 0;
            kana += c >= 0x3041 && c <= 0x30FE && c != '・' ? 1 : 0;
        }
        return han > 0 && kana * HAN_FOR_A_KANA <= han;
    }

    /** The text in this script, whatever language it is in: for a piece of a text that {@link #appliesTo} accepted. */
    public String convert(String text) {
        return switch (this) {
            case AS_WRITTEN -> text;
            case SIMPLIFIED -> ZhConverterUtil.toSimple(text);
            case TRADITIONAL -> ZhConverterUtil.toTraditional(text);
            case TAIWAN -> ZhTwConverterUtil.toTraditional(text);
            case HONG_KONG -> ZhHkConverterUtil.toTraditional(text);
        };
    }
}
