package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import java.util.stream.IntStream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Traditional is Simplified,        氣候變化,     气候变化
            upper is lower case,              Harbour,      harbour
            accents fall,                     Café Ñandú,   cafe nandu
            decomposed accents fall,          Cafe\u0301,   cafe
            full is half width,               ＡＢＣ１２３,  abc123
            half-width kana is full width,    ｱｲｳ,          アイウ
            half-width voiced kana,           ｶﾞｷﾞ,         ガギ
            decomposed kana is one character, か\u3099,      が
            hiragana is not katakana,         あ,           あ
            Hangul jamo are a syllable,       \u1112\u1161\u11AB, 한
            half-width Hangul is a syllable,  \uAC00\uFFA3,     갃
            compatibility jamo too,           \u3131\u314F,     가
            ligatures are letters,            ﬁsh,          fish
            zero-width characters vanish,     气\u200B候,    气候
            soft hyphens vanish,              news\u00ADpaper, newspaper
            compatibility ideographs,         \uF9DA,       栗
            Arabic vowel marks fall,          \u0643\u064E, \u0643
            Cyrillic loses its breve,         й,            и
            """)
    void foldsWhatAReaderTakesForTheSame(String why, String text, String folded) {
        assertEquals(folded, Folding.fold(text), why);
    }

    @Test
    void everyFoldedCharacterKnowsWhereItWas() {
        var folded = Folding.foldWithOffsets("ﬁn 氣\u200B候 Cafe\u0301!");

        assertEquals("fin 气候 cafe!", folded.text());
        assertEquals(0, folded.originalStart(0));
        assertEquals(0, folded.originalStart(1));
        assertEquals(1, folded.originalStart(2));
        assertEquals(5, folded.originalStart(5));
        assertEquals(12, folded.originalStart(folded.text().indexOf('!')));
    }

    @Property(seed = "20210902")
    void anyTextCanBeFolded(@ForAll String text) {
        var folded = Folding.foldWithOffsets(text);

        assertEquals(Folding.fold(text), folded.text());
        assertEquals(folded.text().length() + 1, folded.offsets().length);
        for (int index = 1; index < folded.offsets().length; index++) {
            assertEquals(true, folded.offsets()[index - 1] <= folded.offsets()[index]);
        }
    }

    @Property(seed = "20210902")
    void foldingTwiceChangesNothing(@ForAll String text) {
        String once = Folding.fold(text);

        assertEquals(once, Folding.fold(once));
    }

    @Test
    void everyCharacterFoldsToSomethingThatStaysAsItIs() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String once = Folding.fold(Character.toString(codePoint));

            assertEquals(once, Folding.fold(once), Integer.toHexString(codePoint));
        }
    }

    @Test
    void everyPairOfKanaAndHangulFoldsToSomethingThatStaysAsItIs() {
        String parts = "\uAC00\uAC01\uD7A3" + range(0x1100, 0x11FF) + range(0x3041, 0x318E) + range(0xFF66, 0xFFDC);
        for (char first : parts.toCharArray()) {
            for (char second : parts.toCharArray()) {
                String once = Folding.fold("" + first + second);

                assertEquals(once, Folding.fold(once), "%04x %04x".formatted((int) first, (int) second));
            }
        }
    }

    private static String range(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
