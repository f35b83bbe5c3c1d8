package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.ui.actions.Action;
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

/** What shows the commands of the window: the palette, the overview of the shortcuts. */
@ExtendWith(ApplicationExtension.class)
class HelpTest {

    @TempDir
    private static Path folder;
    private Appearance appearance;
    private MainWindow window;

    @Start
    void show(Stage stage) throws Exception {
        var posts = new TestLibrary(folder).with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。");
        var jobs = new DirectJobs();
        var model = new MainViewModel(posts.library(), posts.reader(), jobs,
                new ImportViewModel(posts.importer(), jobs, Runnable::run),
                new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), jobs, _ -> { }));
        appearance = new Appearance(ThemeChoice.LIGHT, 1);
        window = new MainWindow(model, new StackPane(), appearance, WindowState.FIRST,
                new MainWindow.Options(Duration.ZERO, List.of()));
        window.open(stage);
    }

    @Test
    void thePaletteRunsWhatIsChosenByWords(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        ListView<Action> commands = robot.lookup("#palette-list").queryListView();
        assertFalse(commands.getItems().stream().anyMatch(action -> action.unavailable().get()));

        robot.write("larger");
        assertEquals(List.of("larger"), commands.getItems().stream().map(Action::id).toList());
        robot.type(KeyCode.ENTER);

        assertEquals(1.125, appearance.scaleProperty().get());
        assertFalse(robot.lookup("#palette-list").tryQuery().isPresent());
        assertEquals(List.of("larger"), window.state().habits().lastUsed());
    }

    @Test
    void escapeClosesThePaletteAndGivesTheKeyboardBack(FxRobot robot) {
        robot.clickOn("港口夜班的一天");
        var before = window.getScene().getFocusOwner();
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertEquals("palette-words", window.getScene().getFocusOwner().getId());

        robot.type(KeyCode.DOWN).type(KeyCode.ESCAPE);

        assertFalse(robot.lookup("#palette-list").tryQuery().isPresent());
        assertEquals(before, window.getScene().getFocusOwner());
    }

    @Test
    void noKeyReachesTheWindowBelowThePalette(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        press(robot, KeyCode.CONTROL, KeyCode.EQUALS);

        assertEquals(1, appearance.scaleProperty().get());
        assertTrue(robot.lookup("#palette-list").tryQuery().isPresent());
    }

    @Test
    void theQuestionMarkShowsAllShortcutsWhereItIsNotTyped(FxRobot robot) {
        robot.clickOn("港口夜班的一天");
        robot.write("?");
        var shown = robot.lookup(".key-cap").<Label>queryAll().stream().map(Label::getText).toList();
        assertTrue(shown.containsAll(window.actions().list().all().map(Action::keysText)
                .filter(keys -> !keys.isEmpty()).toList()));

        robot.write("?");
        assertFalse(robot.lookup(".key-cap").tryQuery().isPresent());

        press(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write("?");
        assertFalse(robot.lookup(".key-cap").tryQuery().isPresent());
        assertEquals("?", robot.lookup("#search").queryTextInputControl().getText());
    }

    @Test
    void aKeyShowsAllShortcutsAndHidesThemAgain(FxRobot robot) {
        press(robot, KeyCode.F1);
        assertTrue(robot.lookup("#keys-overview").tryQuery().isPresent());

        press(robot, KeyCode.F1);
        assertFalse(robot.lookup("#keys-overview").tryQuery().isPresent());
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys);
        for (int index = keys.length - 1; index >= 0; index--) {
            robot.release(keys[index]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
