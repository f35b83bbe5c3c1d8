package offprint.html;

import org.commonmark.text.Characters;

/**
 * Makes words strong that Chinese or Japanese Markdown has between two asterisks, also beside punctuation. CommonMark
 * (0.31.2, 6.2) wants a space there, which these languages do not write: of {@code 他说**“不”**字} it leaves the asterisks
 * to be read. The rule is the one proposed for it (CommonMark issue 650): punctuation of these languages counts as a
 * letter, and any other may stand beside asterisks if there is a character of these languages on their other side.
 * Only where it differs a character that is no text is put between the asterisks and the punctuation, and taken out of
 * the HTML again.
 *
 * <p>A single asterisk is left as it is: it is a mark of a note or a missing word as often as it is emphasis.
 */
final class ChineseEmphasis {

    // A noncharacter (Unicode 23.7), to CommonMark neither a space nor punctuation.
    private static final char LETTER = '\uFDD1';

    private ChineseEmphasis() {
    }

    /** The Markdown for CommonMark. */
    static String prepare(String markdown) {
        if (!markdown.contains("**") && !markdown.contains("~~")) {
            return markdown;
        }
        var prepared = new StringBuilder(markdown.length() + 64);
        int at = 0;
        while (at < markdown.length()) {
            int end = endOfRun(markdown, at);
            if (end - at < 2) {
                prepared.append(markdown, at, ++at);
            } else {
                append(markdown, at, end, prepared);
                at = end;
            }
        }
        return prepared.toString();
    }

    /** The HTML that CommonMark made of it, as it is meant. */
    static String finish(String html) {
        return html.indexOf(LETTER) < 0 ? html : html.replace(String.valueOf(LETTER), "");
    }

    private static int endOfRun(String markdown, int begin) {
        char delimiter = markdown.charAt(begin);
        int end = begin;
        if (delimiter == '*' || delimiter == '~') {
            while (end < markdown.length() && markdown.charAt(end) == delimiter) {
                end++;
            }
        }
        return end;
    }

    private static void append(String markdown, int begin, int end, StringBuilder prepared) {
        int before = begin == 0 ? '\n' : markdown.codePointBefore(begin);
        int after = end == markdown.length() ? '\n' : markdown.codePointAt(end);
        boolean opens = flanks(after, before);
        boolean closes = flanks(before, after);
        // After a backslash the asterisk is one.
        boolean differs = before != '\\'
                && (opens != flanksInCommonMark(after, before) || closes != flanksInCommonMark(before, after));
        if (differs && closes && Characters.isPunctuationCodePoint(before)) {
            prepared.append(LETTER);
        }
        prepared.append(markdown, begin, end);
        if (differs && opens && Characters.isPunctuationCodePoint(after)) {
            prepared.append(LETTER);
        }
    }

    private static boolean flanksInCommonMark(int inner, int outer) {
        return !Characters.isWhitespaceCodePoint(inner)
                && (!Characters.isPunctuationCodePoint(inner) || isSpaceOrPunctuation(outer));
    }

    private static boolean flanks(int inner, int outer) {
        return flanksInCommonMark(inner, outer)
                || Characters.isPunctuationCodePoint(inner) && (isEastAsian(inner) || isEastAsian(outer));
    }

    private static boolean isSpaceOrPunctuation(int character) {
        return Characters.isWhitespaceCodePoint(character) || Characters.isPunctuationCodePoint(character);
    }

    private static boolean isEastAsian(int character) {
        var block = Character.UnicodeBlock.of(character);
        return block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
                || switch (Character.UnicodeScript.of(character)) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> true;
                    default -> false;
                };
    }
}
