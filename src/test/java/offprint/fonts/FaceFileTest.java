package offprint.fonts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaceFileTest {

    private static final int[] CHARACTERS = " 1aé夜班𠂇🎉".codePoints().sorted().toArray();

    @ParameterizedTest
    @EnumSource(Face.class)
    void aCutHasTheOutlinesAndWidthsOfTheWholeFace(Face face) throws IOException {
        FaceFile file = FaceFile.open(face);
        TrueTypeFont whole = parsed(face.open().readAllBytes());
        TrueTypeFont cut = parsed(file.cut(CHARACTERS));

        for (int c : CHARACTERS) {
            int glyph = cut.getUnicodeCmapLookup().getGlyphId(c);
            int original = whole.getUnicodeCmapLookup().getGlyphId(file.has(c) ? c : '〓');
            assertNotEquals(0, glyph);
            assertEquals(whole.getAdvanceWidth(original), cut.getAdvanceWidth(glyph));
            assertEquals(whole.getGlyph().getGlyph(original) == null, cut.getGlyph().getGlyph(glyph) == null);
            if (cut.getGlyph().getGlyph(glyph) != null) {
                assertEquals(whole.getGlyph().getGlyph(original).getPath().getBounds2D(),
                        cut.getGlyph().getGlyph(glyph).getPath().getBounds2D());
            }
        }
    }

    @Test
    void everyCharacterOfACutHasAGlyphOfItsOwn() throws IOException {
        TrueTypeFont cut = parsed(FaceFile.open(Face.SANS).cut(' ', 0xA0, 'A', 'Α', 'А'));

        assertEquals(6, cut.getNumberOfGlyphs());
        for (int glyph = 1; glyph < 6; glyph++) {
            assertEquals(1, cut.getUnicodeCmapLookup().getCharCodes(glyph).size());
        }
    }

    @Test
    void aCutIsNamedAsAPartAndIsTheSameEachTime() throws Exception {
        FaceFile file = FaceFile.open(Face.SANS_BOLD);
        byte[] cut = file.cut(CHARACTERS);

        assertTrue(parsed(cut).getName().matches("[A-Z]{6}\\+NotoSansSC-Bold"), parsed(cut).getName());
        assertArrayEquals(cut, FaceFile.open(Face.SANS_BOLD).cut(CHARACTERS));
    }

    @Test
    void theFacesHaveNoSecondFormsOfCharacters() throws IOException {
        FaceFile file = FaceFile.open(Face.SANS);

        assertTrue(file.has('月') && file.has('A') && file.has(0x20087));
        assertFalse(file.has(0x2F49) || file.has(0xF900) || file.has(0x10FFFF) || file.has(0));
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }
}
