package offprint.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads PDFs back, as a viewer's search and clipboard would. */
final class Pdf {

    private Pdf() {
    }

    /** The text with line feeds and blanks taken out, which a PDF does not keep as they were. */
    static String text(Path file) throws IOException {
        return squeezed(String.join("", lines(file)));
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }

    static List<String> lines(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).lines().toList();
        }
    }

    /** The right edge of the text that reaches furthest, in points. */
    static float rightEdge(Path file) throws IOException {
        var edges = new ArrayList<Float>(List.of(0f));
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                edges.add(text.getXDirAdj() + text.getWidthDirAdj());
            }
        };
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            stripper.getText(pdf);
        }
        return edges.stream().max(Float::compare).orElseThrow();
    }
}
