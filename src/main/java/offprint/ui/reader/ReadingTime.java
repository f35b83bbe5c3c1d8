package offprint.ui.reader;

import java.lang.Character.UnicodeScript;

/**
 * How long a text takes to read, and in which language it is, by its characters.
 *
 * @param minutes  at least 1
 * @param language {@code zh}, {@code ja}, {@code en} or empty
 */
record ReadingTime(int minutes, String language) {

    // Silent reading: about 400 Chinese characters (a little more in Japanese) and 240 English words a minute.
    private static final int HAN_A_MINUTE = 400;
    private static final int WORDS_A_MINUTE = 240;

    // Before the first radical there is neither Han nor kana; the block of common ideographs is Han throughout (Unicode
    // 16).
    private static final int FIRST_HAN = 0x2E80;
    private static final int FIRST_COMMON_HAN = 0x4E00;
    private static final int LAST_COMMON_HAN = 0x9FFF;

    static ReadingTime of(String text) {
        int han = 0;
        int kana = 0;
        int words = 0;
        boolean inWord = false;
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            boolean ideograph = isIdeograph(character);
            boolean syllable = !ideograph && isSyllable(character);
            boolean letter = !ideograph && !syllable && Character.isLetterOrDigit(character);
            han += ideograph ? 1 : 0;
            kana += syllable ? 1 : 0;
            words += letter && !inWord ? 1 : 0;
            inWord = letter || inWord && (character == '\'' || character == '\u2019' || character == '-');
        }
        double minutes = (double) (han + kana) / HAN_A_MINUTE + (double) words / WORDS_A_MINUTE;
        return new ReadingTime(Math.max(1, (int) Math.round(minutes)), language(han, kana, words));
    }

    // Asking for the script is a search in a table of 2,000 ranges; most characters of most texts need none.
    private static boolean isIdeograph(int character) {
        return character >= FIRST_COMMON_HAN && character <= LAST_COMMON_HAN
                || character >= FIRST_HAN && UnicodeScript.of(character) == UnicodeScript.HAN;
    }

    private static boolean isSyllable(int character) {
        if (character < FIRST_HAN) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static String language(int han, int kana, int words) {
        if (kana * 10 > han + kana) {
            return "ja";
        }
        if (han > words) {
            return "zh";
        }
        return words > 0 ? "en" : "";
    }
}
