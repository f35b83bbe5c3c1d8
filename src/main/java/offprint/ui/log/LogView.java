package offprint.ui.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import offprint.ui.Dates;
import offprint.ui.LastColumnTakesRest;
import offprint.ui.Messages;
import offprint.ui.OwnedDialog;
import offprint.ui.log.LogViewModel.Shown;

/** A log: what was written down, newest first, and all that is known of the entry that is selected. */
public final class LogView extends Dialog<Void> {

    private static final System.Logger LOGGER = System.getLogger(LogView.class.getName());

    private final Shown log;
    private final TableView<LogEntry> table;

    /** A log over that window. The chooser turns a proposed name into the file to save to. */
    public LogView(Shown log, Window owner, Function<String, Optional<Path>> chooser) {
        this.log = log;
        table = table();
        OwnedDialog.own(this, owner);
        initModality(Modality.NONE);
        setResizable(true);
        setTitle(log.title());
        var pane = getDialogPane();
        pane.getStyleClass().addAll("report", "log");
        pane.setContent(content());
        var copy = new ButtonType(Messages.get("log.copy"), ButtonData.LEFT);
        var save = new ButtonType(Messages.get("report.save"), ButtonData.LEFT);
        pane.getButtonTypes().setAll(copy, save, new ButtonType(Messages.get("dialog.close"),
                ButtonData.CANCEL_CLOSE));
        stay(copy, () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text())));
        stay(save, () -> chooser.apply(Messages.get("log.file")).ifPresent(this::save));
    }

    /** Opens the dialog without waiting for it. */
    public void show(Runnable closed) {
        setOnHidden(_ -> closed.run());
        show();
        table.getSelectionModel().selectFirst();
        table.requestFocus();
    }

    private VBox content() {
        var note = new Label(Messages.get("log.note"));
        note.getStyleClass().add("report-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        var content = new VBox(note, table, details());
        content.getStyleClass().add("content");
        return content;
    }

    private TextArea details() {
        var details = new TextArea();
        details.setId("log-details");
        details.setEditable(false);
        details.setPrefRowCount(8);
        details.setMinHeight(Region.USE_PREF_SIZE);
        details.setWrapText(true);
        details.setAccessibleText(Messages.get("dialog.details"));
        var selected = table.getSelectionModel().selectedItemProperty();
        details.textProperty().bind(Bindings.createStringBinding(
                () -> selected.get() == null ? "" : selected.get().line(), selected));
        return details;
    }

    private TableView<LogEntry> table() {
        var rows = new TableView<>(log.entries());
        rows.setId("log-entries");
        rows.setAccessibleText(log.title());
        rows.setPlaceholder(new Label(Messages.get("log.none")));
        LastColumnTakesRest.of(rows);
        rows.getColumns().setAll(List.of(
                column("log.column.time", 180, entry -> Dates.moment(entry.time())),
                column("report.column.level", 80, entry -> Messages.get("log.level." + entry.level().name())),
                column("log.column.text", 560, LogEntry::text)));
        return rows;
    }

    private static TableColumn<LogEntry, String> column(String key, double width, Function<LogEntry, String> text) {
        var column = new TableColumn<LogEntry, String>(Messages.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }

    // What is handed on is in the order in which it happened.
    private String text() {
        return LogEntry.text(log.entries().reversed());
    }

    private void stay(ButtonType type, Runnable action) {
        getDialogPane().lookupButton(type).addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
    }

    private void save(Path file) {
        try {
            Files.writeString(file, text());
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.ERROR, "cannot write the log to " + file, e);
            setHeaderText(Messages.get("report.notSaved", file.getFileName(), e.getMessage()));
        }
    }
}
