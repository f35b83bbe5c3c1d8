package offprint.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import offprint.export.PageSetup;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.export.PrintStyle;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import offprint.ui.jobs.JobState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {

    @TempDir
    private Path folder;
    private TestLibrary posts;
    private ExportViewModel exports;

    @BeforeEach
    void open() throws Exception {
        posts = new TestLibrary(folder)
                .with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。")
                .with("渡轮公司公布新船期", "2021-09-01", "河岸周刊", "公司称强风增多。");
        exports = new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), new DirectJobs(), _ -> { });
    }

    @Test
    void severalBecomeOnePdfWithContents() throws Exception {
        Path file = folder.resolve("慢读.pdf");

        exports.exportMany(this::ids, ExportKind.PDF_BOOK, file);

        String text = text(file);
        assertTrue(text.contains("慢读") && text.contains("吊机停摆之后。") && text.contains("公司称强风增多。"), text);
        assertTrue(notice().contains("2 articles"), notice());
    }

    @Test
    void paperAndSizeAreTheReadersForEachWayToAPdf() throws Exception {
        exports.styleProperty().set(PrintStyle.NORMAL.withPage(PageSetup.A5));
        Path out = Files.createDirectory(folder.resolve("out"));

        exports.exportPdf(ids()[0], folder.resolve("one.pdf"));
        exports.exportMany(this::ids, ExportKind.PDF, out);
        exports.exportMany(this::ids, ExportKind.PDF_BOOK, out.resolve("book.pdf"));

        assertEquals(420, width(folder.resolve("one.pdf")));
        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                assertEquals(420, width(file));
            }
        }
    }

    @Test
    void oneArticleBecomesAFileOfAnyKind() throws Exception {
        for (var kind : ExportKind.values()) {
            Path file = folder.resolve("one." + kind.extension());
            exports.export(ids()[0], kind, file);

            assertTrue(Files.size(file) > 0, kind.name());
        }
    }

    @Test
    void aBookThatIsStoppedLeavesNothing() throws Exception {
        exports.jobProperty().subscribe(state -> {
            if (state instanceof JobState.Running running) {
                running.cancel().ifPresent(Runnable::run);
            }
        });

        exports.exportMany(this::ids, ExportKind.PDF_BOOK, folder.resolve("b.pdf"));

        assertFalse(Files.exists(folder.resolve("b.pdf")));
        assertTrue(notice().startsWith("Stopped. Exported no articles"), notice());
    }

    @Test
    void twoExportsAtTheSameTimeAreTwoWorks() {
        var jobs = new HeldJobs();
        exports = new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), jobs, _ -> { });
        exports.exportMany(this::ids, ExportKind.TXT, folder);
        exports.export(ids()[0], ExportKind.TXT, folder.resolve("one.txt"));
        assertEquals(2, exports.works().all().size());

        jobs.finishLast();

        assertEquals("Exported one.txt", notice());
        assertEquals(1, exports.works().all().size());
        assertTrue(Files.exists(folder.resolve("one.txt")));
    }

    @Test
    void twoExportsIntoOneFolderDoNotReplaceWhatTheOtherWrites() throws Exception {
        posts.with("吊机", "2021-09-03", "海港日报", "<img src='https://www.example.com/crane.png' alt='吊机'>");
        Path out = Files.createDirectory(folder.resolve("out"));
        var second = new AtomicReference<Runnable>(() -> exports.exportMany(this::ids, ExportKind.HTML, out));
        exports = new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), _ -> {
            second.getAndSet(() -> { }).run();
            return Optional.empty();
        }, new DirectJobs(), _ -> { });

        exports.exportMany(this::ids, ExportKind.HTML, out);

        try (var files = Files.list(out)) {
            assertEquals(6, files.count());
        }
    }

    private long[] ids() {
        try {
            return posts.library().find(ArticleQuery.ALL);
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private String notice() {
        return ((JobState.Notice) exports.jobProperty().get()).text();
    }

    private static int width(Path file) throws Exception {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return Math.round(pdf.getPage(0).getMediaBox().getWidth());
        }
    }

    private static String text(Path file) throws Exception {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return String.join("", new PDFTextStripper().getText(pdf).lines().toList());
        }
    }
}
