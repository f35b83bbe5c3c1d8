package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Duration;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.JobState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    @TempDir
    private static Path folder;
    private TestLibrary posts;
    private MainViewModel model;
    private Appearance appearance;
    private MainWindow window;
    private Stage stage;

    @Start
    void show(Stage shown) throws Exception {
        stage = shown;
        posts = new TestLibrary(folder)
                .with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。")
                .with("渡轮公司公布新船期", "2021-09-01", "河岸周刊", "公司称强风增多。");
        var jobs = new DirectJobs();
        model = new MainViewModel(posts.library(), posts.reader(), jobs,
                new ImportViewModel(posts.importer(), jobs, Runnable::run),
                new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), jobs, _ -> { }));
        posts.library().onChange(_ -> model.articlesChanged());
        appearance = new Appearance(ThemeChoice.LIGHT, 1);
        window = new MainWindow(model, new StackPane(), appearance, WindowState.FIRST,
                new MainWindow.Options(Duration.ZERO, List.of()));
        window.open(stage);
        // The stage is the same for all tests.
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    @Test
    void typingInTheSearchBoxNarrowsTheList(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("渡轮"));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("渡轮", model.queryProperty().get().words());
        assertEquals("1 article", robot.lookup("#count").queryLabeled().getText());

        robot.type(KeyCode.ESCAPE);
        assertEquals(ArticleQuery.ALL, model.queryProperty().get());
    }

    @Test
    void aTagIsCompletedByTheKeyboard(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        var box = robot.lookup("#search").queryAs(TextField.class);
        robot.write("tag:");
        WaitForAsyncUtils.waitForFxEvents();
        var first = model.sidebar().countsProperty().get().library().tags().getFirst();
        ListView<?> proposals = robot.lookup("#completions").queryListView();
        assertTrue(proposals.getItems().getFirst().toString().contains(first.name()));

        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("tag:" + first.name() + " ", box.getText());
        assertEquals("tag:" + first.name(), model.queryProperty().get().words());
    }

    @Test
    void whatIsNotUnderstoodIsUnderlined(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("has:picture ");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(1, robot.lookup(".doubt").queryAll().size());
        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("has:image"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, robot.lookup(".doubt").queryAll().size());
    }

    @Test
    void aChipTakesItsFilterAway(FxRobot robot) {
        robot.clickOn("河岸周刊");
        assertEquals(List.of(Facet.tag("河岸周刊")), model.queryProperty().get().with());

        robot.clickOn("tag: 河岸周刊");

        assertEquals(ArticleQuery.ALL, model.queryProperty().get());
    }

    @Test
    void aKeyThatIsHeldToEraseTheWordsLeavesTheFilters(FxRobot robot) {
        robot.interact(() -> model.queryProperty().set(ArticleQuery.ALL.and(Facet.tag("河岸周刊")).withWords("渡")));
        var box = robot.lookup("#search").queryAs(TextField.class);
        robot.interact(box::requestFocus);
        robot.interact(box::end);

        robot.press(KeyCode.BACK_SPACE);
        robot.interact(() -> box.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false,
                false, false)));
        robot.release(KeyCode.BACK_SPACE);

        assertEquals("", box.getText());
        assertEquals(List.of(Facet.tag("河岸周刊")), model.queryProperty().get().with());

        robot.type(KeyCode.BACK_SPACE);
        assertEquals(ArticleQuery.ALL, model.queryProperty().get());
    }

    @Test
    void shortcutsReachTheArticle(FxRobot robot) {
        robot.clickOn("港口夜班的一天");
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);

        assertTrue(model.openedProperty().get().orElseThrow().starred());
        assertTrue(model.openedProperty().get().orElseThrow().read());
    }

    @Test
    void theDeleteKeyMovesTheArticleToTheTrashAndCtrlZBringsItBack(FxRobot robot) {
        robot.clickOn("渡轮公司公布新船期");
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, model.articles().countProperty().get());
        assertEquals("港口夜班的一天", model.openedProperty().get().orElseThrow().title());

        robot.clickOn("#sidebar-trash");
        assertTrue(robot.lookup("渡轮公司公布新船期").tryQuery().isPresent());

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        robot.interact(() -> model.sidebar().showAll());
        assertEquals(2, model.articles().countProperty().get());
        assertFalse(robot.lookup("#sidebar-trash").query().isVisible());
    }

    @Test
    void anArchiveOfTheSidebarShowsItsArticles(FxRobot robot) {
        robot.interact(model::refresh);
        robot.interact(() -> model.archives().show(model.archives().archivesProperty().get().getFirst().archive()));

        assertEquals(1, model.articles().countProperty().get());
    }

    @Test
    void aWindowThatWasNarrowForAWhileHasItsPanesAsWideAsBefore(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1000));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> stage.setWidth(1440));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(248, window.state().sidebarWidth(), 5);
        assertEquals(392, window.state().listWidth(), 5);
    }

    @Test
    void narrowWindowsFoldTheSidebarThenAlternate(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1000));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#sidebar-button").query().isVisible());
        assertTrue(robot.lookup("#sidebar").tryQuery().isEmpty());

        robot.clickOn("#sidebar-button");
        assertTrue(robot.lookup("#sidebar").tryQuery().isPresent());
        robot.clickOn("#sidebar-starred");
        assertTrue(model.queryProperty().get().starred());

        robot.interact(() -> model.sidebar().showAll());
        robot.interact(() -> stage.setWidth(700));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("港口夜班的一天");
        assertTrue(robot.lookup("#articles").tryQuery().isEmpty());
        robot.clickOn("#back-button");
        assertTrue(robot.lookup("#articles").tryQuery().isPresent());

        robot.interact(model.reader().ledger()::showSource);
        assertTrue(robot.lookup("#source-lines").tryQuery().isPresent(), "the source while the article is not in view");
        robot.interact(() -> robot.lookup("#source-lines").query().getScene().getWindow().hide());
    }

    @Test
    void proposalsAreAsLargeAsTheTextAndHaveRoomForIt(FxRobot robot) {
        robot.interact(() -> appearance.scaleProperty().set(2));
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("tag:");
        WaitForAsyncUtils.waitForFxEvents();

        ListView<?> proposals = robot.lookup("#completions").queryListView();
        var text = robot.from(proposals).lookup(".text").queryAs(Text.class);
        assertEquals(26, text.getFont().getSize());
        assertTrue(proposals.getFixedCellSize() > text.getLayoutBounds().getHeight());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void darkAndLargeAreRemembered(FxRobot robot) {
        robot.interact(() -> appearance.themeProperty().set(ThemeChoice.DARK));
        robot.press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);

        var state = window.state();
        assertEquals(ThemeChoice.DARK, state.style().theme());
        assertEquals(1.125, state.style().scale());
        assertEquals(248, state.sidebarWidth(), 5);
        assertEquals(392, state.listWidth(), 5);
    }

    @Test
    void everyControlHasANameThatCanBeSpoken() {
        assertEquals(List.of(), Nameless.in(window));
    }

    @Test
    void theReportCanBeOpenedAfterAnImport(FxRobot robot) {
        var file = posts.write("新的一天", "2022-01-01", "海港日报", "雪。");
        robot.interact(() -> model.imports().run(List.of(file)));

        robot.clickOn("#job-next");

        assertTrue(robot.lookup("#problems").tryQuery().isPresent());
        robot.clickOn("Close");
        assertFalse(robot.lookup("#problems").tryQuery().isPresent());
    }

    @Test
    void whereThereIsNoVoiceTheWindowSaysWhatItNeeds(FxRobot robot) throws Exception {
        long newest = posts.library().find(ArticleQuery.ALL)[0];
        robot.interact(() -> model.articles().selectedProperty().set(OptionalLong.of(newest)));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).release(KeyCode.A, KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(new JobState.Notice(Messages.get("reader.aloud.none"), Optional.empty()),
                model.status().jobProperty().get());
    }

    @Test
    void thePanesOfAWideWindowAreNotTakenApartToOpenAnArticle(FxRobot robot) {
        var changes = new ArrayList<Object>();
        robot.lookup(".split-pane").queryAs(SplitPane.class).getItems()
                .addListener((ListChangeListener<Node>) changes::add);

        robot.clickOn("渡轮公司公布新船期");

        assertEquals(List.of(), changes);
    }
}
