package offprint.ui.jobs;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import offprint.ui.Dates;
import offprint.ui.Messages;

/** All work that goes on, each with its progress, pause and cancel; below it what was said lately, and the log. */
public final class JobsPanel extends Popover {

    private final WorkList works;
    private final VBox running = new VBox();
    private final VBox said = new VBox();
    private final List<Subscription> followed = new ArrayList<>();

    /** A panel on that work. */
    public JobsPanel(WorkList works, Runnable showLog) {
        this.works = works;
        running.getStyleClass().add("works");
        said.getStyleClass().add("works-said");
        var log = new Hyperlink(Messages.get("action.log"));
        log.setId("works-log");
        log.setOnAction(_ -> {
            hide();
            showLog.run();
        });
        var scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        var content = new VBox(running, scroll, log);
        content.getStyleClass().add("jobs");
        setContentNode(content);
        setDetachable(false);
        setHeaderAlwaysVisible(false);
        setArrowLocation(ArrowLocation.BOTTOM_RIGHT);
        ListChangeListener<Object> runningChanged = _ -> showRunning();
        ListChangeListener<Object> saidChanged = _ -> showSaid();
        works.running().addListener(runningChanged);
        works.said().addListener(saidChanged);
        setOnHidden(_ -> {
            works.running().removeListener(runningChanged);
            works.said().removeListener(saidChanged);
            leave();
            works.close();
        });
        showRunning();
        showSaid();
    }

    private void showRunning() {
        leave();
        running.getChildren().setAll(works.running().stream().map(this::row).toList());
        if (running.getChildren().isEmpty()) {
            running.getChildren().setAll(note(Messages.get("jobs.none")));
        }
    }

    private Node row(ObservableValue<JobState> work) {
        var row = new WorkRow();
        followed.add(row.follow(work));
        return row;
    }

    private void leave() {
        followed.forEach(Subscription::unsubscribe);
        followed.clear();
    }

    private void showSaid() {
        said.getChildren().setAll(works.said().stream().map(this::said).toList());
        if (said.getChildren().isEmpty()) {
            said.getChildren().setAll(note(Messages.get("jobs.nothingSaid")));
        }
    }

    private Node said(WorkList.Said it) {
        var text = new Label(it.notice().text());
        text.setWrapText(true);
        var box = new VBox(note(Dates.moment(it.time())), text);
        it.notice().next().ifPresent(next -> {
            var link = new Hyperlink(next.text());
            link.setOnAction(_ -> {
                hide();
                next.action().run();
            });
            box.getChildren().add(link);
        });
        return box;
    }

    private static Label note(String text) {
        var label = new Label(text);
        label.getStyleClass().add("report-note");
        return label;
    }
}
