package offprint.export;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line may end, in Chinese, Japanese and Latin text mixed: no closing mark at the start of a line, no opening
 * one at its end, nothing inside a word or a number. Rules: W3C, Requirements for Chinese Text Layout, 3.1.4, and
 * Unicode Standard Annex 14, of which this is the part that news needs. For one thread.
 */
final class LineBreaks implements FSTextBreaker {

    private enum Kind { SPACE, GLUE, OPEN, CLOSE, LATIN_OPEN, LATIN_CLOSE, QUOTE, HAN, HYPHEN, SLASH, WORD, MARK }

    private static final String OPEN = "（［｛「『【〖〔《〈“‘«〝￥＄￡＠＃";
    private static final String CLOSE = "）］｝」』】〗〕》〉”»〞、，。．！？：；…‥—～〜·・•ー々〻ゝゞヽヾ゛゜％‰℃℉°′″¢"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";
    private static final String LATIN_OPEN = "([{<$#@€£¥№";
    private static final String LATIN_CLOSE = ")]}>,.:;!?%’";

    private static final int LONGEST_WORD = 25;

    private String text = "";
    private int position;

    /** Whether a line may not start with it. */
    static boolean isClosing(int c) {
        Kind kind = kind(c);
        return kind == Kind.CLOSE || kind == Kind.LATIN_CLOSE;
    }

    /** Whether a line may not end with it. */
    static boolean isOpening(int c) {
        Kind kind = kind(c);
        return kind == Kind.OPEN || kind == Kind.LATIN_OPEN;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            position += Character.charCount(text.codePointAt(position));
        } while (position < text.length() && !isBreak(position));
        return position;
    }

    private boolean isBreak(int index) {
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        Kind left = kind(before);
        Kind right = kind(after);
        return switch (right) {
            case SPACE, GLUE, CLOSE, LATIN_CLOSE, MARK -> false;
            case QUOTE -> left == Kind.SPACE;
            case HYPHEN -> left == Kind.SPACE || left == Kind.HAN || left == Kind.CLOSE
                    || after == '-' && isInAddress(index);
            case SLASH -> left == Kind.SPACE || left == Kind.HAN || left == Kind.CLOSE;
            case WORD, LATIN_OPEN -> isBreakBeforeWord(left, index);
            case HAN, OPEN -> left != Kind.GLUE && left != Kind.OPEN && left != Kind.LATIN_OPEN && left != Kind.QUOTE;
        };
    }

    private boolean isBreakBeforeWord(Kind left, int index) {
        return switch (left) {
            case SPACE, HAN, CLOSE -> true;
            case MARK -> isHan(index);
            // A hyphen at the end of a line is dropped by whatever copies or searches a PDF, as if it divided a word.
            case HYPHEN -> text.charAt(index - 1) != '-' && isBetweenLetters(index);
            // and/or, path/to/it; but not 03/07
            case SLASH -> isBetweenLetters(index);
            default -> false;
        };
    }

    private boolean isBetweenLetters(int index) {
        return index >= 2 && Character.isLetter(text.charAt(index - 2)) && !Character.isDigit(text.charAt(index));
    }

    // Longer than any word is an address, or the name of a file: its lines end before a hyphen.
    private boolean isInAddress(int index) {
        int from = index;
        while (from > 0 && index - from < LONGEST_WORD && text.charAt(from - 1) > ' ' && text.charAt(from - 1) < 0x80) {
            from--;
        }
        int to = index;
        while (to < text.length() && to - from < LONGEST_WORD && text.charAt(to) > ' ' && text.charAt(to) < 0x80) {
            to++;
        }
        return to - from >= LONGEST_WORD;
    }

    // A mark belongs to the character before it, which decides.
    private boolean isHan(int index) {
        int at = index;
        int c;
        do {
            c = text.codePointBefore(at);
            at -= Character.charCount(c);
        } while (at > 0 && kind(c) == Kind.MARK);
        return kind(c) == Kind.HAN;
    }

    private static Kind kind(int c) {
        if (c < 0x80) {
            return latinKind(c);
        }
        if (c == 0xA0 || c == 0x202F || c == 0x2060) {
            return Kind.GLUE;
        }
        if (OPEN.indexOf(c) >= 0) {
            return Kind.OPEN;
        }
        if (CLOSE.indexOf(c) >= 0) {
            return Kind.CLOSE;
        }
        if (LATIN_OPEN.indexOf(c) >= 0) {
            return Kind.LATIN_OPEN;
        }
        return c == '’' ? Kind.LATIN_CLOSE : wideKind(c);
    }

    private static Kind latinKind(int c) {
        if (c <= ' ') {
            return Kind.SPACE;
        }
        return switch (c) {
            case '"', '\'' -> Kind.QUOTE;
            case '-' -> Kind.HYPHEN;
            case '/' -> Kind.SLASH;
            default -> LATIN_OPEN.indexOf(c) >= 0 ? Kind.LATIN_OPEN
                    : LATIN_CLOSE.indexOf(c) >= 0 ? Kind.LATIN_CLOSE : Kind.WORD;
        };
    }

    private static Kind wideKind(int c) {
        if (c == 0x3000) {
            return Kind.SPACE;
        }
        if (c == '‐' || c == '–') {
            return Kind.HYPHEN;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> Kind.MARK;
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> Kind.HAN;
            default -> Character.isIdeographic(c) || c >= 0x2E80 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFFEF
                    ? Kind.HAN : Kind.WORD;
        };
    }
}
