package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import offprint.export.PageSetup;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.export.PrintStyle;
import offprint.html.Typography;
import offprint.lists.FilterLists;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.lists.ListsViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SettingsWindowTest {

    @TempDir
    private static Path folder;
    private MainViewModel model;
    private Appearance appearance;
    private MainWindow window;

    @Start
    void show(Stage stage) throws Exception {
        var posts = new TestLibrary(folder).with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。");
        var jobs = new DirectJobs();
        model = new MainViewModel(posts.library(), posts.reader(), jobs,
                new ImportViewModel(posts.importer(), jobs, Runnable::run),
                new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), jobs, _ -> { }));
        model.setLists(new ListsViewModel(FilterLists.open(folder.resolve("lists")), posts.library(), jobs,
                Runnable::run, model.reader()::article));
        appearance = new Appearance(ThemeChoice.LIGHT, 1);
        window = new MainWindow(model, new StackPane(), appearance, WindowState.FIRST,
                new MainWindow.Options(Duration.ZERO, List.of()));
        window.open(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.lookup("Close").tryQueryAs(Button.class).ifPresent(button -> robot.interact(button::fire));
    }

    @Test
    void readingSettingsAreTheSameAsThoseOfTheToolbar(FxRobot robot) {
        open(robot, "");
        robot.clickOn("Serif");
        assertEquals(Typography.Face.SERIF, appearance.typographyProperty().get().face());

        robot.interact(() -> appearance.scaleProperty().set(1.25));
        assertTrue(robot.lookup("125%").tryQuery().isPresent());
    }

    @Test
    void paperAndColumnsOfPdfsAreRemembered(FxRobot robot) {
        open(robot, "print");
        robot.clickOn("Letter").clickOn("Two").clickOn("12 pt");

        assertEquals(PrintStyle.NORMAL.withPage(PageSetup.LETTER).withColumns(2).withPoints(12), appearance.style()
                .print());
    }

    @Test
    void wordsFindSettingsInAllSections(FxRobot robot) {
        open(robot, "reading");
        robot.interact(() -> robot.lookup("#settings-words").queryAs(TextField.class).setText("undo"));
        assertTrue(robot.lookup("#change-undo").tryQuery().isPresent());
        assertFalse(robot.lookup("Serif").tryQuery().isPresent());

        robot.interact(() -> robot.lookup("#settings-words").queryAs(TextField.class).setText("filter"));
        assertTrue(robot.lookup("#settings-lists-open").tryQuery().isPresent());
        assertTrue(robot.lookup("#change-lists").tryQuery().isPresent());

        robot.interact(() -> robot.lookup("#settings-words").queryAs(TextField.class).setText("tree house"));
        assertTrue(robot.lookup("No setting has \"tree house\" in its name.").tryQuery().isPresent());
    }

    @Test
    void aShortcutThatIsChangedWorksAndIsRemembered(FxRobot robot) {
        open(robot, "shortcuts");
        robot.interact(() -> robot.lookup("#settings-words").queryAs(TextField.class).setText("larger"));
        robot.interact(() -> robot.lookup("#change-larger").queryAs(Button.class).fire());
        robot.type(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Map.of("larger", List.of("F8")), window.state().habits().keys());
        robot.interact(() -> run("F8"));
        assertEquals(1.125, appearance.scaleProperty().get());

        robot.interact(() -> robot.lookup("#reset-larger").queryLabeled().fireEvent(new ActionEvent()));
        assertEquals(Map.of(), window.state().habits().keys());
    }

    @Test
    void keysOfAnotherCommandAreShownAsSuch(FxRobot robot) {
        open(robot, "shortcuts");
        robot.interact(() -> robot.lookup("#settings-words").queryAs(TextField.class).setText("larger"));
        robot.interact(() -> robot.lookup("#change-larger").queryAs(Button.class).fire());
        robot.type(KeyCode.F11);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("F11 is \"Full screen\"").tryQuery().isPresent());

        robot.interact(() -> robot.lookup("#shortcut-cancel").queryAs(Button.class).fire());
        assertEquals(Map.of(), window.state().habits().keys());

        robot.interact(() -> robot.lookup("#change-larger").queryAs(Button.class).fire());
        robot.type(KeyCode.F11);
        robot.interact(() -> robot.lookup("#shortcut-take").queryAs(Button.class).fire());
        robot.interact(() -> run("F11"));
        assertEquals(1.125, appearance.scaleProperty().get());
        assertEquals("", window.actions().list().byId("fullScreen").orElseThrow().keysText());
    }

    @Test
    void theOverviewOfTheShortcutsLeadsToWhereTheyAreChanged(FxRobot robot) {
        robot.press(KeyCode.F1).release(KeyCode.F1);
        robot.clickOn("#keys-change");
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(robot.lookup("#reset-all").tryQuery().isPresent());
        assertTrue(robot.lookup("#reset-all").query().isDisabled());
    }

    @Test
    void everyControlHasANameThatCanBeSpoken(FxRobot robot) {
        for (String section : List.of("reading", "lists", "shortcuts", "library", "privacy")) {
            open(robot, section);
            assertEquals(List.of(), Nameless.in(robot.lookup(".settings").query()), section);
        }
    }

    private void run(String keys) {
        window.getScene().getAccelerators().get(KeyCombination.valueOf(keys)).run();
    }

    private void open(FxRobot robot, String section) {
        robot.interact(() -> window.help().showSettings(section));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
