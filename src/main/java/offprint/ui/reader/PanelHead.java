package offprint.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import offprint.ui.Messages;

/** The first line of a panel below the article: what it is, and a button that closes it. */
final class PanelHead extends HBox {

    /**
     * @param id     of the button that closes
     * @param closed closes the panel
     */
    PanelHead(String title, String id, Runnable closed) {
        getStyleClass().add("ledger-head");
        var label = new Label(title);
        label.getStyleClass().add("ledger-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = new Button(Messages.get("dialog.close"));
        close.setId(id);
        close.getStyleClass().setAll("reader-tool");
        close.setOnAction(_ -> closed.run());
        getChildren().setAll(label, space, close);
    }
}
