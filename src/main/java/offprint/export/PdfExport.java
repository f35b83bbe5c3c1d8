package offprint.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import offprint.fonts.Face;
import offprint.model.OffprintException;
import offprint.reading.ReadableArticle;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Writes one article as a PDF. Safe to call from any thread. */
public final class PdfExport {

    /** Writes the article to that file: all of it, or, if it fails, nothing. An existing file is replaced. */
    public PdfReport write(ReadableArticle article, Path file) throws OffprintException {
        XRLog.setLoggingEnabled(false);
        List<String> notes = new ArrayList<>();
        Document page = new PrintPage(article, ZoneId.systemDefault()).document(notes);
        var report = new PdfReport[1];
        try {
            AtomicFile.write(file, out -> report[0] = new PdfReport(render(page, out), Set.of(), notes));
        } catch (IOException e) {
            throw ExportException.writing(file, e);
        } catch (UncheckedIOException e) {
            throw ExportException.writing(file, e.getCause());
        }
        return report[0];
    }

    private static int render(Document page, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.useUriResolver((base, uri) -> null);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        for (Face face : Face.values()) {
            builder.useFont(() -> open(face), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            document.save(out);
            return document.getNumberOfPages();
        }
    }

    private static java.io.InputStream open(Face face) {
        try {
            return face.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
