package offprint.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import offprint.fonts.FontFiles;
import offprint.html.Picture;
import offprint.reading.ReadableArticle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPicturesTest {

    private static final double POINTS = 72 / 25.4;

    @TempDir
    private Path folder;

    @Test
    void picturesThatAreHereArePrintedWithinTheirColumn() throws Exception {
        var drawn = print(Articles.withPictures("题目", DrawnPictures.ALL), PageSetup.A4);

        // What stands in a line of text is painted after the blocks or before them: the order says nothing.
        var widths = drawn.stream().collect(Collectors.toMap(image -> image.pixels().width, Drawn::width));
        assertEquals(Set.of(1200, 2000, 300, 64, 16, 120, 90), widths.keySet());
        assertEquals(150 * POINTS, widths.get(1200), 1);
        assertEquals(150 * POINTS, widths.get(2000), 1);
        assertEquals(300 * 0.75, widths.get(300), 1);
        assertEquals(16 * 0.75, widths.get(16), 1);
    }

    @Test
    void aTallPictureFitsOnThePage() throws Exception {
        var tall = new Picture("https://static.example.com/tall-900x4000.png", "塔");

        for (var setup : PageSetup.ALL) {
            var drawn = print(Articles.withPictures("题目", tall), setup).getFirst();

            assertTrue(drawn.height() < (setup.height() - setup.top() - setup.bottom()) * POINTS, setup.name());
            assertEquals(4000.0 / 900, drawn.height() / drawn.width(), 0.1);
        }
    }

    @Test
    void whatIsNotHereOrCannotBeReadStaysABox() throws Exception {
        var article = Articles.withPictures("题目", DrawnPictures.NOT_HERE, DrawnPictures.BROKEN);

        assertEquals(List.of(), print(article, PageSetup.A4));
        String text = Pdf.text(folder.resolve("a.pdf"));
        assertTrue(text.contains("没有") && text.contains("坏的") && text.contains("static.example.com"), text);
    }

    @Test
    void aFailureOfTheStoreIsNotedAndTheArticlePrinted() throws Exception {
        var export = new PdfExport(new FontFiles(folder), ZoneOffset.UTC, _ -> {
            throw new IOException("the disk is gone");
        });

        var report = export.write(Articles.withPictures("题目", DrawnPictures.PHOTO), folder.resolve("a.pdf"));

        assertEquals(List.of("the picture " + DrawnPictures.PHOTO.url() + " could not be read: the disk is gone"),
                report.notes());
        assertTrue(Pdf.text(folder.resolve("a.pdf")).contains("港口"));
    }

    @Test
    void theSamePicturesGiveTheSameBytes() throws Exception {
        var article = Articles.withPictures("题目", DrawnPictures.ALL);
        print(article, PageSetup.A4);
        byte[] first = Files.readAllBytes(folder.resolve("a.pdf"));

        print(article, PageSetup.A4);

        assertArrayEquals(first, Files.readAllBytes(folder.resolve("a.pdf")));
    }

    private record Pixels(int width, int height) {
    }

    /** Sizes on paper in points. */
    private record Drawn(Pixels pixels, double width, double height) {
    }

    private List<Drawn> print(ReadableArticle article, PageSetup setup) throws Exception {
        Path file = folder.resolve("a.pdf");
        new PdfExport(new FontFiles(folder), ZoneOffset.UTC, DrawnPictures::picture)
                .write(article, file, PrintStyle.NORMAL.withPage(setup));
        var drawn = new Images();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            for (var page : pdf.getPages()) {
                drawn.processPage(page);
            }
        }
        return drawn.found;
    }

    private static final class Images extends PDFStreamEngine {

        private final List<Drawn> found = new ArrayList<>();

        Images() {
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new DrawObject(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do")
                    && getResources().getXObject((COSName) operands.getFirst()) instanceof PDImageXObject image) {
                var matrix = getGraphicsState().getCurrentTransformationMatrix();
                found.add(new Drawn(new Pixels(image.getWidth(), image.getHeight()), matrix.getScalingFactorX(),
                        matrix.getScalingFactorY()));
            } else {
                super.processOperator(operator, operands);
            }
        }
    }
}
