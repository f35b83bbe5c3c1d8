package offprint.ui.tour;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import offprint.ui.Messages;

/** Offers the tour above the panes, until the reader takes it or does not want it. */
public final class TourStrip extends HBox {

    public TourStrip(TourViewModel model) {
        setId("tour-strip");
        getStyleClass().add("tour-strip");
        setAlignment(Pos.CENTER_LEFT);
        var text = new Label(Messages.get("tour.offer"));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(text, button("tour.take", "tour-take", model::begin),
                button("tour.decline", "tour-decline", model::decline));
        visibleProperty().bind(model.offeredProperty());
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
