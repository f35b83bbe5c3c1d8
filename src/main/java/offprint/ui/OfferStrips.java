package offprint.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What the lines above the panes have in common that say a sentence and what can be done about it. */
public final class OfferStrips {

    private OfferStrips() {
    }

    /** Puts that sentence, which wraps, and these buttons into a strip, which takes no room while it is not visible. */
    public static void fill(HBox strip, String sentence, Button... buttons) {
        strip.setAlignment(Pos.CENTER_LEFT);
        var text = new Label(sentence);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        strip.getChildren().setAll(text);
        strip.getChildren().addAll(buttons);
        strip.managedProperty().bind(strip.visibleProperty());
    }

    /** A button with the text of that key, never cut. */
    public static Button button(String key, String id, Runnable action) {
        var button = new Button(Messages.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
