package offprint.ui.reader;

import java.util.Locale;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offprint.model.Highlight;
import offprint.ui.Messages;

/** The panel below the article that lists its highlights and notes. */
final class HighlightsView extends VBox {

    private final HighlightsViewModel model;
    private final LongConsumer shower;
    private final Runnable leave;
    private final ListView<Highlight> rows = new ListView<>();

    /**
     * @param shower brings the highlight with that id into view
     * @param leave  gives the keyboard to the article, before the panel is gone and it goes elsewhere
     */
    HighlightsView(HighlightsViewModel model, LongConsumer shower, Runnable leave) {
        this.model = model;
        this.leave = leave;
        this.shower = shower;
        setId("highlights");
        getStyleClass().addAll("ledger", "highlights");
        rows.setId("highlight-rows");
        rows.setAccessibleText(Messages.get("highlight.title"));
        var hint = new Label(Messages.get("highlight.empty"));
        hint.setWrapText(true);
        rows.setPlaceholder(hint);
        rows.setCellFactory(_ -> new Row());
        rows.setOnKeyPressed(this::pressed);
        model.highlightsProperty().subscribe(now -> rows.getItems().setAll(now));
        getChildren().setAll(new PanelHead(Messages.get("highlight.title"), "highlights-close", this::close), rows);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
    }

    private void close() {
        leave.run();
        model.openProperty().set(false);
    }

    private void pressed(KeyEvent key) {
        var chosen = rows.getSelectionModel().getSelectedItem();
        switch (key.getCode()) {
            case ESCAPE -> close();
            case ENTER -> {
                if (chosen != null) {
                    shower.accept(chosen.id());
                    model.edit(chosen.id());
                }
            }
            case DELETE -> {
                if (chosen != null) {
                    model.remove(chosen);
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** The passage beside its colour, below it the note. */
    private final class Row extends ListCell<Highlight> {

        Row() {
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    shower.accept(getItem().id());
                }
            });
        }

        @Override
        protected void updateItem(Highlight highlight, boolean empty) {
            super.updateItem(highlight, empty);
            setText(null);
            setGraphic(empty || highlight == null ? null : content(highlight));
        }

        private HBox content(Highlight highlight) {
            var dot = new Region();
            dot.getStyleClass().addAll("highlight-dot", highlight.colour().name().toLowerCase(Locale.ROOT));
            dot.setAccessibleText(ColourButtons.name(highlight.colour()));
            var words = new VBox(label(highlight.anchor().quote().lines().reduce("", (all, line) -> all + " " + line)
                    .strip(), "ledger-what"));
            if (highlight.hasNote()) {
                words.getChildren().add(label(highlight.note(), "highlight-note"));
            }
            if (!model.isMarked(highlight)) {
                words.getChildren().add(label(Messages.get("highlight.gone"), "ledger-text"));
            }
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            var line = new HBox(10, dot, words, tool("highlight.edit", () -> {
                shower.accept(highlight.id());
                model.edit(highlight.id());
            }), tool("highlight.remove", () -> model.remove(highlight)));
            line.setAlignment(Pos.CENTER_LEFT);
            line.prefWidthProperty().bind(rows.widthProperty().subtract(40));
            line.maxWidthProperty().bind(line.prefWidthProperty());
            return line;
        }

        private static Label label(String words, String style) {
            var label = new Label(words);
            label.getStyleClass().add(style);
            label.setMinWidth(0);
            return label;
        }

        private static Button tool(String key, Runnable action) {
            var tool = new Button(Messages.get(key));
            tool.getStyleClass().setAll("reader-tool");
            tool.setMinWidth(USE_PREF_SIZE);
            tool.setOnAction(_ -> action.run());
            return tool;
        }
    }
}
