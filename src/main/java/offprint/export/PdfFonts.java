package offprint.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import offprint.fonts.Face;
import offprint.fonts.FaceFile;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The bundled faces for PDFs. Each document gets its own small fonts, cut before layout to the characters it prints:
 * PDFBox would first parse 20 MB of font for every document. Opened once and kept. Safe to call from any thread.
 */
final class PdfFonts {

    /** Where faces come from. */
    interface Source {
        FaceFile open(Face face) throws IOException;
    }

    private final Source source;
    private final Map<Face, FaceFile> open = new EnumMap<>(Face.class);

    PdfFonts(Source source) {
        this.source = source;
    }

    /** Notes the characters of one document. */
    PrintText text() {
        return new PrintText(this::face);
    }

    /** Puts the fonts into the document and makes them known under the names {@code print.css} uses. */
    void embed(PrintText text, PDDocument document, PdfRendererBuilder builder) throws IOException {
        for (Face face : Face.values()) {
            embed(face, text.in(face), document, builder);
        }
    }

    private void embed(Face face, BitSet characters, PDDocument document, PdfRendererBuilder builder)
            throws IOException {
        if (characters.isEmpty()) {
            return;
        }
        byte[] cut = face(face).cut(characters.stream().toArray());
        var font = PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(cut)), false);
        builder.useFont(new PDFontSupplier(font), family(face), face.weight(), FontStyle.NORMAL, false);
        if (face == Face.SANS) {
            // What bold text has in the regular face only.
            builder.useFont(new PDFontSupplier(font), "Fallback", face.weight(), FontStyle.NORMAL, false);
        }
    }

    private static String family(Face face) {
        return switch (face) {
            case SANS, SANS_BOLD -> "Text";
            case LETTERS, LETTERS_BOLD -> "Letters";
            case EMOJI -> "Emoji";
            case MONO -> "Mono";
        };
    }

    private synchronized FaceFile face(Face face) throws IOException {
        FaceFile file = open.get(face);
        if (file == null) {
            file = source.open(face);
            open.put(face, file);
        }
        return file;
    }
}
