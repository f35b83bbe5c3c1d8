package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.model.ArticleQuery;
import offprint.model.Scope;
import offprint.ui.articles.ListState;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarViewTest {

    private static final String STORY = "渡轮公司星期三公布新船期，早班提前二十分钟，末班延后一小时。公司说，强风使去年取消的班次多了一倍。";

    @TempDir
    private Path folder;
    private TestLibrary posts;
    private MainViewModel model;

    @BeforeEach
    void fill() throws Exception {
        posts = new TestLibrary(folder)
                .with("渡轮公司公布新船期", "2021-09-01", "河岸周刊", STORY)
                .with("渡轮公司公布新船期", "2021-09-02", "海港日报", STORY)
                .with("港口夜班的一天", "2021-09-03", "海港日报", "吊机停摆之后。");
        var jobs = new DirectJobs();
        model = new MainViewModel(posts.library(), posts.reader(), jobs,
                new ImportViewModel(posts.importer(), jobs, Runnable::run),
                new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), jobs, _ -> { }));
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    @Test
    void similarArticlesTakeOneRowUntilTheReaderAsksForThem() {
        assertEquals(List.of(3L, 2L), ids());
        assertFalse(model.similar.isPossible().get());

        select(2);
        assertTrue(model.similar.isPossible().get());
        model.similar.toggle();

        assertEquals(List.of(2L, 1L), ids());
        assertEquals("similar to 渡轮公司公布新船期", Filter.of(model.queryProperty().get()).getFirst().chip());
    }

    @Test
    void fromThereTheReaderComesBackToTheArticleAndItsList() {
        var before = ArticleQuery.ALL.withSort(ArticleQuery.Sort.OLDEST);
        model.queryProperty().set(before);
        select(2);
        model.similar.toggle();
        select(1);

        model.queryProperty().set(Filter.of(model.queryProperty().get()).getFirst().rest());

        assertEquals(before, model.queryProperty().get());
        assertEquals(OptionalLong.of(2), model.articles().selectedProperty().get());

        model.similar.toggle();
        assertInstanceOf(Scope.SimilarTo.class, model.queryProperty().get().scope());
        model.similar.toggle();
        assertEquals(before, model.queryProperty().get());
    }

    @Test
    void aSearchShowsEachOfThem() {
        model.search("船期");

        assertEquals(List.of(2L, 1L), ids());
    }

    private void select(long id) {
        model.articles().selectedProperty().set(OptionalLong.of(id));
    }

    private List<Long> ids() {
        var showing = assertInstanceOf(ListState.Showing.class, model.articles().stateProperty().get());
        var rows = showing.rows();
        return IntStream.range(0, rows.size()).mapToObj(rows::id).toList();
    }
}
