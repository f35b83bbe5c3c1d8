package offprint.ui.sidebar;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import offprint.model.DateCount;
import offprint.model.Period;
import offprint.ui.Dates;
import offprint.ui.Messages;

/** The dates as a heat map: a row a year, a cell a month; the chosen month opens into its days. */
final class CalendarView extends VBox {

    private static final int WEEK = 7;

    private final SidebarViewModel model;
    private final VBox years = new VBox();
    private final List<YearRow> rows = new ArrayList<>();
    private final Tooltip tooltip = new Tooltip();

    CalendarView(SidebarViewModel model) {
        this.model = model;
        getStyleClass().addAll("section", "calendar");
        var heading = new Label(Messages.get("sidebar.dates"));
        heading.getStyleClass().add("heading");
        years.getStyleClass().add("years");
        getChildren().setAll(heading, new TimelineView(model), years);
        model.countsProperty().map(SidebarCounts::years).subscribe(this::show);
        model.queryProperty().map(query -> query.period()).subscribe(_ -> arrange(model.countsProperty().get().years()));
    }

    private void show(List<DateCount> counted) {
        setVisible(!counted.isEmpty());
        setManaged(!counted.isEmpty());
        int most = counted.stream().flatMap(year -> year.parts().stream()).mapToInt(DateCount::count).max().orElse(0);
        while (rows.size() < counted.size()) {
            rows.add(new YearRow(model, tooltip));
        }
        for (int index = 0; index < counted.size(); index++) {
            rows.get(index).show(counted.get(index), most);
        }
        arrange(counted);
    }

    // Rows are kept for the next counts: to make twenty years of cells takes longer than the eye forgives.
    private void arrange(List<DateCount> counted) {
        var wanted = new ArrayList<Node>();
        for (int index = 0; index < counted.size(); index++) {
            rows.get(index).mark(model.queryProperty().get());
            wanted.add(rows.get(index));
            openMonths(counted.get(index)).map(this::days).forEach(wanted::add);
        }
        if (!wanted.equals(years.getChildren())) {
            years.getChildren().setAll(wanted);
        }
    }

    // A chosen day keeps its month open.
    private Stream<DateCount> openMonths(DateCount year) {
        var chosen = model.queryProperty().get().period();
        return year.parts().stream().filter(month -> !chosen.equals(Period.ALWAYS)
                && !chosen.from().isBefore(month.period().from()) && !chosen.to().isAfter(month.period().to()));
    }

    private GridPane days(DateCount month) {
        var grid = new GridPane();
        grid.getStyleClass().add("days");
        var counts = month.partsByName();
        int most = month.parts().stream().mapToInt(DateCount::count).max().orElse(0);
        var first = month.period().from();
        int blanks = first.get(WeekFields.of(Locale.getDefault()).dayOfWeek()) - 1;
        for (LocalDate day = first; !day.isAfter(month.period().to()); day = day.plusDays(1)) {
            var cell = new HeatCell(model, tooltip);
            var shown = day;
            cell.setPeriod(new Period(day, day), () -> Dates.day(shown));
            cell.show(counts.getOrDefault(day.toString(), 0), most);
            cell.mark(model.queryProperty().get());
            cell.setText(Messages.get("sidebar.day", day.getDayOfMonth()));
            int place = blanks + day.getDayOfMonth() - 1;
            grid.add(cell, place % WEEK, place / WEEK);
        }
        return grid;
    }
}
