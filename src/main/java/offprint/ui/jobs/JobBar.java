package offprint.ui.jobs;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import offprint.ui.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The running job, or what became of it, at the right of the status bar. */
public final class JobBar extends HBox {

    // Made once: a button made anew with each step would lose the focus, and a press that falls between two steps.
    private final ProgressBar bar = new ProgressBar();
    private final Label file = label("job-file");
    private final Label title = label("job-title");
    private final Label percent = label("job-percent");
    private final Label rate = label("job-rate");
    private final Label left = label("job-left");
    private final Button cancel = cancelButton();
    private Subscription paused = Subscription.EMPTY;

    public JobBar(ObservableValue<JobState> job) {
        getStyleClass().add("job-bar");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(0);
        bar.setAccessibleText(Messages.get("job.progress"));
        job.subscribe(this::show);
    }

    private void show(JobState state) {
        switch (state) {
            case JobState.Idle(), JobState.Waiting _ -> getChildren().clear();
            case JobState.Running running -> show(running);
            case JobState.Notice notice -> show(notice);
        }
    }

    private void show(JobState.Running running) {
        var progress = running.progress();
        bar.setProgress(progress.fraction());
        file.setText(progress.current());
        title.setText(running.title());
        show(percent, ProgressWords.percent(progress));
        show(rate, ProgressWords.rate(progress));
        show(left, ProgressWords.left(progress));
        follow(running.hold());
        shown(cancel, running.cancel().isPresent());
        cancel.setOnAction(_ -> running.cancel().ifPresent(Runnable::run));
        if (!getChildren().contains(bar)) {
            getChildren().setAll(file, title, bar, percent, rate, left, cancel);
        }
    }

    // Work that waits takes no step that would show it anew.
    private void follow(Optional<Hold> held) {
        paused.unsubscribe();
        paused = held.map(hold -> hold.pausedProperty().subscribe(waits -> {
            if (waits) {
                show(rate, "");
                show(left, Messages.get("job.paused"));
            }
        })).orElse(Subscription.EMPTY);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        shown(label, !text.isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void show(JobState.Notice notice) {
        var text = label("job-notice");
        text.setText(notice.text());
        getChildren().setAll(text);
        notice.next().ifPresent(next -> getChildren().add(link(next)));
    }

    private static Label label(String id) {
        var label = new Label();
        label.setId(id);
        label.setMinWidth(id.equals("job-file") || id.equals("job-notice") ? 0 : USE_PREF_SIZE);
        return label;
    }

    private static Hyperlink link(JobState.Next next) {
        var link = new Hyperlink(next.text());
        link.setId("job-next");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> next.action().run());
        return link;
    }

    private static Button cancelButton() {
        var button = new Button("", new FontIcon(Feather.X));
        button.setId("job-cancel");
        button.getStyleClass().add("cancel");
        button.setAccessibleText(Messages.get("job.cancel"));
        return button;
    }
}
