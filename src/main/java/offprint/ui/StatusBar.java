package offprint.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import offprint.ui.jobs.JobBar;
import offprint.ui.jobs.JobsPanel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The bar at the bottom: what is shown and what went over the network; the running job. Each part keeps its place while
 * another changes its width: what moves is painted, and so would be the article above, which lies next to it.
 */
final class StatusBar extends BorderPane {

    StatusBar(MainViewModel model) {
        getStyleClass().add("status-bar");
        var said = new HBox(shown(model), connections(model));
        said.getStyleClass().add("said");
        said.setAlignment(Pos.CENTER_LEFT);
        setCenter(said);
        var work = new HBox(new JobBar(model.status().jobProperty()), jobs(model.status()));
        work.setAlignment(Pos.CENTER_RIGHT);
        setRight(work);
    }

    private static Button jobs(WindowStatus status) {
        var button = new Button("", new FontIcon(Feather.ACTIVITY));
        button.setId("jobs");
        button.setAccessibleText(Messages.get("action.jobs"));
        button.setTooltip(new Tooltip(Messages.get("action.jobs")));
        var works = status.works().running();
        button.textProperty().bind(Bindings.createStringBinding(
                () -> works.size() > 1 ? Messages.get("jobs.count", works.size()) : "", works));
        button.setOnAction(_ -> status.works().open());
        status.works().openProperty().subscribe(isOpen -> {
            if (isOpen) {
                new JobsPanel(status.works(), status.log()::show).show(button);
            }
        });
        return button;
    }

    private static Label shown(MainViewModel model) {
        var label = new Label();
        label.setId("shown");
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
}
