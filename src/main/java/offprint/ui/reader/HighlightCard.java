package offprint.ui.reader;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offprint.model.Highlight;
import offprint.ui.Messages;

/** Colour and note of one highlight. What was written is kept when the card closes, however that happens. */
final class HighlightCard extends VBox {

    private final HighlightsViewModel model;
    private final ColourButtons colours = new ColourButtons(this::recolour);
    private final TextArea note = new TextArea();
    private Optional<Highlight> shown = Optional.empty();

    HighlightCard(HighlightsViewModel model) {
        this.model = model;
        setId("highlight-card");
        getStyleClass().add("highlight-card");
        setManaged(false);
        setVisible(false);
        note.setId("highlight-note");
        note.setPromptText(Messages.get("highlight.note.prompt"));
        note.setAccessibleText(Messages.get("highlight.note.prompt"));
        note.setWrapText(true);
        note.setPrefRowCount(3);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(colours, space, tool("highlight-remove", "highlight.remove", this::remove),
                tool("highlight-done", "highlight.done", this::close));
        head.getStyleClass().add("highlight-card-head");
        getChildren().setAll(head, note);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Button tool(String id, String key, Runnable action) {
        var tool = new Button(Messages.get(key));
        tool.setId(id);
        tool.getStyleClass().setAll("reader-tool");
        tool.setMinWidth(USE_PREF_SIZE);
        tool.setOnAction(_ -> action.run());
        return tool;
    }

    /** Shows that highlight, after what was written about the one before is kept. */
    void show(Highlight highlight) {
        keep();
        shown = Optional.of(highlight);
        colours.setChosen(highlight.colour());
        note.setText(highlight.note());
        setVisible(true);
        note.requestFocus();
        note.end();
    }

    /** Keeps what was written and closes. */
    void close() {
        keep();
        setVisible(false);
        model.editedProperty().set(Optional.empty());
    }

    private void keep() {
        var before = shown;
        shown = Optional.empty();
        before.ifPresent(highlight -> model.change(highlight, highlight.withNote(note.getText())));
    }

    private void recolour(Highlight.Colour colour) {
        shown.ifPresent(before -> {
            var after = before.withColour(colour).withNote(note.getText());
            shown = Optional.of(after);
            colours.setChosen(colour);
            model.change(before, after);
        });
    }

    private void remove() {
        var removed = shown;
        shown = Optional.empty();
        setVisible(false);
        removed.ifPresent(model::remove);
    }

    // Enter alone makes a new line.
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            close();
        }
    }
}
