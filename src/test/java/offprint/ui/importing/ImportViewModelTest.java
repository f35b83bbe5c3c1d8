package offprint.ui.importing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.importing.ImportMonitor;
import offprint.library.Edit;
import offprint.model.ArticleQuery;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import offprint.ui.jobs.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    @TempDir
    private Path folder;
    private TestLibrary posts;

    @BeforeEach
    void open() throws Exception {
        posts = new TestLibrary(folder);
        posts.write("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。");
        posts.write("渡轮公司公布新船期", "2021-09-01", "河岸周刊", "公司称强风增多。");
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    @Test
    void aLargeImportIsAskedAboutBeforeAnythingIsStored() throws Exception {
        var imports = new ImportViewModel(posts::importer, new DirectJobs(), Runnable::run, 2);

        imports.run(List.of(folder));

        var preview = imports.questionProperty().get().orElseThrow().preview();
        assertEquals(2, preview.report().added());
        assertTrue(preview.bytes() > 200);
        assertEquals(0, articles());
        assertFalse(imports.runningProperty().get());
    }

    @Test
    void theAnswerDecides() throws Exception {
        var imports = new ImportViewModel(posts::importer, new DirectJobs(), Runnable::run, 2);

        imports.run(List.of(folder));
        imports.answer(imports.questionProperty().get().orElseThrow(), false);
        assertEquals(0, articles());

        imports.run(List.of(folder));
        imports.answer(imports.questionProperty().get().orElseThrow(), true);
        assertEquals(2, articles());
        assertEquals(Optional.empty(), imports.questionProperty().get());
    }

    @Test
    void anImportThatIsAskedAboutIsNotAtItsEnd() {
        var imports = new ImportViewModel(posts::importer, new DirectJobs(), Runnable::run, 2);

        imports.run(List.of(folder));
        assertInstanceOf(JobState.Waiting.class, imports.works().all().getFirst().get());

        imports.answer(imports.questionProperty().get().orElseThrow(), false);
        assertEquals(List.of(), imports.works().all());
    }

    @Test
    void ofTwoImportsThatAreAskedAboutAtOnceNoneIsForgotten() throws Exception {
        var jobs = new HeldJobs();
        var imports = new ImportViewModel(posts::importer, jobs, Runnable::run, 1);
        var one = posts.write("三", "2021-09-03", "港口", "渡轮");
        imports.run(List.of(one));
        imports.run(List.of(folder));
        jobs.finishNext();
        var first = imports.questionProperty().get().orElseThrow();
        jobs.finishNext();
        var second = imports.questionProperty().get().orElseThrow();

        imports.answer(second, false);
        imports.answer(first, true);
        jobs.finishNext();

        assertEquals(1, articles());
        assertEquals(Optional.empty(), imports.questionProperty().get());
    }

    @Test
    void aSmallImportIsNotAskedAbout() throws Exception {
        var imports = new ImportViewModel(posts::importer, new DirectJobs(), Runnable::run, 3);

        imports.run(List.of(folder));

        assertEquals(2, articles());
    }

    @Test
    void importsWaitForEachOtherAndTheSameIsNotDoneTwice() throws Exception {
        var jobs = new HeldJobs();
        var imports = new ImportViewModel(posts.importer(), jobs, Runnable::run);

        imports.runQuietly(folder);
        imports.runQuietly(folder);
        imports.runQuietly(folder);
        assertEquals(1, jobs.size());
        jobs.finishNext();

        assertTrue(imports.runningProperty().get());
        jobs.finishNext();
        assertFalse(imports.runningProperty().get());
        assertEquals(2, articles());
    }

    @Test
    void anImportThatWaitsIsListedAndCanBeLeft() throws Exception {
        var jobs = new HeldJobs();
        var imports = new ImportViewModel(posts.importer(), jobs, Runnable::run);
        var later = posts.write("灯塔重新点亮", "2021-09-03", "海港日报", "修理了三个月。");
        imports.runQuietly(folder);
        imports.run(List.of(later));
        imports.run(List.of(folder));

        assertInstanceOf(JobState.Running.class, imports.works().all().getFirst().get());
        var waiting = assertInstanceOf(JobState.Waiting.class, imports.works().all().get(1).get());
        assertEquals("Import " + later.getFileName(), waiting.title());

        waiting.cancel().run();
        assertEquals(2, imports.works().all().size());
        while (jobs.size() > 0) {
            jobs.finishNext();
        }
        assertEquals(List.of(), imports.works().all());
        assertEquals(3, articles());
    }

    @Test
    void aWatchedFolderWithoutNewsSaysNothing() {
        var imports = new ImportViewModel(posts.importer(), new DirectJobs(), Runnable::run);

        imports.runQuietly(folder);
        assertInstanceOf(JobState.Notice.class, imports.jobProperty().get());
        imports.runQuietly(folder);

        assertInstanceOf(JobState.Idle.class, imports.jobProperty().get());
    }

    @Test
    @Timeout(30)
    void whileAnImportWaitsTheLibraryCanBeChanged() throws Exception {
        posts.importer().run(List.of(folder), ImportMonitor.NONE);
        posts.write("灯塔重新点亮", "2021-09-03", "海港日报", "修理了三个月。");
        var progress = new ImportProgress(Runnable::run, (_, _) -> { });
        progress.hold().pause(true);
        var worker = new Thread(() -> assertDoesNotThrow(() -> posts.importer().run(List.of(folder), progress)));
        worker.start();
        while (worker.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        posts.library().edits().apply(new Edit.Star(true), posts.library().find(ArticleQuery.ALL), (_, _) -> true);
        assertEquals(2, articles());

        progress.hold().pause(false);
        worker.join();
        assertEquals(3, articles());
    }

    private int articles() throws Exception {
        return posts.library().find(ArticleQuery.ALL).length;
    }
}
