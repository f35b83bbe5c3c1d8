package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import offprint.export.PdfExport;
import offprint.export.PictureSource;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ActionsTest {

    @TempDir
    private static Path folder;
    private MainWindow window;

    @Start
    void show(Stage stage) throws Exception {
        var posts = new TestLibrary(folder).with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。");
        var jobs = new DirectJobs();
        var model = new MainViewModel(posts.library(), posts.reader(), jobs,
                new ImportViewModel(posts.importer(), jobs, Runnable::run),
                new ExportViewModel(posts.reader(), new PdfExport(PictureSource.NONE), jobs, _ -> { }));
        window = new MainWindow(model, new StackPane(), new Appearance(ThemeChoice.LIGHT, 1), WindowState.FIRST,
                new MainWindow.Options(Duration.ZERO, List.of()));
        window.open(stage);
    }

    @Test
    void theMenuHasEveryCommand(FxRobot robot) {
        var menu = robot.lookup("#menu-button").queryAs(MenuButton.class).getItems().stream()
                .flatMap(item -> item instanceof Menu group ? group.getItems().stream() : Stream.of(item))
                .map(MenuItem::getText).filter(text -> text != null).toList();

        assertEquals(window.actions().list().all().map(action -> action.text()).toList(), menu);
    }

    @Test
    void noTwoCommandsHaveTheSameKeys() {
        var taken = new HashSet<KeyCombination>();
        window.actions().list().all().forEach(action -> action.usual().forEach(
                keys -> assertTrue(taken.add(keys), () -> keys + " is taken when it comes to " + action.id())));
    }

    @Test
    void everyShortcutOfTheListWorksInTheWindow() {
        var installed = window.getScene().getAccelerators().keySet();

        assertEquals(Optional.empty(), window.actions().list().all().flatMap(action -> action.usual().stream())
                .filter(keys -> !installed.contains(keys)).findFirst());
    }
}
