package offprint.ui.articles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.OffprintException;
import offprint.text.ChineseScript;
import offprint.text.ScriptChoice;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import offprint.ui.jobs.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesViewModelTest {

    @TempDir
    private Path folder;
    private TestLibrary posts;

    @BeforeEach
    void fill() throws Exception {
        posts = new TestLibrary(folder)
                .with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。")
                .with("渡轮公司公布新船期", "2021-09-02", "海港日报", "公司称强风增多。")
                .with("The harbour that floats", "2020-01-05", "河岸周刊", "It was long before 气候变化 came up in it.");
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    @Test
    void newestComeFirstAndADayBeginsWithItsHeading() {
        var list = list(new DirectJobs());

        list.ask(ArticleQuery.ALL);

        var rows = rows(list);
        assertEquals(3, rows.size());
        assertEquals("The harbour that floats", loaded(rows, 2).summary().title());
        assertEquals(List.of(true, false, true), List.of(loaded(rows, 0).startsDay(), loaded(rows, 1).startsDay(),
                loaded(rows, 2).startsDay()));
    }

    @Test
    void titlesAndFirstWordsFollowTheScript() {
        var list = list(new DirectJobs());
        list.ask(ArticleQuery.ALL.withWords("公司"));

        list.scriptProperty().set(ScriptChoice.of(ChineseScript.TRADITIONAL));

        var row = loaded(rows(list), 0);
        assertEquals("渡輪公司公佈新船期", row.summary().title());
        assertEquals("公司稱強風增多。", row.snippet().text());
        assertEquals("公司", row.snippet().runs().getFirst().text());
        list.show(row.summary().withTitle("渡轮公司公布新船期").withStarred(true));
        assertEquals("渡輪公司公佈新船期", loaded(rows(list), 0).summary().title());
    }

    @Test
    void aListByTitleHasNoDays() {
        var list = list(new DirectJobs());

        list.ask(ArticleQuery.ALL.withSort(Sort.TITLE));

        assertEquals(false, loaded(rows(list), 0).startsDay());
    }

    @Test
    void newerQuestionWinsOverALateAnswer() {
        var jobs = new HeldJobs();
        var list = list(jobs);

        list.ask(ArticleQuery.ALL.withWords("渡轮"));
        list.ask(ArticleQuery.ALL.withWords("港口"));
        jobs.finishInReverse();

        assertEquals(1, rows(list).size());
        assertEquals("港口夜班的一天", loaded(rows(list), 0).summary().title());
    }

    @Test
    void hitsAreMarkedInTheSnippet() {
        var list = list(new DirectJobs());

        list.ask(ArticleQuery.ALL.withWords("氣候"));

        assertEquals(List.of("气候"), loaded(rows(list), 0).snippet().runs().stream()
                .filter(run -> run.hit()).map(run -> run.text()).toList());
    }

    @Test
    void pinyinFindsTitlesOnlyWhereNothingElseIsFound() {
        var list = list(new DirectJobs());

        list.ask(ArticleQuery.ALL.withWords("dulun*"));
        assertEquals("渡轮公司公布新船期", loaded(rows(list), 0).summary().title());
        assertEquals("(title:渡轮 OR dulun*)", list.stateProperty().get().answered(ArticleQuery.ALL).words());

        list.ask(ArticleQuery.ALL.withWords("harbour"));
        assertEquals(ArticleQuery.ALL, list.stateProperty().get().answered(ArticleQuery.ALL));
        list.ask(ArticleQuery.ALL.withWords("dengta"));
        assertInstanceOf(ListState.NothingFound.class, list.stateProperty().get());
    }

    @Test
    void selectionSurvivesARefreshAndAnotherQuestion() {
        var list = list(new DirectJobs());
        list.ask(ArticleQuery.ALL);
        long id = rows(list).id(2);
        list.selectedProperty().set(OptionalLong.of(id));

        list.refresh();
        list.ask(ArticleQuery.ALL.withSort(Sort.OLDEST));

        assertEquals(OptionalLong.of(id), list.selectedProperty().get());
        assertEquals(0, rows(list).indexOf(id));
    }

    @Test
    void theArticleBeingReadStaysAmongTheUnread() throws Exception {
        var list = list(new DirectJobs());
        list.ask(ArticleQuery.ALL.withUnread(true));
        long id = rows(list).id(1);
        list.selectedProperty().set(OptionalLong.of(id));

        posts.library().marks().setRead(true, id);
        list.refresh();

        assertEquals(1, rows(list).indexOf(id));
        assertEquals(true, list.selectedSummary().orElseThrow().read());
    }

    @Test
    void everythingReadStaysAmongTheUnreadUntilAnotherQuestion() throws Exception {
        var list = list(new DirectJobs());
        list.ask(ArticleQuery.ALL.withUnread(true));
        var before = rows(list).ids().clone();
        for (long id : before) {
            var article = list.summary(id).orElseThrow();
            list.show(article.withRead(true));
            posts.library().marks().setRead(true, id);
        }

        posts.with("新的一天", "2022-01-01", "海港日报", "雪。");
        list.refresh();

        assertEquals(4, rows(list).size());
        assertArrayEquals(before, Arrays.copyOfRange(rows(list).ids(), 1, 4));
        list.ask(ArticleQuery.ALL.withUnread(true));
        assertEquals(1, rows(list).size());
    }

    @Test
    void articlesReadBeforeLeaveTheUnread() throws Exception {
        var list = list(new DirectJobs());
        list.ask(ArticleQuery.ALL.withUnread(true));

        posts.library().marks().setRead(true, rows(list).id(1));
        list.refresh();

        assertEquals(2, rows(list).size());
    }

    @Test
    void changesDuringARefreshAreSeenByASecondOne() {
        var jobs = new HeldJobs();
        var list = list(jobs);

        list.refresh();
        list.refresh();
        list.refresh();
        jobs.finishNext();

        assertEquals(1, jobs.size());
    }

    @Test
    void nothingFoundIsNotAnEmptyLibrary() throws Exception {
        var list = list(new DirectJobs());

        list.ask(ArticleQuery.ALL.withWords("nowhere"));
        assertInstanceOf(ListState.NothingFound.class, list.stateProperty().get());

        try (var empty = new TestLibrary(folder)) {
            var other = new ArticlesViewModel(empty.library(), empty.reader(), new DirectJobs());
            other.ask(ArticleQuery.ALL);
            assertInstanceOf(ListState.EmptyLibrary.class, other.stateProperty().get());
        }
    }

    @Test
    void whatWasTypedBeforeOrInAnotherListLeadsToNoTitleAndToNoFailure() {
        var jobs = new StoppedJobs();
        var list = list(jobs);
        list.ask(ArticleQuery.ALL);
        jobs.held.finishNext();

        list.titles().go("渡", false, () -> { });
        list.titles().go("港口", false, () -> { });
        jobs.held.finishNext();
        assertInstanceOf(ListState.Showing.class, list.stateProperty().get());
        assertEquals(OptionalLong.empty(), list.selectedProperty().get());
        jobs.held.finishNext();
        assertEquals("港口夜班的一天", list.selectedSummary().orElseThrow().title());

        list.titles().go("渡", false, () -> { });
        list.ask(ArticleQuery.ALL.withWords("港口"));
        jobs.held.finishNext();
        jobs.held.finishNext();
        assertEquals(1, rows(list).size());
        assertEquals("港口夜班的一天", list.selectedSummary().orElseThrow().title());
    }

    /** Jobs that wait, of which each fails that was stopped, as an interrupted question to the library does. */
    private static final class StoppedJobs implements Jobs {

        private final HeldJobs held = new HeldJobs();

        @Override
        public <T> void run(Work<T> work, Consumer<? super T> success, Consumer<? super OffprintException> failure) {
            held.run(work, success, failure);
        }

        @Override
        public <T> Runnable start(Work<T> work, Consumer<? super T> success,
                Consumer<? super OffprintException> failure) {
            var stopped = new AtomicBoolean();
            held.run(() -> {
                if (stopped.get()) {
                    throw new OffprintException("interrupted", null, "error.command") { };
                }
                return work.call();
            }, success, failure);
            return () -> stopped.set(true);
        }
    }

    @Test
    void titlesAreJumpedToInAListThatWasFoundByPinyin() {
        var list = list(new DirectJobs());
        list.ask(ArticleQuery.ALL.withWords("dulun*"));

        list.titles().go("渡轮", false, () -> { });

        assertEquals("渡轮公司公布新船期", list.selectedSummary().orElseThrow().title());
    }

    @Test
    void aPageOfAListThatIsGoneFailsForNobody() throws Exception {
        for (int index = 0; index < ArticleRows.PAGE; index++) {
            posts.with("后来的消息 " + index, "2022-05-05", "河岸周刊", "风小了。");
        }
        var jobs = new HeldJobs();
        var list = list(jobs);
        list.ask(ArticleQuery.ALL.withSort(Sort.TITLE));
        jobs.finishNext();
        rows(list).get(ArticleRows.PAGE);
        list.ask(ArticleQuery.ALL.withWords("港口"));
        jobs.finishLast();

        posts.library().close();
        jobs.finishNext();

        assertEquals(1, rows(list).size());
    }

    @Test
    void aStarThatAnAnswerMissedIsThereOnceItIsStored() throws Exception {
        var jobs = new HeldJobs();
        var list = list(jobs);
        list.ask(ArticleQuery.ALL);
        jobs.finishInReverse();
        var article = loaded(rows(list), 0).summary();

        list.refresh();
        var stored = list.show(article.withStarred(true));
        jobs.finishInReverse();
        posts.library().marks().setStarred(true, article.id());
        stored.run();
        jobs.finishInReverse();

        assertTrue(list.summary(article.id()).orElseThrow().starred());
    }

    @Test
    void aQuestionThatFailsIsNoAnswer() throws Exception {
        var list = list(new DirectJobs());
        list.ask(ArticleQuery.ALL);
        var answers = new AtomicInteger();
        list.setOnAnswered(answers::incrementAndGet);
        list.refresh();
        posts.library().close();

        list.refresh();

        assertInstanceOf(ListState.Failed.class, list.stateProperty().get());
        assertEquals(1, answers.get());
    }

    private ArticlesViewModel list(Jobs jobs) {
        return new ArticlesViewModel(posts.library(), posts.reader(), jobs);
    }

    private static ArticleRows rows(ArticlesViewModel list) {
        return assertInstanceOf(ListState.Showing.class, list.stateProperty().get()).rows();
    }

    private static ListRow.Loaded loaded(ArticleRows rows, int index) {
        return assertInstanceOf(ListRow.Loaded.class, rows.get(index));
    }
}
