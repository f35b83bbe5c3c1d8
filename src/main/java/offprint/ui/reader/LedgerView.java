package offprint.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offprint.ui.Messages;

/** The panel below the article that lists what was removed from it. */
final class LedgerView extends VBox {

    private final LedgerViewModel model;
    private final Runnable leave;
    private final ListView<LedgerRow> rows = new ListView<>();

    /** @param leave gives the keyboard to the article, before the panel is gone and it goes elsewhere */
    LedgerView(LedgerViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        setId("ledger");
        getStyleClass().add("ledger");
        rows.setId("ledger-rows");
        rows.setAccessibleText(Messages.get("ledger.title"));
        rows.setPlaceholder(new Label(Messages.get("ledger.empty")));
        rows.setCellFactory(_ -> new Row());
        model.rowsProperty().subscribe(now -> rows.getItems().setAll(now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        getChildren().setAll(new PanelHead(Messages.get("ledger.title"), "ledger-close", this::close), rows);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
    }

    private void closeOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
        }
    }

    private void close() {
        leave.run();
        model.openProperty().set(false);
    }

    /** What was removed, below it the rule, at the right what can be done. */
    private final class Row extends ListCell<LedgerRow> {

        @Override
        protected void updateItem(LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : content(row));
        }

        private HBox content(LedgerRow row) {
            var what = label(row.what(), "ledger-what");
            what.setMinWidth(USE_PREF_SIZE);
            var text = label(row.text(), "ledger-text");
            var rule = label(row.list().isEmpty() ? Messages.get("ledger.step", row.rule())
                    : Messages.get("ledger.rule", row.rule(), row.list()), "ledger-rule");
            rule.setTooltip(new Tooltip(row.rule()));
            var words = new VBox(new HBox(8, what, text), rule);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            var line = new HBox(8, words);
            line.setAlignment(Pos.CENTER_LEFT);
            line.prefWidthProperty().bind(rows.widthProperty().subtract(40));
            line.maxWidthProperty().bind(line.prefWidthProperty());
            if (row.canBeShown()) {
                line.getChildren().add(link("ledger.once", () -> model.showOnce(row.rule())));
                if (!model.site().isEmpty()) {
                    line.getChildren().add(link("ledger.always", () -> model.showAlways(row.rule()), model.site()));
                }
            } else if (row.state() == LedgerRow.State.SHOWN) {
                line.getChildren().add(link("ledger.hide", () -> model.hideAgain(row.rule())));
            }
            return line;
        }

        private static Label label(String words, String style) {
            var label = new Label(words);
            label.getStyleClass().add(style);
            label.setMinWidth(0);
            return label;
        }

        private static Hyperlink link(String key, Runnable action, Object... arguments) {
            var link = new Hyperlink(Messages.get(key, arguments));
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(_ -> action.run());
            return link;
        }
    }
}
