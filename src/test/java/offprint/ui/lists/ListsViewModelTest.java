package offprint.ui.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.importing.ImportMonitor;
import offprint.importing.Reindexer;
import offprint.library.Edit;
import offprint.lists.FilterLists;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.PausedWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ListsViewModelTest {

    private static final String NOTE = "港口的夜班从两点开始，灯一盏一盏地亮。</p><p class=\"harbour-note\">会员卡</p><p>四点天亮";

    @TempDir
    private Path folder;

    private TestLibrary posts;
    private FilterLists lists;
    private ListsViewModel model;

    @BeforeEach
    void open() throws Exception {
        posts = new TestLibrary(folder).with("港口", "2021-09-02", "港", NOTE)
                .with("渡轮", "2021-09-03", "港", "没有别的。");
        lists = FilterLists.open(folder.resolve("lists"));
        new Reindexer(posts.library(), lists.inForce()).run(ImportMonitor.NONE);
        long id = posts.library().find(ArticleQuery.ALL)[1];
        model = new ListsViewModel(lists, posts.library(), new DirectJobs(), Runnable::run, () -> {
            try {
                return posts.reader().read(id);
            } catch (OffprintException e) {
                throw new IllegalStateException(e);
            }
        });
        model.refresh();
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    private ListsViewModel next() {
        var next = new ListsViewModel(lists, posts.library(), new DirectJobs(), Runnable::run, Optional::empty);
        next.refresh();
        return next;
    }

    @Test
    void rulesBeingWrittenWhenTheWindowClosesAreInTheEditorOfTheNext() throws Exception {
        lists.saveOwnRules("##.stored\n");
        model.ownRulesProperty().set("##.stored\n##.harbour-");
        model.leave();

        var next = next();
        assertEquals("##.stored\n##.harbour-", next.ownRulesProperty().get());
        assertTrue(next.unsavedProperty().get());
        assertEquals("##.stored\n", lists.ownRules());
        next.refresh();
        assertEquals("##.stored\n##.harbour-", next.ownRulesProperty().get());

        next.save();
        assertEquals("##.stored\n##.harbour-", next().ownRulesProperty().get());
        assertFalse(next().unsavedProperty().get());
    }

    @Test
    void rulesThatWereGivenUpDoNotComeBack() {
        model.ownRulesProperty().set("##.half");
        model.leave();
        var next = next();
        next.revert();

        assertEquals("", next.ownRulesProperty().get());
        assertEquals("", next().ownRulesProperty().get());
    }

    @Test
    void aWindowThatDidNotShowTheRulesLeavesTheDraftAlone() {
        model.ownRulesProperty().set("##.half");
        model.leave();
        new ListsViewModel(lists, posts.library(), new DirectJobs(), Runnable::run, Optional::empty).leave();

        assertEquals("##.half", next().ownRulesProperty().get());
    }

    private List<String> titles() {
        return model.rowsProperty().get().stream().map(row -> row.kind() + " " + row.on() + " " + row.used()).toList();
    }

    @Test
    void theListsAreTheBuiltInTheImportedAndTheReadersOwn() throws Exception {
        model.add(Files.writeString(folder.resolve("harbour.txt"), "! Title: Harbour\n##.harbour-note\n##div[\n"));

        assertEquals(List.of("IMPORTED true 1", "OWN true 0"), titles().subList(1, 3));
        model.showProblems(model.rowsProperty().get().get(1));
        assertEquals(3, model.problemsProperty().get().getFirst().line());
        model.setOn(model.rowsProperty().get().get(1), false);
        assertEquals("IMPORTED false 1", titles().get(1));
        model.setOn(model.rowsProperty().get().get(0), false);
        assertTrue(titles().get(0).startsWith("BUILT_IN false"));
        model.remove(model.rowsProperty().get().get(1));
        assertEquals(2, titles().size());
    }

    @Test
    void problemsOfAListThatIsNotLookedAtAnyMoreAreNotShown() throws Exception {
        model.add(Files.writeString(folder.resolve("harbour.txt"), "! Title: Harbour\n##.harbour-note\n##div[\n"));
        model.add(Files.writeString(folder.resolve("tide.txt"), "! Title: Tide\n##.tide-note\n\n\n##p[\n"));
        var jobs = new HeldJobs();
        var late = new ListsViewModel(lists, posts.library(), jobs, Runnable::run, Optional::empty);

        late.showProblems(model.rowsProperty().get().get(1));
        late.showProblems(model.rowsProperty().get().get(2));
        jobs.finishInReverse();

        assertEquals(5, late.problemsProperty().get().getFirst().line());
    }

    @Test
    void aFileThatIsNoListIsExplained() {
        model.add(folder.resolve("none.txt"));

        assertEquals("error.list.read", model.failureProperty().get().orElseThrow().key());
    }

    @Test
    void rulesAreTriedOnTheOpenArticleBeforeTheyAreSaved() {
        model.ownRulesProperty().set("##.harbour-note\n##div[\n");
        model.check();

        var change = model.previewProperty().get().orElseThrow();
        assertEquals(List.of("会员卡"), change.taken().stream().map(removal -> removal.text()).toList());
        assertEquals(2, model.problemsProperty().get().getFirst().line());
        assertTrue(model.unsavedProperty().get());
        assertEquals("", lists.ownRules());
        model.save();
        assertFalse(model.unsavedProperty().get());
        assertEquals("##.harbour-note\n##div[\n", lists.ownRules());
    }

    @Test
    void whatIsBeingWrittenStaysWhenListsChange() throws Exception {
        model.ownRulesProperty().set("##.half");
        lists.saveOwnRules("##.other\n");

        assertEquals("##.half", model.ownRulesProperty().get());
        model.revert();
        assertEquals("##.other\n", model.ownRulesProperty().get());
    }

    @Test
    void aProposalIsTriedAndReplacedByTheNextOne() {
        model.ownRulesProperty().set("! mine");
        model.offer(List.of("example.com##.harbour-note", "example.com##.harbour"));
        assertEquals("! mine\nexample.com##.harbour-note\n", model.ownRulesProperty().get());
        assertEquals(1, model.previewProperty().get().orElseThrow().taken().size());

        model.propose("example.com##.harbour");
        assertEquals("! mine\nexample.com##.harbour\n", model.ownRulesProperty().get());
    }

    @Test
    void aTrialOnTheLibrarySaysWhatWouldGo() {
        model.ownRulesProperty().set("##.harbour-note");
        model.dryRun(model.rowsProperty().get().getLast());

        var report = model.trial().reportProperty().get().orElseThrow();
        assertEquals(List.of(2L, 1L, true), List.of(report.articles(), report.changed(), report.complete()));
        assertEquals("港口", report.largest().getFirst().title());
        assertEquals("会员卡", report.largest().getFirst().example());
        assertEquals(1, report.largest().size());
        assertTrue(report.part() > 0.05 && report.part() < 0.5, "" + report.part());
    }

    @Test
    @Timeout(60)
    void aTrialCanBePausedAndStoppedMeanwhile() throws Exception {
        var row = model.rowsProperty().get().getLast();
        var trial = PausedWork.begin(() -> model.dryRun(row), model.trial().jobProperty());
        assertEquals(Optional.empty(), model.trial().reportProperty().get());

        trial.goOn();
        assertTrue(model.trial().reportProperty().get().orElseThrow().complete());

        PausedWork.begin(() -> model.dryRun(row), model.trial().jobProperty()).cancel();
        assertFalse(model.trial().jobProperty().get() instanceof JobState.Running);
    }

    @Test
    @Timeout(60)
    void whileTheSearchIndexWaitsTheLibraryCanBeChanged() throws Exception {
        model.ownRulesProperty().set("##.harbour-note");
        var work = PausedWork.begin(model::save, model.jobProperty());

        posts.library().edits().apply(new Edit.Star(true), posts.library().find(ArticleQuery.ALL), (_, _) -> true);
        work.goOn();

        assertEquals(0, found());
        assertTrue(model.jobProperty().get() instanceof JobState.Notice);
    }

    @Test
    void theSearchIndexFollowsNewRules() throws Exception {
        assertEquals(1, found());
        model.ownRulesProperty().set("##.harbour-note");
        model.save();

        assertEquals(0, found());
        assertTrue(model.jobProperty().get() instanceof JobState.Notice);
        assertEquals(Optional.empty(), model.failureProperty().get());
    }

    private int found() throws Exception {
        return posts.library().find(ArticleQuery.ALL.withWords("会员卡")).length;
    }
}
