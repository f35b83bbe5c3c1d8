package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextIsWholeInOneLine() {
        assertEquals("第一段。 Second paragraph.", Excerpt.of("第一段。\n\n Second paragraph.\n"));
        assertEquals("", Excerpt.of(" \n "));
    }

    @Test
    void chineseGetsAsManyCharactersAsTwoLinesHold() {
        assertEquals(62, Excerpt.of("港".repeat(500)).length());
    }

    @Test
    void englishIsCutBetweenWords() {
        String excerpt = Excerpt.of("harbour ".repeat(100));

        assertTrue(excerpt.endsWith("harbour"), excerpt);
        assertTrue(excerpt.length() > 110 && excerpt.length() <= 124, excerpt);
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsNotCutInHalf() {
        assertEquals(62, Excerpt.of("\uD840\uDC0B".repeat(500)).codePointCount(0, 124));
    }
}
