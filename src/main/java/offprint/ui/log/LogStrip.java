package offprint.ui.log;

import javafx.scene.layout.HBox;
import offprint.ui.Messages;
import offprint.ui.OfferStrips;

/** Says above the panes that the run before did not come to its end, and offers its log. Hidden if it did. */
public final class LogStrip extends HBox {

    public LogStrip(LogViewModel model) {
        setId("log-strip");
        getStyleClass().add("library-strip");
        OfferStrips.fill(this, Messages.get("log.unfinished"),
                OfferStrips.button("log.show", "show-unfinished", model::showUnfinished),
                OfferStrips.button("log.dismiss", "dismiss-unfinished", model::dismiss));
        visibleProperty().bind(model.unfinishedProperty().map(entries -> !entries.isEmpty()));
    }
}
