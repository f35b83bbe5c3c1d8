package offprint.ui.jobs;

import java.time.Duration;
import java.util.ArrayList;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import offprint.ui.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The running job, or what became of it, at the right of the status bar. */
public final class JobBar extends HBox {

    private final ProgressBar bar = new ProgressBar();

    public JobBar(ObservableValue<JobState> job) {
        getStyleClass().add("job-bar");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(0);
        bar.setAccessibleText(Messages.get("job.progress"));
        job.subscribe(this::show);
    }

    private void show(JobState state) {
        switch (state) {
            case JobState.Idle() -> getChildren().clear();
            case JobState.Running running -> show(running);
            case JobState.Notice notice -> show(notice);
        }
    }

    private void show(JobState.Running running) {
        var progress = running.progress();
        bar.setProgress(progress.fraction());
        var nodes = new ArrayList<Node>();
        nodes.add(label("job-file", progress.current()));
        nodes.add(label("job-title", running.title()));
        nodes.add(bar);
        if (progress.total() > 0) {
            nodes.add(label("job-percent", Messages.get("job.percent", progress.fraction())));
        }
        if (progress.done() > 0) {
            nodes.add(label("job-rate", Messages.get("job.rate", progress.perSecond())));
        }
        if (progress.hasTimeLeft()) {
            nodes.add(label("job-left", left(progress.timeLeft())));
        }
        running.cancel().ifPresent(cancel -> nodes.add(cancelButton(cancel)));
        getChildren().setAll(nodes);
    }

    private void show(JobState.Notice notice) {
        getChildren().setAll(label("job-notice", notice.text()));
        notice.next().ifPresent(next -> getChildren().add(link(next)));
    }

    private static String left(Duration time) {
        return time.toMinutes() > 0 ? Messages.get("job.minutes", time.toMinutes(), time.toSecondsPart())
                : Messages.get("job.seconds", time.toSeconds());
    }

    private static Label label(String id, String text) {
        var label = new Label(text);
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

    private static Button cancelButton(Runnable cancel) {
        var button = new Button("", new FontIcon(Feather.X));
        button.setId("job-cancel");
        button.getStyleClass().add("cancel");
        button.setAccessibleText(Messages.get("job.cancel"));
        button.setOnAction(_ -> cancel.run());
        return button;
    }
}
