package offprint.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class JobBarTest {

    private final SimpleObjectProperty<JobState> job = new SimpleObjectProperty<>(new JobState.Idle());
    private final List<String> calls = new ArrayList<>();

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(new JobBar(job), 800, 40));
        stage.show();
    }

    @Test
    void aRunningJobShowsItsRateAndTheTimeLeftAndCanBeCancelled(FxRobot robot) {
        robot.interact(() -> job.set(new JobState.Running("Import archive.zip",
                new Progress(720, 1000, Duration.ofSeconds(6), "post.md"), Optional.of(() -> calls.add("cancel")))));

        assertEquals("72%", text(robot, "#job-percent"));
        assertEquals("120/s", text(robot, "#job-rate"));
        assertEquals("2 s left", text(robot, "#job-left"));
        robot.clickOn("#job-cancel");
        assertEquals(List.of("cancel"), calls);
    }

    @Test
    void aStepMeanwhileDoesNotTakeAwayThePressedButton(FxRobot robot) {
        robot.interact(() -> job.set(running(1)));
        robot.moveTo("#job-cancel").press(MouseButton.PRIMARY);
        robot.interact(() -> job.set(running(2)));
        robot.release(MouseButton.PRIMARY);

        assertEquals(List.of("cancel"), calls);
    }

    @Test
    void whatIsNotKnownYetTakesNoRoom(FxRobot robot) {
        robot.interact(() -> job.set(new JobState.Running("Import archive.zip",
                new Progress(0, 0, Duration.ZERO, ""), Optional.empty())));

        assertFalse(robot.lookup("#job-percent").query().isManaged());
        assertFalse(robot.lookup("#job-cancel").query().isVisible());
    }

    @Test
    void aNoticeOffersWhatComesNext(FxRobot robot) {
        robot.interact(() -> job.set(new JobState.Notice("Exported article.pdf",
                Optional.of(new JobState.Next("Open", () -> calls.add("open"))))));

        assertEquals("Exported article.pdf", text(robot, "#job-notice"));
        robot.clickOn("Open");
        assertEquals(List.of("open"), calls);
    }

    @Test
    void idleIsNothing(FxRobot robot) {
        assertTrue(robot.lookup(".job-bar").queryAs(JobBar.class).getChildren().isEmpty());
    }

    private JobState running(int done) {
        return new JobState.Running("Import archive.zip", new Progress(done, 1000, Duration.ofSeconds(done), "post.md"),
                Optional.of(() -> calls.add("cancel")));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }
}
