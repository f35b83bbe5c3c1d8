package offprint.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import offprint.model.OffprintException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, one at a time, for a printer. Not for several threads at once. */
public final class PdfPages implements AutoCloseable {

    /** Points in an inch. */
    public static final int POINTS = 72;

    private final Path file;
    private final PDDocument document;
    private final PDFRenderer renderer;

    /**
     * A page.
     *
     * @param width  in pixels
     * @param height in pixels
     * @param argb   its pixels, line by line, none of them transparent
     * @param dpi    pixels of an inch
     */
    public record Page(int width, int height, int[] argb, int dpi) {

        /** The width of its paper, in points. */
        public double paperWidth() {
            return (double) width * POINTS / dpi;
        }

        /** The height of its paper, in points. */
        public double paperHeight() {
            return (double) height * POINTS / dpi;
        }
    }

    private PdfPages(Path file, PDDocument document) {
        this.file = file;
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * Opens a PDF.
     *
     * @throws ExportException if it cannot be read
     */
    public static PdfPages open(Path file) throws OffprintException {
        try {
            return new PdfPages(file, Loader.loadPDF(file.toFile()));
        } catch (IOException e) {
            throw ExportException.drawing(file, e);
        }
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * Draws a page.
     *
     * @param index from 0
     * @param dpi   pixels of an inch; 300 are 35 MB for a page of A4
     * @throws ExportException if it cannot be drawn
     */
    public Page page(int index, int dpi) throws OffprintException {
        try {
            BufferedImage image = renderer.renderImageWithDPI(index, dpi, ImageType.RGB);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Page(image.getWidth(), image.getHeight(), pixels, dpi);
        } catch (IOException e) {
            throw ExportException.drawing(file, e);
        }
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
