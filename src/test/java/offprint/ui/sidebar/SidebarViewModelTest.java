package offprint.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.model.Period;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidebarViewModelTest {

    @TempDir
    private Path folder;
    private TestLibrary posts;

    @BeforeEach
    void fill() throws Exception {
        posts = new TestLibrary(folder)
                .with("一", "2021-09-02", "海港日报", "吊机")
                .with("二", "2021-09-03", "海港日报", "渡轮")
                .with("三", "2020-01-05", "河岸周刊", "渡轮");
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    @Test
    void sectionsFollowAllFiltersButTheirOwn() {
        var sidebar = new SidebarViewModel(posts.library(), new DirectJobs());
        sidebar.queryProperty().set(ArticleQuery.ALL.and(Facet.tag("海港日报")));

        sidebar.refresh();

        var counts = sidebar.countsProperty().get();
        assertEquals(3, counts.library().total());
        assertEquals(List.of(new FacetCount("海港日报", 2), new FacetCount("河岸周刊", 1)), counts.tags());
        assertEquals(List.of("2021 2", "2020 0"), counts.years().stream()
                .map(year -> year.name() + " " + year.count()).toList());
    }

    @Test
    void filtersCombine() {
        var sidebar = new SidebarViewModel(posts.library(), new DirectJobs());

        sidebar.choose(Facet.tag("海港日报"), Choice.ONLY);
        sidebar.choose(Period.parse("2021-09"));
        sidebar.toggleUnread();

        assertEquals(ArticleQuery.ALL.and(Facet.tag("海港日报")).withPeriod(Period.parse("2021-09"))
                .withUnread(true), sidebar.queryProperty().get());
    }

    @Test
    void allTakesFiltersAwayAndLeavesTheWords() {
        var sidebar = new SidebarViewModel(posts.library(), new DirectJobs());
        sidebar.queryProperty().set(ArticleQuery.ALL.and(Facet.tag("海港日报")).withWords("渡轮"));

        sidebar.showAll();

        assertEquals(ArticleQuery.ALL.withWords("渡轮"), sidebar.queryProperty().get());
    }

    @Test
    void theSamePeriodAgainIsNone() {
        var sidebar = new SidebarViewModel(posts.library(), new DirectJobs());

        sidebar.choose(Period.parse("2021"));
        sidebar.choose(Period.parse("2021"));

        assertEquals(Period.ALWAYS, sidebar.queryProperty().get().period());
    }

    @Test
    void theSameQuestionWhileItCountsIsAskedOnceMore() {
        var jobs = new HeldJobs();
        var sidebar = new SidebarViewModel(posts.library(), jobs);

        sidebar.refresh();
        sidebar.refresh();
        sidebar.refresh();

        assertEquals(1, jobs.size());
        jobs.finishNext();
        assertEquals(1, jobs.size());
        jobs.finishNext();
        assertEquals(0, jobs.size());
    }

    @Test
    void anotherQuestionDoesNotWaitForTheOneBeingCounted() {
        var jobs = new HeldJobs();
        var sidebar = new SidebarViewModel(posts.library(), jobs);

        sidebar.refresh();
        sidebar.queryProperty().set(ArticleQuery.ALL.withWords("渡轮"));
        sidebar.refresh();

        assertEquals(2, jobs.size());
        jobs.finishInReverse();
        assertEquals(1, sidebar.countsProperty().get().tags().getFirst().count());
    }
}
