package offprint.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import offprint.ui.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LogViewTest {

    private static final LogEntry BEGUN = new LogEntry(Instant.parse("2026-03-01T12:00:00Z"), LogEntry.Level.INFO,
            "AppLog", "begun", "");
    private static final LogEntry FAILED = new LogEntry(Instant.parse("2026-03-01T12:00:01Z"), LogEntry.Level.ERROR,
            "FxJobs", "the disk is full", "DiskException");

    @TempDir
    private static Path folder;
    private final LogBook book = new LogBook();
    private LogViewModel model;
    private Stage stage;
    private LogView view;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        book.add(BEGUN);
        model = new LogViewModel(book, Runnable::run);
        model.offer(List.of(BEGUN, FAILED));
        stage.setScene(new Scene(new VBox(new LogStrip(model)), 900, 600));
        stage.show();
    }

    // The stage is the same for all tests, and what is open over it would have the keyboard.
    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> Optional.ofNullable(view).ifPresent(LogView::close));
    }

    @Test
    void theStripOffersTheLogOfTheRunThatWasCutShortUntilItIsDismissed(FxRobot robot) {
        var strip = robot.lookup("#log-strip").query();
        assertTrue(strip.isVisible());

        robot.interact(() -> robot.lookup("#show-unfinished").queryAs(Button.class).fire());
        assertEquals(List.of(FAILED, BEGUN), model.shownProperty().get().orElseThrow().entries());

        robot.interact(() -> robot.lookup("#dismiss-unfinished").queryAs(Button.class).fire());
        assertFalse(strip.isVisible());
        assertFalse(strip.isManaged());
    }

    @Test
    void theNewestEntryStandsFirstWithItsDetailsBelow(FxRobot robot) {
        open(robot);
        var table = table();
        assertEquals(List.of(BEGUN), table.getItems());

        robot.interact(() -> {
            book.add(FAILED);
            table.getSelectionModel().selectFirst();
        });

        assertEquals(List.of(FAILED, BEGUN), table.getItems());
        var details = (TextArea) view.getDialogPane().lookup("#log-details");
        assertTrue(details.getText().contains("DiskException"));
        assertEquals(Messages.get("log.level.ERROR"), table.getColumns().get(1).getCellData(0));
    }

    @Test
    void theLogIsCopiedAndSavedInTheOrderInWhichItHappened(FxRobot robot) throws Exception {
        book.add(FAILED);
        open(robot);
        var types = view.getDialogPane().getButtonTypes();

        robot.interact(() -> fire(types.get(0)));
        robot.interact(() -> assertEquals(LogEntry.text(List.of(BEGUN, FAILED)),
                Clipboard.getSystemClipboard().getString()));

        robot.interact(() -> fire(types.get(1)));
        assertEquals(LogEntry.text(List.of(BEGUN, FAILED)), Files.readString(folder.resolve("saved.txt")));
        assertTrue(view.isShowing());
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            model.show();
            view = new LogView(model.shownProperty().get().orElseThrow(), stage,
                    _ -> Optional.of(folder.resolve("saved.txt")));
            view.show(model::close);
        });
    }

    @SuppressWarnings("unchecked")
    private TableView<LogEntry> table() {
        return (TableView<LogEntry>) view.getDialogPane().lookup("#log-entries");
    }

    private void fire(ButtonType type) {
        ((Button) view.getDialogPane().lookupButton(type)).fire();
    }
}
