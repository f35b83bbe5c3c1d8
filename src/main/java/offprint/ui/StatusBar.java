package offprint.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import offprint.ui.jobs.JobBar;

/** The bar at the bottom: what is shown and what went over the network; the running job. */
final class StatusBar extends HBox {

    StatusBar(MainViewModel model) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(shown(model), connections(model), space(), new JobBar(model.status().jobProperty()));
    }

    private static Label shown(MainViewModel model) {
        var label = new Label();
        label.setId("shown");
        label.setMinWidth(0);
        label.textProperty().bind(shownText(model));
        return label;
    }

    private static StringBinding shownText(MainViewModel model) {
        return Bindings.createStringBinding(() -> {
            String link = model.reader().ledger().linkProperty().get();
            if (!link.isEmpty()) {
                return link;
            }
            int total = model.sidebar().countsProperty().get().library().total();
            int shown = model.articles().countProperty().get();
            String what = Filter.text(model.queryProperty().get());
            boolean folded = what.isEmpty() && shown > 0 && shown < total;
            return folded ? Messages.get("status.folded", total, shown)
                    : what.isEmpty() ? Messages.get("status.all", total)
                    : Messages.get("status.shown", what, shown, total);
        }, model.reader().ledger().linkProperty(), model.sidebar().countsProperty(),
                model.articles().countProperty(), model.queryProperty());
    }

    private static Label connections(MainViewModel model) {
        var label = new Label();
        label.setId("connections");
        label.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.get("status.connections", model.status().connectionsProperty().get()),
                model.status().connectionsProperty()));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
