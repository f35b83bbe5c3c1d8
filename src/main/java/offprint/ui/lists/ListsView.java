package offprint.ui.lists;

import java.io.File;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import offprint.ui.Messages;
import offprint.ui.OwnedDialog;

/**
 * The filter lists at the left; at the right what is to be said about the chosen one, below it what a trial found. Made
 * once for a window, and shown again.
 */
public final class ListsView extends Dialog<Void> {

    private final ListsViewModel model;
    private final ListView<ListRow> rows = new ListView<>();
    private final RulesEditor editor;
    private final ListDetails details;
    private final VBox right = new VBox();

    /** @param opener opens the article with an id */
    public ListsView(ListsViewModel model, Window owner, LongConsumer opener) {
        this.model = model;
        this.editor = new RulesEditor(model);
        this.details = new ListDetails(model);
        OwnedDialog.own(this, owner);
        initModality(Modality.NONE);
        setResizable(true);
        setTitle(Messages.get("lists.title"));
        VBox.setVgrow(editor, Priority.ALWAYS);
        VBox.setVgrow(details, Priority.ALWAYS);
        var report = new TrialReport(model.trial(), opener);
        var main = new VBox(right, report);
        VBox.setVgrow(right, Priority.ALWAYS);
        main.getStyleClass().add("lists-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        var pane = getDialogPane();
        pane.getStyleClass().add("lists");
        pane.setContent(new HBox(left(), new Separator(Orientation.VERTICAL), main));
        pane.getButtonTypes().setAll(new ButtonType(Messages.get("dialog.close"), ButtonData.CANCEL_CLOSE));
        model.rowsProperty().subscribe(_ -> fill());
        model.proposalsProperty().subscribe(rules -> {
            if (!rules.isEmpty()) {
                choose(ListRow.Kind.OWN);
            }
        });
        setOnShowing(_ -> model.refresh());
    }

    private VBox left() {
        rows.setId("lists-rows");
        rows.setAccessibleText(Messages.get("lists.title"));
        rows.setCellFactory(_ -> new Cell());
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> show(row));
        VBox.setVgrow(rows, Priority.ALWAYS);
        var add = button("lists.add", this::add);
        var remove = button("lists.remove", () -> chosen().ifPresent(model::remove));
        remove.disableProperty().bind(rows.getSelectionModel().selectedItemProperty()
                .map(row -> row.kind() != ListRow.Kind.IMPORTED).orElse(true));
        var trial = button("lists.try", () -> chosen().ifPresent(model::dryRun));
        trial.disableProperty().bind(rows.getSelectionModel().selectedItemProperty().isNull());
        var about = new Label(Messages.get("lists.about"));
        about.setWrapText(true);
        about.setMinHeight(VBox.USE_PREF_SIZE);
        about.getStyleClass().add("lists-quiet");
        var left = new VBox(rows, new HBox(8, add, remove), trial, about);
        left.getStyleClass().add("lists-left");
        return left;
    }

    private static Button button(String key, Runnable run) {
        var button = new Button(Messages.get(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Optional<ListRow> chosen() {
        return Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
    }

    private void add() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.get("lists.add"));
        Optional.ofNullable(chooser.showOpenDialog(getDialogPane().getScene().getWindow())).map(File::toPath)
                .ifPresent(model::add);
    }

    // The same list stays chosen; the reader's own rules are what is looked at first.
    private void fill() {
        var before = chosen();
        rows.getItems().setAll(model.rowsProperty().get());
        before.flatMap(row -> rows.getItems().stream()
                .filter(now -> now.kind() == row.kind() && now.file().equals(row.file())).findFirst())
                .ifPresentOrElse(rows.getSelectionModel()::select, () -> choose(ListRow.Kind.OWN));
    }

    private void choose(ListRow.Kind kind) {
        rows.getItems().stream().filter(row -> row.kind() == kind).findFirst()
                .ifPresent(rows.getSelectionModel()::select);
    }

    private void show(ListRow row) {
        if (row == null) {
            return;
        }
        if (row.kind() == ListRow.Kind.OWN) {
            model.check();
            right.getChildren().setAll(editor);
        } else {
            details.show(row);
            right.getChildren().setAll(details);
        }
    }

    /** A switch, the title, how many rules; the reader's own rules are always on. */
    private final class Cell extends ListCell<ListRow> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ListRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : content(row));
        }

        private HBox content(ListRow row) {
            var on = new CheckBox();
            on.setSelected(row.on());
            on.setDisable(row.kind() == ListRow.Kind.OWN);
            on.setAccessibleText(Messages.get("lists.on", ListDetails.title(row)));
            on.setOnAction(_ -> model.setOn(row, on.isSelected()));
            var title = new Label(ListDetails.title(row));
            title.setMinWidth(0);
            var counts = new Label(Messages.get("lists.rules", row.used()));
            counts.getStyleClass().add("lists-quiet");
            var words = new VBox(title, counts);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = new HBox(8, on, words);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
