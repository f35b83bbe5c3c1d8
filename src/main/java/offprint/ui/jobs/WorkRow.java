package offprint.ui.jobs;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import offprint.ui.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One running work in the panel: what it is, how far it has come, and what stops it for a while or for good. */
final class WorkRow extends VBox {

    private final Label title = new Label();
    private final Label file = new Label();
    private final Label line = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button pause = button("work-pause");
    private final Button cancel = button("work-cancel");
    private Optional<Hold> hold = Optional.empty();
    private JobState.Running shown;

    /** A row that follows the work until the returned subscription of {@link #follow} ends. */
    WorkRow() {
        getStyleClass().add("work");
        title.getStyleClass().add("work-title");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Messages.get("job.progress"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        cancel.setGraphic(new FontIcon(Feather.X));
        cancel.setAccessibleText(Messages.get("job.cancel"));
        var buttons = new HBox(bar, pause, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(title, buttons, line, file);
    }

    /** Shows that work, as long as the subscription lasts. */
    Subscription follow(ObservableValue<JobState> work) {
        return work.subscribe(state -> {
            switch (state) {
                case JobState.Running running -> show(running);
                case JobState.Waiting waiting -> show(waiting);
                case JobState.Idle(), JobState.Notice _ -> { }
            }
        });
    }

    private void show(JobState.Running running) {
        shown = running;
        hold = running.hold();
        title.setText(running.title());
        file.setText(running.progress().current());
        shown(file, true);
        bar.setProgress(running.progress().fraction());
        shown(cancel, running.cancel().isPresent());
        cancel.setOnAction(_ -> running.cancel().ifPresent(Runnable::run));
        shown(pause, hold.isPresent());
        pause.setOnAction(_ -> turn());
        showPause();
    }

    private void show(JobState.Waiting waiting) {
        title.setText(waiting.title());
        bar.setProgress(0);
        shown(pause, false);
        shown(file, false);
        shown(cancel, true);
        cancel.setOnAction(_ -> waiting.cancel().run());
        line.setText(Messages.get("job.waiting"));
    }

    // Work that waits takes no step that would show it anew.
    private void turn() {
        hold.ifPresent(it -> it.pause(!it.pausedProperty().get()));
        showPause();
    }

    private void showPause() {
        boolean waits = hold.map(it -> it.pausedProperty().get()).orElse(false);
        pause.setGraphic(new FontIcon(waits ? Feather.PLAY : Feather.PAUSE));
        pause.setAccessibleText(Messages.get(waits ? "job.resume" : "job.pause"));
        line.setText(waits ? Messages.get("job.paused") : ProgressWords.line(shown.progress()));
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Button button(String id) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("cancel");
        return button;
    }
}
