package offprint.ui.tour;

import javafx.scene.layout.HBox;
import offprint.ui.Messages;
import offprint.ui.OfferStrips;

/** Offers the tour above the panes, until the reader takes it or does not want it. */
public final class TourStrip extends HBox {

    public TourStrip(TourViewModel model) {
        setId("tour-strip");
        getStyleClass().add("tour-strip");
        OfferStrips.fill(this, Messages.get("tour.offer"),
                OfferStrips.button("tour.take", "tour-take", model::begin),
                OfferStrips.button("tour.decline", "tour-decline", model::decline));
        visibleProperty().bind(model.offeredProperty());
    }
}
