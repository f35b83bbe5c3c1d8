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

    static ReadingTime of(String text) {
        int han = 0;
        int kana = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            UnicodeScript script = UnicodeScript.of(character);
            boolean ideograph = script == UnicodeScript.HAN;
            boolean syllable = script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
            boolean letter = Character.isLetterOrDigit(character) && !ideograph && !syllable;
            han += ideograph ? 1 : 0;
            kana += syllable ? 1 : 0;
            words += letter && !inWord ? 1 : 0;
            inWord = letter || inWord && (character == '\'' || character == '\u2019' || character == '-');
        }
        double minutes = (double) (han + kana) / HAN_A_MINUTE + (double) words / WORDS_A_MINUTE;
        return new ReadingTime(Math.max(1, (int) Math.round(minutes)), language(han, kana, words));
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
