package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.library.Edit;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.Facet;
import offprint.ui.articles.ListState;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.JobState;
import offprint.ui.reader.ReaderState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainViewModelTest {

    @TempDir
    private Path folder;
    private TestLibrary posts;
    private MainViewModel model;
    private final List<Path> opened = new ArrayList<>();

    @BeforeEach
    void fill() throws Exception {
        posts = new TestLibrary(folder)
                .with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。")
                .with("渡轮公司公布新船期", "2021-09-01", "河岸周刊", "公司称强风增多。");
        var jobs = new DirectJobs();
        model = new MainViewModel(posts.library(), posts.reader(), jobs,
                new ImportViewModel(posts.importer(), jobs, Runnable::run),
                new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), jobs, opened::add));
        posts.library().onChange(_ -> model.articlesChanged());
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    @Test
    void tagAndWordsCombine() {
        model.sidebar().queryProperty().set(ArticleQuery.ALL.and(Facet.tag("海港日报")));

        model.search("渡轮");

        assertInstanceOf(ListState.NothingFound.class, model.articles().stateProperty().get());
        assertEquals(ArticleQuery.ALL.and(Facet.tag("海港日报")).withWords("渡轮"), model.queryProperty().get());
    }

    @Test
    void selectedArticleIsOpenedAndCountsAsReadOnceShown() throws Exception {
        select(0);

        assertInstanceOf(ReaderState.Showing.class, model.reader().stateProperty().get());
        assertTrue(model.openedProperty().get().orElseThrow().read());
        assertTrue(posts.library().summaries(id(0)).getFirst().read());
        assertEquals(1, model.sidebar().countsProperty().get().library().unread());
    }

    @Test
    void aStarThatWasTakenBackIsGoneFromTheArticleOnShow() throws Exception {
        select(0);
        model.toggleStarred();

        model.changes().undo();

        assertFalse(model.openedProperty().get().orElseThrow().starred());
        model.toggleStarred();
        assertTrue(posts.library().summaries(id(0)).getFirst().starred());
    }

    @Test
    void aStarThatWasTakenBackIsGoneFromAnArticleThatIsNotInTheList() throws Exception {
        select(0);
        model.toggleStarred();
        model.search("渡轮");

        model.changes().undo();

        assertFalse(model.openedProperty().get().orElseThrow().starred());
    }

    @Test
    void readIsTakenBackByTogglingIt() throws Exception {
        select(0);

        model.toggleRead();

        assertEquals(false, posts.library().summaries(id(0)).getFirst().read());
        assertEquals(false, model.reader().marks().readProperty().get());
    }

    @Test
    void whatItsReaderMarkedUnreadStaysUnreadWhenTheArticleIsShownAgain() throws Exception {
        select(0);
        model.toggleRead();

        model.search("夜班");
        model.reader().rulesChanged();

        assertFalse(posts.library().summaries(id(0)).getFirst().read());
        assertFalse(model.reader().marks().readProperty().get());
    }

    @Test
    void anArticleThatIsOpenedOnceMoreCountsAsReadAgain() throws Exception {
        select(0);
        model.toggleRead();
        select(1);

        select(0);

        assertTrue(posts.library().summaries(id(0)).getFirst().read());
    }

    @Test
    void whatWasOpenAndUnreadWhenTheWindowClosedStaysUnreadInTheNext() throws Exception {
        model.selectAgain(OptionalLong.of(id(0)));

        assertInstanceOf(ReaderState.Showing.class, model.reader().stateProperty().get());
        assertFalse(posts.library().summaries(id(0)).getFirst().read());
    }

    @Test
    void theStarCanBeTakenAwayOfAnArticleThatIsShownAgain() throws Exception {
        select(0);
        model.toggleStarred();
        model.reader().rulesChanged();

        assertTrue(model.reader().marks().starredProperty().get());
    }

    @Test
    void whatIsDeletedDoesNotStayInTheListOfASearchBecauseItIsSelected() throws Exception {
        model.search("公司 OR 吊机");
        select(0);
        assertEquals(2, model.articles().countProperty().get());

        model.changes().apply(new Edit.Delete(true), id(0));

        assertEquals(1, model.articles().countProperty().get());
    }

    @Test
    void theStarShowsInListSidebarAndReader() throws Exception {
        select(1);

        model.toggleStarred();

        assertTrue(model.articles().summary(id(1)).orElseThrow().starred());
        assertEquals(1, model.sidebar().countsProperty().get().library().starred());
        assertTrue(model.reader().marks().starredProperty().get());
    }

    @Test
    void relevanceEndsWithTheSearch() {
        model.search("渡轮");
        model.sort(Sort.RELEVANCE);

        model.search("");

        assertEquals(Sort.NEWEST, model.queryProperty().get().sort());
    }

    @Test
    void nothingSelectedIsNothingOpened() throws Exception {
        select(0);

        model.articles().selectedProperty().set(OptionalLong.empty());

        assertEquals(Optional.empty(), model.openedProperty().get());
        assertInstanceOf(ReaderState.Empty.class, model.reader().stateProperty().get());
    }

    @Test
    void anImportShowsInTheListAndInTheStatusBar() {
        var file = posts.write("新的一天", "2022-01-01", "海港日报", "雪。");

        model.imports().run(List.of(file));

        assertEquals(3, model.articles().countProperty().get());
        var notice = assertInstanceOf(JobState.Notice.class, model.status().jobProperty().get());
        assertEquals("One new article", notice.text());
        notice.next().orElseThrow().action().run();
        assertEquals(1, model.imports().shownReportProperty().get().orElseThrow().added());
    }

    @Test
    void anExportCanBeOpenedFromTheStatusBar() throws Exception {
        var file = folder.resolve("article.pdf");

        model.exports().exportPdf(id(0), file);

        assertTrue(Files.size(file) > 0);
        var notice = assertInstanceOf(JobState.Notice.class, model.status().jobProperty().get());
        assertEquals("Exported article.pdf", notice.text());
        notice.next().orElseThrow().action().run();
        assertEquals(List.of(file), opened);
    }

    @Test
    void anImportThatCannotBeginSaysWhy() {
        model.imports().run(List.of(folder.resolve("nothing-here.zip")));

        var notice = assertInstanceOf(JobState.Notice.class, model.status().jobProperty().get());
        assertTrue(notice.text().contains("nothing-here.zip"), notice.text());
        assertEquals(false, model.imports().runningProperty().get());
    }

    private void select(int index) throws Exception {
        model.articles().selectedProperty().set(OptionalLong.of(id(index)));
    }

    private long id(int index) throws Exception {
        return posts.library().find(ArticleQuery.ALL)[index];
    }
}
