package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.OptionalLong;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextArticleTest {

    private TestLibrary posts;
    private MainViewModel model;

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws Exception {
        posts = new TestLibrary(folder);
        for (int day = 5; day >= 1; day--) {
            posts.with("第" + day, "2021-09-0" + day, "海港日报", "渡轮");
        }
        var jobs = new DirectJobs();
        model = new MainViewModel(posts.library(), posts.reader(), jobs,
                new ImportViewModel(posts.importer(), jobs, Runnable::run),
                new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), jobs, _ -> { }));
        model.refresh();
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    @Test
    void stepsFollowTheListAndStopAtItsEnds() {
        open(1);
        model.marking().step(-1);
        assertEquals(1, opened());
        model.marking().step(1);
        model.marking().step(1);
        assertEquals(3, opened());
        model.marking().step(9);
        assertEquals(3, opened());
    }

    @Test
    void whatWasReadIsSteppedOverOnTheWayToTheNextUnread() throws Exception {
        open(1);
        posts.library().marks().setRead(true, 2, 3);

        model.marking().nextUnread();

        assertEquals(4, opened());
    }

    @Test
    void withNothingSelectedTheFirstUnreadIsTheNext() {
        model.marking().nextUnread();

        assertEquals(1, opened());
    }

    @Test
    void thatNoneFollowsIsSaid() {
        open(5);

        model.marking().nextUnread();

        assertEquals(5, opened());
        assertEquals("No unread article follows in the list.",
                assertInstanceOf(JobState.Notice.class, model.status().jobProperty().get()).text());
    }

    @Test
    void theNextUnreadIsFoundInAListByPinyin() {
        model.search("haigang");
        assertEquals(5, model.articles().countProperty().get());
        open(2);

        model.marking().nextUnread();

        assertEquals(3, opened());
    }

    @Test
    void howFarTheReaderCameIsKept() throws Exception {
        model.marking().keepPlace(2, 140);

        assertEquals(140, posts.library().article(2).orElseThrow().place());
    }

    private void open(long id) {
        model.articles().selectedProperty().set(OptionalLong.of(id));
    }

    private long opened() {
        return model.articles().selectedProperty().get().orElse(0);
    }
}
