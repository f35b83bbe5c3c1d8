package offprint.ui.sidebar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import offprint.model.ArticleQuery;
import offprint.model.DateCount;
import offprint.model.Period;
import offprint.ui.Dates;
import offprint.ui.Messages;

/** A year of the calendar with its twelve months. Shows one year after the other: counts change with every filter. */
final class YearRow extends HBox {

    private static final int MONTHS = 12;

    private final SidebarViewModel model;
    private final Hyperlink label = new Hyperlink();
    private final List<HeatCell> months = new ArrayList<>();
    private List<String> names = List.of();
    private Period period = Period.ALWAYS;

    YearRow(SidebarViewModel model, Tooltip shared) {
        this.model = model;
        label.getStyleClass().add("year");
        label.setMinWidth(USE_PREF_SIZE);
        label.setOnAction(_ -> model.choose(period));
        var grid = new GridPane();
        grid.getStyleClass().add("months");
        HBox.setHgrow(grid, Priority.ALWAYS);
        for (int month = 1; month <= MONTHS; month++) {
            months.add(new HeatCell(model, shared));
            grid.add(months.getLast(), month, 0);
        }
        getChildren().setAll(label, grid);
    }

    void show(DateCount year, int most) {
        if (!period.equals(year.period())) {
            stand(year);
        }
        label.setAccessibleText(Messages.get("sidebar.cell", year.name(), year.count()));
        var counts = year.partsByName();
        for (int month = 1; month <= MONTHS; month++) {
            months.get(month - 1).show(counts.getOrDefault(names.get(month - 1), 0), most);
        }
        mark(model.queryProperty().get());
    }

    private void stand(DateCount year) {
        period = year.period();
        label.setText(year.name());
        names = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> String.format(Locale.ROOT, "%s-%02d", year.name(), month)).toList();
        for (int month = 1; month <= MONTHS; month++) {
            String name = names.get(month - 1);
            months.get(month - 1).setPeriod(Period.parse(name), () -> Dates.month(YearMonth.parse(name)));
        }
    }

    void mark(ArticleQuery query) {
        label.setVisited(query.period().equals(period));
        months.forEach(month -> month.mark(query));
    }
}
