package offprint.ui.actions;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offprint.ui.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** A box for words and below it the commands that have them, each with its shortcut. */
public final class PaletteView extends VBox {

    private static final int ROWS = 10;
    private static final double ROW_EMS = 2.46;

    private final PaletteViewModel model;
    private final Runnable close;
    private final TextField words = new TextField();
    private final ListView<Action> list;

    /** @param close takes it from the window, before a command is run */
    public PaletteView(PaletteViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        list = new ListView<>(model.shown());
        getStyleClass().add("palette");
        words.setId("palette-words");
        words.setPromptText(Messages.get("palette.prompt"));
        words.setAccessibleText(Messages.get("palette.prompt"));
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.setAccessibleText(Messages.get("palette.commands"));
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(Messages.get("palette.none")));
        list.setCellFactory(_ -> new Cell());
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(this::height, list.getItems(),
                words.fontProperty()));
        // After the model, so that what is chosen is among what was found.
        model.wordsProperty().subscribe(_ -> list.getSelectionModel().selectFirst());
        getChildren().setAll(words, list);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** What the keyboard belongs to. */
    public TextField words() {
        return words;
    }

    /** Shows it from the beginning. */
    public void open() {
        model.open();
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private double height() {
        double row = Math.round(words.getFont().getSize() * ROW_EMS);
        list.setFixedCellSize(row);
        return Math.clamp(list.getItems().size(), 2, ROWS) * row + list.snappedTopInset() + list.snappedBottomInset();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-ROWS);
            case PAGE_DOWN -> move(ROWS);
            case ENTER -> run(list.getSelectionModel().getSelectedItem());
            // There is nowhere else for the keyboard to be.
            case TAB -> move(event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0,
                Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - ROWS + 1));
    }

    private void run(Action action) {
        if (action != null) {
            close.run();
            model.run(action);
        }
    }

    /** Icon, name, shortcut. */
    private final class Cell extends ListCell<Action> {

        private final FontIcon icon = new FontIcon();
        private final Label name = new Label();
        private final Label keys = new Label();
        private final HBox row = new HBox(icon, name, keys);

        Cell() {
            setPrefWidth(0);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("palette-row");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            keys.setMinWidth(USE_PREF_SIZE);
            keys.getStyleClass().add("keys");
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY) {
                    run(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Action action, boolean empty) {
            super.updateItem(action, empty);
            setText(null);
            setGraphic(action == null ? null : row);
            if (action != null) {
                icon.setIconCode(action.icon());
                name.setText(action.text());
                keys.setText(action.keysText());
                setAccessibleText(action.keysText().isEmpty() ? action.text()
                        : Messages.get("action.tip", action.text(), action.keysText()));
            }
        }
    }
}
