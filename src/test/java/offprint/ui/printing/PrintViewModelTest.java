package offprint.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.beans.property.SimpleObjectProperty;
import offprint.export.PageSetup;
import offprint.export.PdfExport;
import offprint.export.PdfPages;
import offprint.export.PictureSource;
import offprint.export.PrintStyle;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.text.ScriptChoice;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Works;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewModelTest {

    @TempDir
    private Path folder;
    private TestLibrary posts;
    private final SimpleObjectProperty<PrintStyle> style = new SimpleObjectProperty<>(PrintStyle.NORMAL);
    private final List<JobState> said = new ArrayList<>();
    private final Works works = new Works();
    private final Paper paper = new Paper();
    private final List<String> instead = new ArrayList<>();
    private PrintViewModel printing;

    @BeforeEach
    void open() throws Exception {
        posts = new TestLibrary(folder)
                .with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。")
                .with("渡轮公司公布新船期", "2021-09-01", "河岸周刊", "公司称强风增多。".repeat(300));
        works.latestProperty().subscribe(state -> said.add(state));
        printing = new PrintViewModel(posts.reader(), new PdfExport(PictureSource.NONE), new DirectJobs(),
                new SimpleObjectProperty<>(ScriptChoice.AS_WRITTEN), style, works);
    }

    @Test
    void everyPageOfThePdfIsPutOnPaperInBlack() throws Exception {
        print(new long[] {ids()[1]});

        assertEquals("Sent 2 pages to Harbour", notice());
        assertEquals(List.of("a4 595 842", "595 842", "595 842", "end"), paper.log);
        assertTrue(paper.darkest.stream().allMatch(brightness -> brightness < 40), paper.darkest.toString());
    }

    @Test
    void severalArticlesAreOnePrintoutWithContents() throws Exception {
        print(ids());

        assertEquals("Sent 4 pages to Harbour", notice());
        assertEquals("end", paper.log.getLast());
    }

    @Test
    void theReaderSeesHowFarItIsAndMayStopBeforeThePrinterHasAnything() throws Exception {
        works.latestProperty().subscribe(state -> {
            if (state instanceof JobState.Running running && running.progress().total() == 2) {
                running.cancel().orElseThrow().run();
            }
        });

        print(ids());

        assertEquals(List.of("a4 595 842", "cancel"), paper.log);
        assertEquals(new JobState.Idle(), said.getLast());
    }

    @Test
    void whatIsSetForAScreenIsPrintedOnPaper() throws Exception {
        style.set(PrintStyle.NORMAL.withPage(PageSetup.EREADER));

        print(new long[] {ids()[0]});

        assertEquals(List.of("a4 595 842", "595 842", "end"), paper.log);
    }

    @Test
    void whoThinksBetterOfItPrintsNothing() throws Exception {
        paper.isWanted = false;

        print(ids());

        assertEquals(List.of("a4 595 842"), paper.log);
        assertEquals(new JobState.Idle(), said.getLast());
    }

    @Test
    void aPrinterThatRefusesAPageIsNamed() throws Exception {
        paper.refused = 2;

        print(new long[] {ids()[1]});

        assertEquals(List.of("a4 595 842", "595 842", "cancel"), paper.log);
        assertTrue(notice().contains("Harbour") && notice().contains("no paper"), notice());
    }

    @Test
    void anArticleThatIsGoneIsSaidAndNothingIsPrinted() throws Exception {
        print(new long[] {999});

        assertEquals(List.of("a4 595 842", "cancel"), paper.log);
        assertEquals("The article is no longer in the library.", notice());
    }

    @Test
    void theReaderMayStopBetweenTwoPages() throws Exception {
        var file = folder.resolve("three.pdf");
        new PdfExport(PictureSource.NONE).write(posts.reader().read(ids()[1]).orElseThrow(), file);

        int pages = new PageRun(paper, _ -> true, (done, total) -> done < 1).run(List.of(file));

        assertEquals(1, pages);
        assertEquals(List.of("595 842", "cancel"), paper.log);
    }

    @Test
    void onlyThePagesThatAreWantedArePrinted() throws Exception {
        var file = folder.resolve("two.pdf");
        new PdfExport(PictureSource.NONE).write(posts.reader().read(ids()[1]).orElseThrow(), file);

        assertEquals(1, new PageRun(paper, number -> number == 2, (_, _) -> true).run(List.of(file)));
        assertEquals(List.of("595 842", "end"), paper.log);
    }

    @Test
    void withoutAPrinterThePdfIsOffered() throws Exception {
        printing.print("港口", () -> new long[] {1}, (_, _) -> Optional.empty(),
                new JobState.Next("Save as PDF...", () -> instead.add("saved")));

        var notice = (JobState.Notice) said.getLast();
        assertEquals("No printer is set up on this computer.", notice.text());
        notice.next().orElseThrow().action().run();
        assertEquals(List.of("saved"), instead);
        assertFalse(paper.log.contains("end"));
    }

    private void print(long[] ids) {
        printing.print("港口", () -> ids, paper::begin, new JobState.Next("", () -> { }));
    }

    private long[] ids() {
        try {
            return posts.library().find(ArticleQuery.ALL);
        } catch (OffprintException e) {
            throw new IllegalStateException(e);
        }
    }

    private String notice() {
        return ((JobState.Notice) said.getLast()).text();
    }

    /** Writes down what is printed. */
    private static final class Paper implements Printout, PageFeed {

        private final List<String> log = new ArrayList<>();
        private final List<Integer> darkest = new ArrayList<>();
        private boolean isWanted = true;
        private int refused = Integer.MAX_VALUE;

        private Optional<Printout> begin(String title, PageSetup setup) {
            log.add("%s %.0f %.0f".formatted(setup.name(), setup.width() / 25.4 * PdfPages.POINTS,
                    setup.height() / 25.4 * PdfPages.POINTS));
            return Optional.of(this);
        }

        @Override
        public boolean isWanted() {
            return isWanted;
        }

        @Override
        public String printer() {
            return "Harbour";
        }

        @Override
        public int print(List<Path> pdfs, BiPredicate<Integer, Integer> step) throws OffprintException {
            return new PageRun(this, _ -> true, step).run(pdfs);
        }

        @Override
        public void print(PdfPages.Page page) throws OffprintException {
            if (darkest.size() + 1 == refused) {
                throw PrintException.refused(printer(), "no paper");
            }
            log.add("%.0f %.0f".formatted(page.paperWidth(), page.paperHeight()));
            darkest.add(Arrays.stream(page.argb()).map(pixel -> pixel & 0xFF).min().orElseThrow());
        }

        @Override
        public void end() {
            log.add("end");
        }

        @Override
        public void cancel() {
            log.add("cancel");
        }
    }
}
