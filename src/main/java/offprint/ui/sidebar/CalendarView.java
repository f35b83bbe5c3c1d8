package offprint.ui.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import offprint.model.DateCount;
import offprint.ui.Messages;

/** The dates as a heat map: a row a year, a cell a month; the chosen month opens into its days. */
final class CalendarView extends VBox {

    private final SidebarViewModel model;
    private final VBox years = new VBox();
    private final List<YearPart> parts = new ArrayList<>();
    private final Tooltip tooltip = new Tooltip();

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
        while (parts.size() < counted.size()) {
            parts.add(new YearPart(model, tooltip));
            years.getChildren().add(parts.getLast());
        }
        for (int index = 0; index < parts.size(); index++) {
            parts.get(index).show(index < counted.size() ? Optional.of(counted.get(index)) : Optional.empty(), most);
        }
    }

    private void mark() {
        parts.forEach(YearPart::mark);
    }
}
