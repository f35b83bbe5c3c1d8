package offprint.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** How text looks, a row for each choice; each is seen at once. */
final class TextPanel extends GridPane {

    TextPanel(Appearance appearance) {
        getStyleClass().add("text-panel");
        for (var row : new TextRows(appearance).rows()) {
            var label = new Label(row.title());
            label.setLabelFor(row.control());
            addRow(getRowCount(), label, row.control());
        }
    }
}
