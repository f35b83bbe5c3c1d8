package offprint.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import offprint.importing.ImportReport;
import offprint.model.Problem;
import offprint.ui.LastColumnTakesRest;
import offprint.ui.Messages;
import offprint.ui.OwnedDialog;

/** The report of an import: counts, then a table of what was wrong with which file. */
public final class ReportView extends Dialog<Void> {

    private static final System.Logger LOGGER = System.getLogger(ReportView.class.getName());

    // Of a cell, at both sides together.
    private static final double PADDING = 16;

    /** A report over that window. The chooser turns a proposed name into the file to save to. */
    public ReportView(ImportReport report, Window owner, Function<String, Optional<Path>> chooser) {
        OwnedDialog.own(this, owner);
        initModality(Modality.NONE);
        setResizable(true);
        setTitle(Messages.get("report.title"));
        var pane = getDialogPane();
        pane.getStyleClass().add("report");
        pane.setContent(new VBox(summary(report), counts(report), problems(report)));
        var save = new ButtonType(Messages.get("report.save"), ButtonData.LEFT);
        pane.getButtonTypes().setAll(save, new ButtonType(Messages.get("dialog.close"), ButtonData.CANCEL_CLOSE));
        pane.lookupButton(save).addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            chooser.apply(Messages.get("report.file")).ifPresent(file -> save(report, file));
        });
    }

    /** Opens the dialog without waiting for it. */
    public void show(Runnable closed) {
        setOnHidden(_ -> closed.run());
        show();
    }

    private static Label summary(ImportReport report) {
        var label = new Label(ReportText.summary(report));
        label.getStyleClass().add("report-summary");
        label.setWrapText(true);
        return label;
    }

    static FlowPane counts(ImportReport report) {
        var pane = new FlowPane();
        pane.getStyleClass().add("report-counts");
        for (var count : ReportText.counts(report)) {
            var number = new Label(Messages.get("sidebar.count", count.number()));
            number.getStyleClass().add("report-number");
            var box = new VBox(number, new Label(count.name()));
            pane.getChildren().add(box);
        }
        return pane;
    }

    static TableView<Problem> problems(ImportReport report) {
        var table = new TableView<Problem>();
        table.setId("problems");
        table.setAccessibleText(Messages.get("report.problems"));
        table.getItems().setAll(report.problems());
        table.setPlaceholder(new Label(Messages.get("report.none")));
        LastColumnTakesRest.of(table);
        table.getColumns().setAll(List.of(
                column("report.column.level", 80, ReportText::level),
                column("report.column.file", 260, Problem::file),
                column("report.column.line", 60, problem -> problem.line() > 0 ? "" + problem.line() : ""),
                column("report.column.reason", 320, Problem::reason)));
        return table;
    }

    private static TableColumn<Problem, String> column(String key, double width, Function<Problem, String> text) {
        var column = new TableColumn<Problem, String>(Messages.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new WrappedCell());
        return column;
    }

    /** A cell as high as its words need: a reason is of no use when its end cannot be read. */
    private static final class WrappedCell extends TableCell<Problem, String> {

        private final Label words = new Label();

        WrappedCell() {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            words.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(text);
            setGraphic(empty || text == null ? null : words);
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null ? super.computePrefHeight(width)
                    : words.prefHeight(getWidth() - PADDING) + PADDING;
        }
    }

    private void save(ImportReport report, Path file) {
        try {
            Files.writeString(file, ReportText.full(report));
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.ERROR, "cannot write the report to " + file, e);
            setHeaderText(Messages.get("report.notSaved", file.getFileName(), e.getMessage()));
        }
    }
}
