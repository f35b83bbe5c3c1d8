package offprint.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneOffset;
import offprint.fonts.FontFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfExportTest {

    @TempDir
    Path folder;

    @Test
    void articleBecomesAFileOfOnePage() throws Exception {
        Path file = folder.resolve("a.pdf");

        var report = new PdfExport(new FontFiles(folder), ZoneOffset.UTC).write(Articles.article("港口夜班的一天", "<p>夜班从十点开始。</p>"), file);

        assertEquals(1, report.pages());
        try (var pdf = Loader.loadPDF(file.toFile())) {
            System.out.println(new PDFTextStripper().getText(pdf));
        }
    }
}
