package offprint.ui.sidebar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offprint.model.DateCount;
import offprint.model.Period;
import offprint.ui.Dates;
import offprint.ui.Messages;

/** The dates as a heat map: a row a year, a cell a month; the chosen month opens into its days. */
final class CalendarView extends VBox {

    private final SidebarViewModel model;
    private final VBox years = new VBox();

    CalendarView(SidebarViewModel model) {
        this.model = model;
        getStyleClass().addAll("section", "calendar");
        var heading = new Label(Messages.get("sidebar.dates"));
        heading.getStyleClass().add("heading");
        years.getStyleClass().add("years");
        getChildren().setAll(heading, years);
        model.countsProperty().map(SidebarCounts::years).subscribe(this::show);
        model.queryProperty().map(query -> query.period()).subscribe(_ -> show(model.countsProperty().get().years()));
    }

    private void show(List<DateCount> counted) {
        setVisible(!counted.isEmpty());
        setManaged(!counted.isEmpty());
        years.getChildren().clear();
        int most = counted.stream().flatMap(year -> year.parts().stream()).mapToInt(DateCount::count).max().orElse(0);
        for (var year : counted) {
            years.getChildren().add(row(year, most));
            openMonth(year);
        }
    }

    private HBox row(DateCount year, int most) {
        var label = new Hyperlink(year.name());
        label.getStyleClass().add("year");
        label.setMinWidth(USE_PREF_SIZE);
        label.setVisited(model.queryProperty().get().period().equals(year.period()));
        label.setAccessibleText(Messages.get("sidebar.cell", year.name(), year.count()));
        label.setOnAction(_ -> model.choose(year.period()));
        var months = new GridPane();
        months.getStyleClass().add("months");
        HBox.setHgrow(months, Priority.ALWAYS);
        var counts = byName(year.parts());
        for (int month = 1; month <= 12; month++) {
            String name = "%s-%02d".formatted(year.name(), month);
            months.add(new HeatCell(model, Period.parse(name), Dates.month(YearMonth.parse(name)),
                    counts.getOrDefault(name, 0), most), month, 0);
        }
        return new HBox(label, months);
    }

    // A chosen day keeps its month open.
    private void openMonth(DateCount year) {
        var chosen = model.queryProperty().get().period();
        for (var month : year.parts()) {
            var whole = month.period();
            if (!chosen.equals(Period.ALWAYS) && !chosen.from().isBefore(whole.from())
                    && !chosen.to().isAfter(whole.to())) {
                years.getChildren().add(days(month));
            }
        }
    }

    private GridPane days(DateCount month) {
        var grid = new GridPane();
        grid.getStyleClass().add("days");
        var counts = byName(month.parts());
        int most = month.parts().stream().mapToInt(DateCount::count).max().orElse(0);
        var first = month.period().from();
        int blanks = first.get(WeekFields.of(Locale.getDefault()).dayOfWeek()) - 1;
        for (LocalDate day = first; !day.isAfter(month.period().to()); day = day.plusDays(1)) {
            var cell = new HeatCell(model, new Period(day, day), Dates.day(day),
                    counts.getOrDefault(day.toString(), 0), most);
            cell.setText(Messages.get("sidebar.day", day.getDayOfMonth()));
            int place = blanks + day.getDayOfMonth() - 1;
            grid.add(cell, place % 7, place / 7);
        }
        return grid;
    }

    private static Map<String, Integer> byName(List<DateCount> parts) {
        var counts = new HashMap<String, Integer>();
        parts.forEach(part -> counts.put(part.name(), part.count()));
        return counts;
    }
}
