package offprint.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import offprint.ui.tour.TourStep;
import offprint.ui.tour.TourView;
import offprint.ui.tour.TourViewModel;

/** Where the parts of the window are that the tour speaks of; brings them on screen in a window of whatever width. */
final class TourPlaces {

    private final TourViewModel model;
    private final TourView view;
    private final Parent window;
    private final SearchBar search;
    private final Panes panes;

    TourPlaces(TourViewModel model, TourView view, Parent window, SearchBar search, Panes panes) {
        this.model = model;
        this.view = view;
        this.window = window;
        this.search = search;
        this.panes = panes;
        model.stepProperty().subscribe((_, step) -> show(step));
        panes.layoutProperty().subscribe((_, _) -> show(model.stepProperty().get()));
    }

    private void show(Optional<TourStep> step) {
        step.ifPresentOrElse(at -> view.show(at, () -> part(at)), () -> {
            panes.hideSidebar();
            view.hide();
        });
    }

    private Node part(TourStep step) {
        panes.show(step == TourStep.SIDEBAR, step == TourStep.ARTICLE || step == TourStep.HIGHLIGHT);
        return switch (step) {
            case SIDEBAR -> panes.sidebar();
            case SEARCH -> search;
            case LIST -> panes.list();
            case ARTICLE, HIGHLIGHT -> panes.reader();
            case PICTURES -> window.lookup("#connections");
            case EXPORT -> window.lookup("#export-button");
            case COMMANDS -> window.lookup("#menu-button");
        };
    }
}
