package offprint.ui.sidebar;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import offprint.model.DateCount;
import offprint.model.Period;

/** A year of the calendar, and below it the days of the month that was chosen, or that a chosen day is in. */
final class YearPart extends VBox {

    private final SidebarViewModel model;
    private final Tooltip tooltip;
    private final YearRow row;
    private Optional<DateCount> year = Optional.empty();

    YearPart(SidebarViewModel model, Tooltip tooltip) {
        this.model = model;
        this.tooltip = tooltip;
        row = new YearRow(model, tooltip);
        getStyleClass().add("year-part");
        getChildren().add(row);
    }

    /** Shows a year, or nothing. */
    void show(Optional<DateCount> counted, int most) {
        year = counted;
        setVisible(counted.isPresent());
        setManaged(counted.isPresent());
        counted.ifPresent(shown -> row.show(shown, most));
        mark();
    }

    /** Marks what was chosen, and opens its month. */
    void mark() {
        var query = model.queryProperty().get();
        row.mark(query);
        var open = year.stream().flatMap(shown -> shown.parts().stream()).filter(this::isOpen).findFirst();
        if (open.isEmpty()) {
            getChildren().setAll(row);
        } else if (getChildren().getLast() instanceof DayGrid days && days.isOf(open.get())) {
            days.show(open.get());
            days.mark(query);
        } else {
            var days = new DayGrid(open.get(), model, tooltip);
            days.mark(query);
            getChildren().setAll(List.of(row, days));
        }
    }

    // A chosen day keeps its month open.
    private boolean isOpen(DateCount month) {
        var chosen = model.queryProperty().get().period();
        return !chosen.equals(Period.ALWAYS) && !chosen.from().isBefore(month.period().from())
                && !chosen.to().isAfter(month.period().to());
    }
}
