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
    PrintText text() throws IOException {
        return new PrintText(face(Face.SANS), face(Face.SANS_BOLD), face(Face.EMOJI));
    }

    /** Puts the fonts into the document and makes them known under the names {@code print.css} uses. */
    void embed(PrintText text, PDDocument document, PdfRendererBuilder builder) throws IOException {
        embed(Face.SANS, "Text", text.inRegular(), document, builder);
        embed(Face.SANS_BOLD, "Text", text.inBold(), document, builder);
        embed(Face.EMOJI, "Emoji", text.inEmoji(), document, builder);
    }

    private void embed(Face face, String family, BitSet characters, PDDocument document, PdfRendererBuilder builder)
            throws IOException {
        if (characters.isEmpty()) {
            return;
        }
        byte[] cut = face(face).cut(characters.stream().toArray());
        var font = PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(cut)), false);
        builder.useFont(new PDFontSupplier(font), family, face.weight(), FontStyle.NORMAL, false);
        if (face == Face.SANS) {
            // What bold text has in the regular face only.
            builder.useFont(new PDFontSupplier(font), "Fallback", face.weight(), FontStyle.NORMAL, false);
        }
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
