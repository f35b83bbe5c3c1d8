package offprint.ui.sidebar;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import offprint.model.ArticleQuery;
import offprint.model.DateCount;
import offprint.model.Period;
import offprint.ui.Dates;
import offprint.ui.Messages;

/** The days of a month, a row a week. */
final class DayGrid extends GridPane {

    private static final int WEEK = 7;

    private final Period month;
    private final List<HeatCell> days = new ArrayList<>();

    DayGrid(DateCount shown, SidebarViewModel model, Tooltip tooltip) {
        month = shown.period();
        getStyleClass().add("days");
        int blanks = month.from().get(WeekFields.of(Locale.getDefault()).dayOfWeek()) - 1;
        for (var day = month.from(); !day.isAfter(month.to()); day = day.plusDays(1)) {
            int place = blanks + day.getDayOfMonth() - 1;
            days.add(cell(day, model, tooltip));
            add(days.getLast(), place % WEEK, place / WEEK);
        }
        show(shown);
    }

    private static HeatCell cell(LocalDate day, SidebarViewModel model, Tooltip tooltip) {
        var cell = new HeatCell(model, tooltip);
        cell.setPeriod(new Period(day, day), () -> Dates.day(day));
        cell.setText(Messages.get("sidebar.day", day.getDayOfMonth()));
        return cell;
    }

    boolean isOf(DateCount other) {
        return other.period().equals(month);
    }

    void show(DateCount counted) {
        var counts = counted.partsByName();
        int most = counted.parts().stream().mapToInt(DateCount::count).max().orElse(0);
        for (int index = 0; index < days.size(); index++) {
            days.get(index).show(counts.getOrDefault(month.from().plusDays(index).toString(), 0), most);
        }
    }

    void mark(ArticleQuery query) {
        days.forEach(day -> day.mark(query));
    }
}
