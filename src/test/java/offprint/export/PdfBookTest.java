package offprint.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import offprint.fonts.FontFiles;
import offprint.reading.ReadableArticle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfBookTest {

    @TempDir
    private Path folder;

    @Test
    void theContentsNameThePageOfEachArticle() throws Exception {
        Path file = folder.resolve("慢读.pdf");
        var long1 = Articles.article("港口夜班", "<p>渡轮在清晨离开港口。</p>".repeat(80));
        var written = write(file, List.of(long1, Articles.article("潮汐表", "<p>潮水一日两次。</p>")), PrintStyle.NORMAL);

        assertEquals(List.of(file), written);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            int last = pdf.getNumberOfPages();
            stripper.setEndPage(1);
            String contents = Pdf.squeezed(stripper.getText(pdf));
            assertTrue(contents.contains("慢读")
                    && contents.matches("(?s).*港口夜班\\.{5,}2.*潮汐表\\.{5,}" + last + ".*"), contents);
            stripper.setStartPage(last);
            stripper.setEndPage(last);
            assertTrue(Pdf.squeezed(stripper.getText(pdf)).contains("潮水一日两次。"));
            assertEquals(Set.of(1, last - 1), targets(pdf.getPage(0)));
            var outline = new ArrayList<String>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> outline.add(item.getTitle()));
            assertEquals(List.of("港口夜班", "潮汐表"), outline);
        }
    }

    @Test
    void footnotesAndPicturesOfTwoArticlesAreNotMistakenForEachOther() throws Exception {
        Path file = folder.resolve("a.pdf");
        var noted = Articles.article("甲", "<p>潮<a href=\"#fn1\">1</a></p><p id=\"fn1\">注</p>");
        write(file, List.of(noted, noted, Articles.withPictures("图", DrawnPictures.ALL),
                Articles.withPictures("画", DrawnPictures.ALL)), PrintStyle.NORMAL);

        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(Set.of(1), targets(pdf.getPage(1)));
            assertEquals(Set.of(2), targets(pdf.getPage(2)));
        }
    }

    @Test
    void tooMuchForOneFileGoesOnInAnother() throws Exception {
        Path file = folder.resolve("a.pdf");
        var article = Articles.article("长", "<p>" + "潮水一日两次。".repeat(30_000) + "</p>");

        var files = write(file, List.of(article, article, article), PrintStyle.NORMAL.withPage(PageSetup.LETTER));

        assertEquals(List.of(file, folder.resolve("a (2).pdf")), files);
        assertTrue(Pdf.text(files.getLast()).contains("潮水一日两次。"));
    }

    @Test
    void aBookThatFailsInItsSecondVolumeLeavesWhatWasThere() throws Exception {
        Path file = Files.writeString(folder.resolve("a.pdf"), "an earlier book");
        var article = Articles.article("长", "<p>" + "潮水一日两次。".repeat(60_000) + "</p>");
        var articles = List.of(article, article).iterator();
        var export = new PdfExport(new FontFiles(folder), ZoneOffset.UTC, DrawnPictures::picture);

        assertThrows(IllegalStateException.class, () -> export.write("慢读", () -> {
            if (!articles.hasNext()) {
                throw new IllegalStateException("made for this test");
            }
            return Optional.of(articles.next());
        }, file, PrintStyle.NORMAL));

        assertEquals("an earlier book", Files.readString(file));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void theSameArticlesGiveTheSameBytes() throws Exception {
        var articles = List.of(Articles.article("甲", "<p>潮水</p>"), Articles.article("乙", "<p>渡轮</p>"));
        write(folder.resolve("a.pdf"), articles, PrintStyle.NORMAL);
        write(folder.resolve("b.pdf"), articles, PrintStyle.NORMAL);

        assertArrayEquals(Files.readAllBytes(folder.resolve("a.pdf")), Files.readAllBytes(folder.resolve("b.pdf")));
    }

    @Test
    void noArticleMakesNoFile() throws Exception {
        assertEquals(List.of(), write(folder.resolve("a.pdf"), List.of(), PrintStyle.NORMAL));
        assertEquals(0, folder.toFile().list().length);
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_U", "PDFUA_1"})
    void booksConform(PDFAFlavour flavour) throws Exception {
        Path file = folder.resolve("a.pdf");
        write(file, IntStream.range(0, 30).mapToObj(number -> Articles.article("第" + number + "篇",
                "<h2>小标题</h2><p>潮水一日两次。</p><ul><li>渡轮</li></ul>")).toList(), PrintStyle.NORMAL);

        assertEquals(List.of(), Conformance.violations(file, flavour));
    }

    /** The pages that the links within the file lead to, counted from 0. */
    private static Set<Integer> targets(PDPage page) throws Exception {
        var targets = new HashSet<Integer>();
        for (var annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link) {
                var target = link.getAction() instanceof PDActionGoTo action ? action.getDestination()
                        : link.getDestination();
                if (target instanceof PDPageDestination destination) {
                    targets.add(destination.retrievePageNumber());
                }
            }
        }
        return targets;
    }

    private List<Path> write(Path file, List<ReadableArticle> articles, PrintStyle style) throws Exception {
        return List.copyOf(new PdfExport(new FontFiles(folder), ZoneOffset.UTC, DrawnPictures::picture)
                .write("慢读", EpubExportTest.source(articles), file, style).keySet());
    }
}
