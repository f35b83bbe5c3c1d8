package offprint.ui.log;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import offprint.ui.Messages;

/** Says above the panes that the run before did not come to its end, and offers its log. Hidden if it did. */
public final class LogStrip extends HBox {

    public LogStrip(LogViewModel model) {
        setId("log-strip");
        getStyleClass().add("library-strip");
        setAlignment(Pos.CENTER_LEFT);
        var text = new Label(Messages.get("log.unfinished"));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(text, button("log.show", "show-unfinished", model::showUnfinished),
                button("log.dismiss", "dismiss-unfinished", model::dismiss));
        visibleProperty().bind(model.unfinishedProperty().map(entries -> !entries.isEmpty()));
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String key, String id, Runnable action) {
        var button = new Button(Messages.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
