package offprint.ui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import offprint.library.Edit;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.OffprintException;
import offprint.ui.Messages;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesViewModelTest {

    @TempDir
    private Path folder;
    private TestLibrary posts;
    private ChangesViewModel changes;

    @BeforeEach
    void fill() throws Exception {
        posts = new TestLibrary(folder)
                .with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。")
                .with("渡轮公司公布新船期", "2021-09-01", "河岸周刊", "公司称强风增多。");
        changes = changes(Duration.ofDays(1));
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    @Test
    void undoLeavesStarsThatWereThereBefore() throws Exception {
        posts.library().marks().setStarred(true, 2);
        var marked = new AtomicInteger();
        changes.setOnMarked(marked::incrementAndGet);

        changes.apply(new Edit.Star(true), 1, 2);
        assertEquals("Starred 1 article", notice().text());
        notice().next().orElseThrow().action().run();

        assertEquals(List.of("渡轮公司公布新船期"), titles(ArticleQuery.ALL.withStarred(true)));
        assertEquals("Undone: Starred 1 article", notice().text());
        assertFalse(changes.undoStack().availableProperty().get());
        assertEquals(2, marked.get());
    }

    @Test
    void undoBesideANoticeTakesBackWhatItTells() throws Exception {
        changes.apply(new Edit.Delete(true), 1);
        var undo = notice().next().orElseThrow();
        changes.apply(new Edit.Star(true), 2);

        undo.action().run();
        undo.action().run();

        assertEquals(2, titles(ArticleQuery.ALL).size());
        assertEquals(List.of("渡轮公司公布新船期"), titles(ArticleQuery.ALL.withStarred(true)));
        assertTrue(changes.undoStack().availableProperty().get());
    }

    @Test
    void whatIsNotInTheTrashAnyMoreIsNotSaidToBeDeletedForGood() throws Exception {
        changes.apply(new Edit.Star(true), 2);

        changes.purge(() -> new long[] {1});

        assertEquals(Messages.get("changes.none"), notice().text());
        assertTrue(changes.undoStack().availableProperty().get());
    }

    @Test
    void whatIsDoneToAllAlreadyIsToggledToItsOpposite() throws Exception {
        changes.toggle(new Edit.Read(true), () -> new long[] {1, 2});
        assertEquals(0, titles(ArticleQuery.ALL.withUnread(true)).size());

        changes.toggle(new Edit.Read(true), () -> new long[] {1, 2});

        assertEquals(2, titles(ArticleQuery.ALL.withUnread(true)).size());
        assertEquals("Marked 2 articles as unread", notice().text());
    }

    @Test
    void changesOfAllKindsAreTakenBackOneAfterTheOther() throws Exception {
        changes.apply(new Edit.Tag("慢读", true), 1, 2);
        changes.apply(new Edit.Delete(true), 1);
        changes.note(changes.undoStack().begin(), new Edit.Read(true), 2);
        posts.library().marks().setRead(true, 2);

        changes.undo();
        assertEquals(1, titles(ArticleQuery.ALL.withUnread(true)).size());
        changes.undo();
        assertEquals(2, titles(ArticleQuery.ALL.and(Facet.tag("慢读"))).size());
        changes.undo();

        assertEquals(0, titles(ArticleQuery.ALL.and(Facet.tag("慢读"))).size());
        assertFalse(changes.undoStack().availableProperty().get());
        changes.undo();
    }

    @Test
    void whatIsTakenBackBeforeItIsDoneIsMeantAndNotWhatWasDoneBefore() throws Exception {
        var held = new HeldJobs();
        var changes = changes(held, Duration.ofDays(1));
        changes.apply(new Edit.Star(true), 1);
        held.finishNext();
        changes.apply(new Edit.Star(true), 2);

        changes.undo();
        while (held.size() > 0) {
            held.finishNext();
        }

        assertEquals(List.of("港口夜班的一天"), titles(ArticleQuery.ALL.withStarred(true)));
        changes.undo();
        held.finishNext();
        assertEquals(List.of(), titles(ArticleQuery.ALL.withStarred(true)));
        assertFalse(changes.undoStack().availableProperty().get());
    }

    @Test
    void whatChangedNothingIsNotThereToBeTakenBack() throws Exception {
        changes.apply(new Edit.Star(true), 1);
        changes.apply(new Edit.Star(true), 1);

        changes.undo();

        assertEquals(List.of(), titles(ArticleQuery.ALL.withStarred(true)));
        assertFalse(changes.undoStack().availableProperty().get());
    }

    @Test
    void longWorkShowsItsProgressAndCanBeStopped() throws Exception {
        changes = changes(Duration.ZERO);
        changes.jobProperty().subscribe(state -> {
            if (state instanceof JobState.Running running) {
                assertEquals("Star", running.title());
                running.cancel().orElseThrow().run();
            }
        });

        changes.apply(new Edit.Star(true), 1, 2);

        assertEquals(new JobState.Notice("Stopped; nothing was changed", Optional.empty()), notice());
        assertEquals(0, titles(ArticleQuery.ALL.withStarred(true)).size());
        assertFalse(changes.undoStack().availableProperty().get());
    }

    @Test
    void deletingForGoodShowsProgressAndCanBeStopped() throws Exception {
        changes.apply(new Edit.Delete(true), 1, 2);
        changes = changes(Duration.ZERO);
        changes.jobProperty().subscribe(state -> {
            if (state instanceof JobState.Running running) {
                assertEquals("Delete for good", running.title());
                running.cancel().orElseThrow().run();
            }
        });

        changes.empty();

        assertEquals("Stopped; nothing was changed", notice().text());
        assertEquals(2, posts.library().trash().articles().length);
    }

    @Test
    void afterArticlesWereDeletedForGoodNothingCanBeTakenBack() throws Exception {
        changes.apply(new Edit.Star(true), 2);
        changes.apply(new Edit.Delete(true), 1);
        changes.purge(() -> new long[] {1});

        assertTrue(posts.library().article(1).isEmpty());
        assertEquals("1 article deleted for good", notice().text());
        assertFalse(changes.undoStack().availableProperty().get());

        changes.apply(new Edit.Delete(true), 2);
        changes.empty();
        assertEquals(0, posts.library().trash().articles().length);
    }

    @Test
    void aColourThatCouldNotBeStoredIsNothingToTakeBack() throws Exception {
        var failures = new ArrayList<OffprintException>();
        changes = new ChangesViewModel(posts.library(), new DirectJobs(), failures::add);
        posts.close();

        changes.tagNames().setColour("海港日报", 3);

        assertFalse(changes.undoStack().availableProperty().get());
        assertEquals(1, failures.size());
    }

    private ChangesViewModel changes(Duration patience) {
        return changes(new DirectJobs(), patience);
    }

    private ChangesViewModel changes(Jobs jobs, Duration patience) {
        return new ChangesViewModel(posts.library(), jobs, failure -> {
            throw new AssertionError(failure);
        }, patience);
    }

    private JobState.Notice notice() {
        return assertInstanceOf(JobState.Notice.class, changes.jobProperty().get());
    }

    private List<String> titles(ArticleQuery query) throws OffprintException {
        return posts.titles(posts.library().find(query));
    }
}
