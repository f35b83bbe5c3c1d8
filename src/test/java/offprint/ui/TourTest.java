package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.model.ArticleQuery;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The tour in the window: the offer, the card, and what it points at. */
@ExtendWith(ApplicationExtension.class)
class TourTest {

    @TempDir
    private static Path folder;
    private MainViewModel model;
    private MainWindow window;
    private Stage stage;

    @Start
    void show(Stage shown) throws Exception {
        stage = shown;
        var posts = new TestLibrary(folder).with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。");
        var jobs = new DirectJobs();
        model = new MainViewModel(posts.library(), posts.reader(), jobs,
                new ImportViewModel(posts.importer(), jobs, Runnable::run),
                new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), jobs, _ -> { }));
        window = new MainWindow(model, new StackPane(), new Appearance(ThemeChoice.LIGHT, 1), WindowState.FIRST,
                new MainWindow.Options(Duration.ZERO, List.of()));
        window.open(stage);
        // The stage is the same for all tests.
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    @Test
    void isOfferedOnceAndRememberedAsDeclined(FxRobot robot) {
        assertTrue(robot.lookup("#tour-strip").query().isVisible());
        assertFalse(window.state().habits().toured());

        robot.clickOn("#tour-decline");

        assertFalse(robot.lookup("#tour-strip").query().isVisible());
        assertTrue(window.state().habits().toured());
    }

    @Test
    void goesOnAndBackByTheKeyboardAndGivesItBack(FxRobot robot) {
        robot.clickOn("港口夜班的一天");
        var before = window.getScene().getFocusOwner();
        run(robot);
        var card = robot.lookup("#tour").query();
        assertEquals(card, window.getScene().getFocusOwner());
        assertEquals("1 / 8", robot.lookup("#tour-number").queryLabeled().getText());

        robot.type(KeyCode.ENTER).type(KeyCode.RIGHT).type(KeyCode.LEFT);
        assertEquals("2 / 8", robot.lookup("#tour-number").queryLabeled().getText());
        assertTrue(card.getAccessibleText().startsWith("Step 2 of 8. " + Messages.get("tour.title.search")));

        robot.type(KeyCode.ESCAPE);
        assertFalse(isShown(robot));
        assertEquals(before, window.getScene().getFocusOwner());
    }

    @Test
    void theWindowCanBeUsedMeanwhile(FxRobot robot) {
        run(robot);

        robot.clickOn("海港日报");
        assertEquals(1, model.queryProperty().get().with().size());

        robot.clickOn("#tour-next").clickOn("#tour-example");
        assertEquals("tag:海港日报", model.queryProperty().get().words());
        robot.clickOn("#tour-skip");
        assertFalse(isShown(robot));
        assertEquals(1, model.queryProperty().get().with().size());
        robot.interact(() -> model.queryProperty().set(ArticleQuery.ALL));
    }

    @Test
    void theOutlineIsAroundWhatIsSpokenOfInAWindowOfAnyWidth(FxRobot robot) {
        for (double width : List.of(1440.0, 1000.0, 700.0)) {
            robot.interact(() -> stage.setWidth(width));
            run(robot);
            for (Node part : List.of(window.panes().sidebar(), window.search(), window.panes().list(),
                    window.panes().reader(), window.lookup("#connections"), window.panes().reader(),
                    window.lookup("#export-button"), window.lookup("#menu-button"))) {
                WaitForAsyncUtils.waitForFxEvents();
                var outline = robot.lookup(".tour-outline").query();
                assertTrue(outline.isVisible(), part + " at " + width);
                assertEquals(around(place(part)), place(outline), part + " at " + width);
                assertTrue(window.getLayoutBounds().contains(place(robot.lookup("#tour").query())));
                robot.clickOn("#tour-next");
            }
            assertFalse(isShown(robot));
        }
    }

    private void run(FxRobot robot) {
        robot.interact(() -> window.actions().list().byId("tour").orElseThrow().runIfAvailable());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isShown(FxRobot robot) {
        return robot.lookup("#tour").tryQuery().filter(card -> card.getParent().isVisible()).isPresent();
    }

    private Bounds around(Bounds part) {
        double left = Math.max(0, part.getMinX() - 3);
        double top = Math.max(0, part.getMinY() - 3);
        return new BoundingBox(left, top, Math.min(window.getWidth(), part.getMaxX() + 3) - left,
                Math.min(window.getHeight(), part.getMaxY() + 3) - top);
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
