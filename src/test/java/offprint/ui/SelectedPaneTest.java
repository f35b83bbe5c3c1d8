package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.util.Duration;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.library.Edit;
import offprint.library.EditMonitor;
import offprint.library.LibraryChange;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.ui.importing.ExportKind;
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
class SelectedPaneTest {

    @TempDir
    private static Path folder;
    private TestLibrary posts;
    private MainViewModel model;

    @Start
    void show(Stage stage) throws Exception {
        posts = new TestLibrary(folder)
                .with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。")
                .with("渡轮公司公布新船期", "2021-09-01", "河岸周刊", "公司称强风增多。")
                .with("The harbour that floats", "2020-01-05", "河岸周刊", "It floats.");
        var jobs = new DirectJobs();
        model = new MainViewModel(posts.library(), posts.reader(), jobs,
                new ImportViewModel(posts.importer(), jobs, Runnable::run),
                new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), jobs, _ -> { }));
        posts.library().onChange(change -> {
            if (change == LibraryChange.ARTICLES) {
                model.articlesChanged();
            }
        });
        var window = new MainWindow(model, new StackPane(), new Appearance(ThemeChoice.LIGHT, 1), WindowState.FIRST,
                new MainWindow.Options(Duration.ZERO, List.of()));
        window.open(stage);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    @Test
    void allAreStarredAtOnceAndCtrlZLeavesTheStarThatWasThereBefore(FxRobot robot) throws Exception {
        posts.library().marks().setStarred(true, id(1));
        all(robot);
        assertEquals("3 articles selected", robot.lookup("#selected-title").queryLabeled().getText());

        robot.clickOn("#changes-star");
        assertEquals("Starred 2 articles", robot.lookup("#job-notice").queryLabeled().getText());
        assertEquals(3, starred());
        assertEquals(3, model.selected().count());

        keys(robot, KeyCode.Z);
        assertEquals(1, starred());
        robot.clickOn("#selected-single");
        assertFalse(robot.lookup("#selected").query().isVisible());
    }

    @Test
    void severalAreDeletedAndComeBackFromTheTrash(FxRobot robot) throws Exception {
        all(robot);
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, model.articles().countProperty().get());

        robot.clickOn("#sidebar-trash");
        all(robot);
        robot.clickOn("#articles-menu-restore");

        assertEquals(0, posts.library().trash().articles().length);
        robot.interact(() -> model.sidebar().showAll());
        assertEquals(3, model.articles().countProperty().get());
    }

    @Test
    void aTagIsGivenToAllInThePopoverAndTakenAwayAgain(FxRobot robot) throws Exception {
        all(robot);
        keys(robot, KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Tags of 3 articles", robot.lookup("#tags-title").queryLabeled().getText());
        robot.interact(() -> robot.lookup("#tags-box").queryAs(TextField.class).setText(" 慢读 "));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(3, posts.library().find(ArticleQuery.ALL.and(Facet.tag("慢读"))).length);
        robot.interact(() -> robot.lookup(".tag-chip.own").queryButton().fire());
        assertEquals(0, posts.library().find(ArticleQuery.ALL.and(Facet.tag("慢读"))).length);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theTagsKeepTheirStylesWhenTheListHasNothingWithoutTheTag(FxRobot robot) {
        all(robot);
        keys(robot, KeyCode.J);
        robot.clickOn("#sidebar-later");
        all(robot);
        keys(robot, KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();

        robot.interact(() -> robot.lookup(".tag-chip.own").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(0, model.articles().countProperty().get());
        var popover = (PopupWindow) robot.lookup("#tags-box").query().getScene().getWindow();
        assertNotNull(popover.getOwnerNode().getScene(), "where the styles come from");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void whatIsOpenIsReadLaterAlsoWhenTheListNoLongerHasIt(FxRobot robot) throws Exception {
        long opened = id(2);
        robot.interact(() -> model.articles().selectedProperty().set(OptionalLong.of(opened)));
        robot.interact(() -> model.search("渡轮"));

        keys(robot, KeyCode.J);

        assertEquals(1, posts.library().summaries(opened).getFirst().ownTags().size());
    }

    @Test
    void theTagsOfWhatIsOpenAreShownAlsoWhenTheListNoLongerHasIt(FxRobot robot) throws Exception {
        long opened = id(2);
        robot.interact(() -> model.articles().selectedProperty().set(OptionalLong.of(opened)));
        robot.interact(() -> model.search("渡轮"));

        keys(robot, KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("Tags of this article", robot.lookup("#tags-title").queryLabeled().getText());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theBoxForTagsHasTheKeyboardAlsoBelowTagsThereAre(FxRobot robot) throws Exception {
        long[] ids = posts.library().find(ArticleQuery.ALL);
        robot.interact(() -> posts.library().edits().apply(new Edit.Tag("慢读", true), ids, EditMonitor.NONE));
        all(robot);

        keys(robot, KeyCode.T);

        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> robot.lookup("#tags-box").tryQuery()
                .filter(Node::isFocused).isPresent());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theQueueOfWhatToReadLaterIsARowOfTheSidebarWhileThereIsOne(FxRobot robot) throws Exception {
        assertFalse(robot.lookup("#sidebar-later").query().isVisible());
        all(robot);
        keys(robot, KeyCode.J);
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(robot.lookup("#sidebar-later").query().isVisible());
        assertEquals(3, posts.library().find(ArticleQuery.ALL.and(Facet.tag("Read later"))).length);
        robot.clickOn("#sidebar-later");
        assertEquals(List.of(Facet.tag("Read later")), model.queryProperty().get().with());

        all(robot);
        keys(robot, KeyCode.J);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, posts.library().find(ArticleQuery.ALL.and(Facet.tag("Read later"))).length);
        robot.clickOn("#sidebar-later");
        assertFalse(robot.lookup("#sidebar-later").query().isVisible());
    }

    @Test
    void severalAreExportedIntoAFolderOrABook(FxRobot robot) throws Exception {
        var out = Files.createTempDirectory(folder, "out");
        all(robot);

        robot.interact(() -> model.exports().exportMany(model.selected()::ids, ExportKind.MD, out));
        robot.interact(() -> model.exports().exportMany(model.selected()::ids, ExportKind.EPUB, out.resolve("b.epub")));

        try (var files = Files.list(out)) {
            assertEquals(4, files.count());
        }
        var notice = (JobState.Notice) model.exports().jobProperty().get();
        assertEquals("Exported 3 articles to b.epub", notice.text());
        assertTrue(notice.next().isPresent());
    }

    @Test
    void anExportThatIsStoppedSaysHowFarItCame(FxRobot robot) throws Exception {
        var out = Files.createTempDirectory(folder, "out");
        model.exports().jobProperty().subscribe(state -> {
            if (state instanceof JobState.Running running) {
                running.cancel().ifPresent(Runnable::run);
            }
        });
        all(robot);

        robot.interact(() -> model.exports().exportMany(model.selected()::ids, ExportKind.EPUB, out.resolve("b.epub")));

        assertFalse(Files.exists(out.resolve("b.epub")));
        assertEquals("Stopped. Exported no articles to b.epub",
                ((JobState.Notice) model.exports().jobProperty().get()).text());
    }

    private static void all(FxRobot robot) {
        robot.interact(() -> robot.lookup("#articles").query().requestFocus());
        keys(robot, KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void keys(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    private int starred() throws Exception {
        return posts.library().find(ArticleQuery.ALL.withStarred(true)).length;
    }

    private long id(int index) throws Exception {
        return posts.library().find(ArticleQuery.ALL)[index];
    }
}
