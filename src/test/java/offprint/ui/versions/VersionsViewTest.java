package offprint.ui.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import offprint.importing.ImportMonitor;
import offprint.library.ArticleVersion;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class VersionsViewTest {

    @TempDir
    private static Path folder;
    private VersionsViewModel model;

    @Start
    void show(Stage stage) throws Exception {
        var posts = new TestLibrary(folder);
        var file = posts.write("港口夜班", "2021-09-02", "海港日报", "码头在凌晨停电。");
        String first = Files.readString(file);
        for (String when : List.of("凌晨", "傍晚", "午后")) {
            Files.writeString(file, first.replace("凌晨", when) + " ".repeat(when.equals("午后") ? 2 : 0));
            Files.setLastModifiedTime(file, FileTime.fromMillis(when.hashCode() & 0xFFFFFF));
            posts.importer().run(List.of(file), ImportMonitor.NONE);
        }
        model = new VersionsViewModel(posts.library(), posts.reader(), new DirectJobs());
        stage.setScene(new Scene(new StackPane(), 900, 700));
        stage.show();
        model.open(1);
        new VersionsView(model, stage).show();
    }

    @Test
    void whatWasReplacedSinceTheVersionBeforeIsMarked(FxRobot robot) {
        assertEquals(List.of("傍晚"), texts(robot, ".difference .removed"));
        assertEquals(List.of("午后"), texts(robot, ".difference .added"));
    }

    @Test
    void anotherVersionCanBeChosen(FxRobot robot) {
        ComboBox<ArticleVersion> earlier = robot.lookup("#versions-earlier").queryComboBox();
        robot.interact(() -> earlier.setValue(earlier.getItems().getLast()));

        assertEquals(List.of("凌晨"), texts(robot, ".difference .removed"));
    }

    @Test
    void escapeCloses(FxRobot robot) {
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertInstanceOf(VersionsState.Closed.class, model.stateProperty().get());
        assertTrue(robot.lookup("#difference").tryQuery().isEmpty());
    }

    private static List<String> texts(FxRobot robot, String selector) {
        return robot.lookup(selector).<Node>queryAll().stream().map(node -> ((Text) node).getText()).toList();
    }
}
