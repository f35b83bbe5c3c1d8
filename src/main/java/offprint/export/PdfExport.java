package offprint.export;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.fonts.FaceFile;
import offprint.fonts.FontFiles;
import offprint.model.OffprintException;
import offprint.reading.ReadableArticle;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes articles as PDFs, with title, author and address, and text that comes out as it went in. Keeps the fonts
 * between two exports, so one exporter should serve them all. Safe to call from any thread.
 */
public final class PdfExport {

    private final PdfFonts fonts;
    private final ZoneId zone;
    private final PictureSource pictures;

    /** An exporter with dates in the system's zone, which reads the fonts out of the program itself. */
    public PdfExport(PictureSource pictures) {
        this(new PdfFonts(FaceFile::open), ZoneId.systemDefault(), pictures);
    }

    /** An exporter with dates in that zone and no pictures. */
    public PdfExport(FontFiles fonts, ZoneId zone) {
        this(fonts, zone, PictureSource.NONE);
    }

    /** An exporter with dates in that zone. */
    public PdfExport(FontFiles fonts, ZoneId zone, PictureSource pictures) {
        this(new PdfFonts(fonts::open), zone, pictures);
    }

    private PdfExport(PdfFonts fonts, ZoneId zone, PictureSource pictures) {
        // Set here because the renderer has but one switch for the whole program, and prints to stderr by default.
        XRLog.setLoggingEnabled(false);
        this.fonts = fonts;
        this.zone = zone;
        this.pictures = pictures;
    }

    /** Writes the article on A4 in one column; all else as in {@link #write(ReadableArticle, Path, PrintStyle)}. */
    public PdfReport write(ReadableArticle article, Path file) throws OffprintException {
        return write(article, file, PrintStyle.NORMAL);
    }

    /**
     * Writes the article to that file: all of it, or, if it fails, nothing. An existing file is replaced. The same
     * article with the same pictures set the same way gives the same bytes.
     *
     * @throws ExportException if the file cannot be written or the article cannot be set
     */
    public PdfReport write(ReadableArticle article, Path file, PrintStyle style) throws OffprintException {
        try {
            var bytes = new ByteArrayOutputStream(1 << 18);
            PdfReport report = printed(article, style, bytes);
            AtomicFile.write(file, bytes::writeTo);
            return report;
        } catch (IOException e) {
            throw ExportException.writing(file, e);
        } catch (RuntimeException e) {
            // Whatever trips the renderer over one article must not end a batch.
            throw ExportException.printing(article.article().summary().title(), e);
        }
    }

    /**
     * Writes the articles in their order into one PDF with a table of contents: all of it, or, if it fails, nothing.
     * What is too much for one file goes on in volumes beside it, with numbers in their names; only the first replaces
     * a file that is there.
     *
     * @return each file and what became of it; none if there is no article
     * @throws OffprintException if a file cannot be written or an article not be read
     */
    public Map<Path, PdfReport> write(String title, ArticleSequence articles, Path file, PrintStyle style)
            throws OffprintException {
        var written = new LinkedHashMap<Path, PdfReport>();
        try {
            writeVolumes(title, articles, file, style, written);
            return written;
        } catch (OffprintException | RuntimeException e) {
            // Half a book looks like a whole one. The first volume is written last.
            written.keySet().stream().skip(1).forEach(volume -> AtomicFile.delete(volume, e));
            throw e;
        }
    }

    private void writeVolumes(String title, ArticleSequence articles, Path file, PrintStyle style,
            Map<Path, PdfReport> written) throws OffprintException {
        var first = new ByteArrayOutputStream(1 << 20);
        var next = articles.next();
        while (next.isPresent()) {
            var book = new PdfBook(written.isEmpty() ? title : title + " (" + (written.size() + 1) + ")", style, zone,
                    pictures);
            for (; next.isPresent() && !book.isFull(); next = articles.next()) {
                book.add(next.get());
            }
            if (written.isEmpty()) {
                written.put(file, print(book, title, file, first));
            } else {
                writeVolume(book, title, file, written);
            }
        }
        if (!written.isEmpty()) {
            AtomicFile.write(file, first::writeTo);
        }
    }

    private void writeVolume(PdfBook book, String title, Path first, Map<Path, PdfReport> written)
            throws OffprintException {
        try (var volume = NewFile.after(first)) {
            var bytes = new ByteArrayOutputStream(1 << 20);
            var report = print(book, title, volume.path(), bytes);
            AtomicFile.write(volume.path(), bytes::writeTo);
            written.put(volume.path(), report);
        }
    }

    private PdfReport print(PdfBook book, String title, Path file, ByteArrayOutputStream out) throws OffprintException {
        try {
            return print(book.sheet(), out);
        } catch (IOException e) {
            throw ExportException.writing(file, e);
        } catch (RuntimeException e) {
            throw ExportException.printing(title, e);
        }
    }

    // The renderer calls its columns experimental: the article is worth more than they are.
    private PdfReport printed(ReadableArticle article, PrintStyle style, ByteArrayOutputStream out) throws IOException {
        try {
            return print(article, style, out);
        } catch (RuntimeException e) {
            if (style.columns() == 1) {
                throw e;
            }
            out.reset();
            return print(article, style.withColumns(1), out).with("it could not be set in columns: " + e);
        }
    }

    private PdfReport print(ReadableArticle article, PrintStyle style, ByteArrayOutputStream out) throws IOException {
        List<String> notes = new ArrayList<>();
        var shown = PrintPictures.of(article.clean(), pictures, notes);
        var page = new PrintPage(article, zone, style);
        return print(new PrintSheet(page.document(shown, notes), shown, article.article().summary(), page.language(),
                notes), out);
    }

    private PdfReport print(PrintSheet sheet, ByteArrayOutputStream out) throws IOException {
        Document tree = sheet.page();
        PrintText text = fonts.text();
        text.fit((Element) tree.getElementsByTagName("body").item(0));
        if (!text.missing().isEmpty()) {
            text.fit(PrintTree.nameMissing(tree, text.missing()));
        }
        try (var document = new PDDocument()) {
            var builder = builder(tree, document, sheet.pictures());
            fonts.embed(text, document, builder);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            PdfMetadata.write(sheet.about(), sheet.language(), document);
            document.save(out);
            return new PdfReport(document.getNumberOfPages(), text.missing(), sheet.notes());
        }
    }

    private static PdfRendererBuilder builder(Document tree, PDDocument document, PrintPictures pictures) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withW3cDocument(tree, null);
        // Without a conformance the renderer looks through all fonts of the system for Helvetica and its kin.
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        refuseEverythingBut(pictures, builder);
        return builder;
    }

    // The page brings all it needs. Two walls: no other address resolves, and none may be opened.
    private static void refuseEverythingBut(PrintPictures pictures, PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> pictures.has(uri) ? uri : null);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> pictures.has(uri), priority);
        }
        builder.useProtocolsStreamImplementation(pictures::stream, PrintPictures.PROTOCOL);
    }
}
