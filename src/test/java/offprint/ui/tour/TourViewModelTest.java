package offprint.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.model.Facets;
import offprint.ui.TestLibrary;
import offprint.ui.articles.ArticlesViewModel;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourViewModelTest {

    private final ObjectProperty<ArticleQuery> query = new SimpleObjectProperty<>(ArticleQuery.ALL);
    private final ObjectProperty<Facets> library = new SimpleObjectProperty<>(Facets.NONE);
    private final SimpleBooleanProperty importing = new SimpleBooleanProperty();
    @TempDir
    private Path folder;
    private TestLibrary posts;
    private ArticlesViewModel articles;
    private TourViewModel tour;

    @BeforeEach
    void begin() throws Exception {
        posts = new TestLibrary(folder);
        articles = new ArticlesViewModel(posts.library(), posts.reader(), new DirectJobs());
        query.subscribe(articles::ask);
        tour = new TourViewModel(query, articles, library, importing);
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    @Test
    void isOfferedOnceThereAreArticlesAndNothingIsImported() throws Exception {
        assertFalse(tour.offeredProperty().get());
        assertTrue(tour.impossibleProperty().get());

        importing.set(true);
        fill();
        assertFalse(tour.offeredProperty().get());

        importing.set(false);
        assertTrue(tour.offeredProperty().get());
        assertFalse(tour.impossibleProperty().get());
    }

    @Test
    void isNotOfferedAgainOnceItWasDeclined() throws Exception {
        fill();

        tour.decline();

        assertFalse(tour.offeredProperty().get());
        assertTrue(tour.answeredProperty().get());
        assertEquals(Optional.empty(), tour.stepProperty().get());
    }

    @Test
    void goesThroughAllStepsAndEndsAfterTheLast() throws Exception {
        fill();
        var steps = new ArrayList<TourStep>();

        tour.begin();
        while (tour.stepProperty().get().isPresent()) {
            steps.add(tour.stepProperty().get().get());
            tour.next();
        }

        assertEquals(List.of(TourStep.values()), steps);
        assertTrue(tour.answeredProperty().get());
    }

    @Test
    void goesBackAsFarAsTheFirstStep() throws Exception {
        fill();
        tour.begin();
        tour.next();

        tour.back();
        tour.back();

        assertEquals(Optional.of(TourStep.SIDEBAR), tour.stepProperty().get());
    }

    @Test
    void canBeLeftAndTakenAgain() throws Exception {
        fill();
        tour.begin();
        tour.next();

        tour.end();
        assertEquals(Optional.empty(), tour.stepProperty().get());

        tour.begin();
        assertEquals(Optional.of(TourStep.SIDEBAR), tour.stepProperty().get());
    }

    @Test
    void opensTheFirstArticleWhereItSpeaksOfOneAndNoneIsOpen() throws Exception {
        fill();
        goTo(TourStep.LIST);
        assertEquals(OptionalLong.empty(), articles.selectedProperty().get());

        tour.next();

        assertEquals(OptionalLong.of(2), articles.selectedProperty().get());
    }

    @Test
    void leavesTheArticleThatIsOpen() throws Exception {
        fill();
        articles.selectedProperty().set(OptionalLong.of(1));

        goTo(TourStep.ARTICLE);

        assertEquals(OptionalLong.of(1), articles.selectedProperty().get());
    }

    @Test
    void theExampleFindsSomethingAndIsTakenBackWhenTheTourGoesOn() throws Exception {
        fill();
        var asked = ArticleQuery.ALL.and(Facet.tag("河岸周刊"));
        query.set(asked);
        goTo(TourStep.SEARCH);
        assertEquals(Optional.of("tag:\"海港 日报\""), tour.example());

        tour.tryExample();
        assertEquals("tag:\"海港 日报\"", query.get().words());
        assertEquals(1, articles.countProperty().get());

        tour.next();
        assertEquals(asked, query.get());
    }

    @Test
    void whatTheReaderAskedAfterTheExampleStays() throws Exception {
        fill();
        goTo(TourStep.SEARCH);
        tour.tryExample();
        var asked = ArticleQuery.ALL.searching("渡轮");
        query.set(asked);

        tour.end();

        assertEquals(asked, query.get());
    }

    @Test
    void whereThereAreNoTagsTheExampleIsASite() {
        library.set(new Facets(1, 1, 0, List.of(), List.of(), List.of(new FacetCount("www.example.com", 1)), List.of()));

        assertEquals(Optional.of("host:www.example.com"), tour.example());
    }

    @Test
    void whereThereIsNeitherThereIsNoExample() {
        tour.tryExample();

        assertEquals(Optional.empty(), tour.example());
        assertEquals(ArticleQuery.ALL, query.get());
    }

    private void goTo(TourStep step) {
        tour.begin();
        while (tour.stepProperty().get().orElseThrow() != step) {
            tour.next();
        }
    }

    private void fill() throws Exception {
        posts.with("渡轮公司公布新船期", "2021-09-01", "河岸周刊", "公司称强风增多。")
                .with("港口夜班的一天", "2021-09-02", "海港 日报", "吊机停摆之后。");
        library.set(new Facets(2, 2, 0, List.of(new FacetCount("海港 日报", 1), new FacetCount("河岸周刊", 1)), List.of(),
                List.of(), List.of()));
        articles.refresh();
    }
}
