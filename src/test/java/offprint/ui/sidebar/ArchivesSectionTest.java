package offprint.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import offprint.importing.ImportMonitor;
import offprint.model.ArticleQuery;
import offprint.ui.Messages;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ArchivesSectionTest {

    private TestLibrary posts;
    private ArchivesViewModel model;

    @TempDir
    private Path folder;

    @Start
    void show(Stage stage) throws Exception {
        posts = new TestLibrary(folder);
        for (int day = 1; day <= 15; day++) {
            var archive = Files.createDirectories(folder.resolve("day-%02d".formatted(day)));
            Files.writeString(archive.resolve("one.md"), "# Day " + day + "\n\n渡轮照常开出，第" + day + "天。");
            posts.importer().run(List.of(archive), ImportMonitor.NONE);
        }
        model = new ArchivesViewModel(posts.library(), new DirectJobs(), _ -> { });
        model.refresh();
        stage.setScene(new Scene(new ArchivesSection(model), 300, 700));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        posts.close();
    }

    @Test
    void ofManyArchivesTheOnesImportedLastAreShownAndTheOthersOnDemand(FxRobot robot) {
        assertEquals(12, rows(robot).size());
        assertEquals("day-15", rows(robot).getFirst());
        assertEquals(Messages.get("sidebar.more", 3), more(robot).getText());

        robot.interact(() -> more(robot).fire());
        assertEquals(15, rows(robot).size());
        assertEquals(Messages.get("archives.fewer"), more(robot).getText());

        robot.interact(() -> model.show(model.archivesProperty().get().getLast().archive()));
        robot.interact(() -> more(robot).fire());
        assertEquals(13, rows(robot).size());
        assertEquals("day-01", rows(robot).getLast());
        assertEquals(Messages.get("sidebar.more", 2), more(robot).getText());
        assertTrue(robot.lookup(".count-row:selected").tryQuery().isPresent());
    }

    @Test
    void anArchiveChosenElsewhereComesIntoViewAndLeavesIt(FxRobot robot) {
        robot.interact(() -> model.show(model.archivesProperty().get().getLast().archive()));
        assertEquals("day-01", rows(robot).getLast());

        robot.interact(() -> model.queryProperty().set(ArticleQuery.ALL));
        assertEquals(12, rows(robot).size());
    }

    @Test
    void aFewArchivesNeedNoWayToTheOthers(FxRobot robot) throws Exception {
        for (var row : model.archivesProperty().get().subList(0, 4)) {
            posts.library().ledger().forget(row.archive().location());
        }
        robot.interact(model::refresh);

        assertEquals(11, rows(robot).size());
        assertFalse(more(robot).isVisible());
    }

    private static List<String> rows(FxRobot robot) {
        return robot.lookup(".row-name").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static Hyperlink more(FxRobot robot) {
        return robot.lookup(".more").queryAllAs(Hyperlink.class).stream().findFirst().orElseThrow();
    }
}
