package offprint.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import offprint.ui.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class JobsPanelTest {

    private final WorkList works = new WorkList();
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(new JobState.Idle());
    private final List<String> calls = new ArrayList<>();
    private final Hold hold = new Hold();
    private JobsPanel panel;

    @Start
    void show(Stage stage) {
        works.open();
        works.follow(job.getReadOnlyProperty());
        var button = new Button("jobs");
        stage.setScene(new Scene(new StackPane(button), 800, 600));
        stage.show();
        panel = new JobsPanel(works, () -> calls.add("log"));
        panel.show(button);
    }

    @AfterEach
    void hide(FxRobot robot) {
        robot.interact(() -> panel.hide());
    }

    @Test
    void runningWorkIsPausedGoesOnAndIsCancelled(FxRobot robot) {
        robot.interact(() -> job.set(running()));
        assertTrue(texts().contains("72% · 120/s · 2 s left"), texts().toString());

        robot.interact(() -> button("#work-pause").fire());
        assertTrue(hold.pausedProperty().get());
        assertTrue(texts().contains(Messages.get("job.paused")));
        assertEquals(Messages.get("job.resume"), button("#work-pause").getAccessibleText());

        robot.interact(() -> button("#work-pause").fire());
        assertFalse(hold.pausedProperty().get());
        robot.interact(() -> button("#work-cancel").fire());
        assertTrue(hold.isCancelled());
    }

    @Test
    void workThatWaitsSaysSoAndCanBeLeft(FxRobot robot) {
        robot.interact(() -> job.set(new JobState.Waiting("Import posts", () -> calls.add("left"))));
        assertTrue(texts().contains("Import posts"));
        assertTrue(texts().contains(Messages.get("job.waiting")));
        assertFalse(button("#work-pause").isVisible());

        robot.interact(() -> button("#work-cancel").fire());
        assertEquals(List.of("left"), calls);

        robot.interact(() -> job.set(running()));
        assertTrue(button("#work-pause").isVisible());
    }

    @Test
    void aStepLeavesTheButtonsWhereTheyAre(FxRobot robot) {
        robot.interact(() -> job.set(running()));
        var pause = button("#work-pause");

        robot.interact(() -> job.set(running()));

        assertEquals(pause, button("#work-pause"));
    }

    @Test
    void whatWasSaidCanStillBeActedOn(FxRobot robot) throws TimeoutException {
        assertTrue(texts().contains(Messages.get("jobs.none")));
        robot.interact(() -> job.set(new JobState.Notice("Exported 港口.pdf",
                Optional.of(new JobState.Next("Open", () -> calls.add("open"))))));

        assertTrue(texts().contains("Exported 港口.pdf"));
        robot.clickOn("Open");
        assertEquals(List.of("open"), calls);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, Bindings.not(panel.showingProperty()));
        assertFalse(works.openProperty().get());
    }

    @Test
    void theLogIsOneClickAway(FxRobot robot) {
        robot.clickOn("#works-log");

        assertEquals(List.of("log"), calls);
    }

    private JobState running() {
        return new JobState.Running("Import archive.zip", new Progress(720, 1000, Duration.ofSeconds(6), "post.md"),
                hold);
    }

    private Button button(String id) {
        return (Button) panel.getContentNode().lookup(id);
    }

    private List<String> texts() {
        return panel.getContentNode().lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).toList();
    }
}
