package offprint.ui.lists;

import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import offprint.reading.DryRunReport;
import offprint.reading.DryRunReport.Loss;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;

/** A trial on the whole library: how far it is, then what it found. A click on an article opens it. */
final class TrialReport extends VBox {

    private final Label words = new Label();
    private final ListView<Loss> losses = new ListView<>();
    private final HBox running;
    private final ProgressBar bar = new ProgressBar();
    private final Label job = new Label();

    TrialReport(TrialViewModel model, LongConsumer opener) {
        getStyleClass().add("lists-part");
        words.setId("lists-report");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        losses.setId("lists-losses");
        losses.setAccessibleText(Messages.get("lists.losses"));
        losses.setPrefHeight(150);
        losses.setCellFactory(_ -> new LossCell());
        losses.setOnMouseClicked(_ -> open(opener));
        losses.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(opener);
            }
        });
        var stop = new Button(Messages.get("lists.stop"));
        stop.setOnAction(_ -> model.stop());
        running = new HBox(8, bar, job, stop);
        getChildren().setAll(running, words, losses);
        getChildren().forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        model.jobProperty().subscribe(this::follow);
        model.reportProperty().subscribe(this::show);
    }

    private void open(LongConsumer opener) {
        Optional.ofNullable(losses.getSelectionModel().getSelectedItem()).ifPresent(loss -> opener.accept(loss.id()));
    }

    private void follow(JobState state) {
        running.setVisible(state instanceof JobState.Running);
        if (state instanceof JobState.Running work) {
            bar.setProgress(work.progress().fraction());
            job.setText(work.title());
        }
    }

    private void show(Optional<DryRunReport> report) {
        words.setVisible(report.isPresent());
        losses.setVisible(report.filter(found -> !found.largest().isEmpty()).isPresent());
        report.ifPresent(found -> {
            words.setText(Messages.get(found.complete() ? "lists.report" : "lists.report.part", found.changed(),
                    found.articles(), found.part()));
            losses.getItems().setAll(found.largest());
        });
    }

    private static final class LossCell extends ListCell<Loss> {

        LossCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(Loss loss, boolean empty) {
            super.updateItem(loss, empty);
            setText(empty || loss == null ? null
                    : Messages.get("lists.loss", loss.removed(), loss.of(), loss.title(), loss.example()));
        }
    }
}
