package offprint.ui.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import offprint.model.DateCount;
import offprint.ui.Messages;

/** The dates as a heat map: a row a year, a cell a month; the chosen month opens into its days. */
final class CalendarView extends VBox {

    private static final int AT_ONCE = 4;

    private final SidebarViewModel model;
    private final VBox years = new VBox();
    private final List<YearPart> parts = new ArrayList<>();
    private final Tooltip tooltip = new Tooltip();
    private List<DateCount> latest = List.of();

    CalendarView(SidebarViewModel model) {
        this.model = model;
        getStyleClass().addAll("section", "calendar");
        var heading = new Label(Messages.get("sidebar.dates"));
        heading.getStyleClass().add("heading");
        years.getStyleClass().add("years");
        getChildren().setAll(heading, new TimelineView(model), years);
        model.countsProperty().map(SidebarCounts::years).subscribe(this::show);
        model.queryProperty().map(query -> query.period()).subscribe(_ -> mark());
    }

    private void show(List<DateCount> counted) {
        setVisible(!counted.isEmpty());
        setManaged(!counted.isEmpty());
        int most = counted.stream().flatMap(year -> year.parts().stream()).mapToInt(DateCount::count).max().orElse(0);
        // Kept and hidden, not made anew: to style twenty years of cells takes longer than the eye forgives.
        for (int index = 0; index < parts.size(); index++) {
            parts.get(index).show(index < counted.size() ? Optional.of(counted.get(index)) : Optional.empty(), most);
        }
        latest = counted;
        add(counted, most);
    }

    // Twenty years at once took 51 ms of the JavaFX thread: between a few of them others have their turn.
    private void add(List<DateCount> counted, int most) {
        for (int added = 0; added < AT_ONCE && parts.size() < counted.size(); added++) {
            var part = new YearPart(model, tooltip);
            part.show(Optional.of(counted.get(parts.size())), most);
            parts.add(part);
            years.getChildren().add(part);
        }
        if (parts.size() < counted.size()) {
            Platform.runLater(() -> {
                if (latest == counted) {
                    add(counted, most);
                }
            });
        }
    }

    private void mark() {
        parts.forEach(YearPart::mark);
    }
}
