package offprint.ui;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import offprint.export.PageSetup;
import offprint.export.PrintStyle;
import offprint.ui.TextRows.Option;
import offprint.ui.TextRows.Row;

/** The choices of how PDFs are set, for the settings. */
final class PrintRows {

    private final ObjectProperty<PrintStyle> style;

    PrintRows(ObjectProperty<PrintStyle> style) {
        this.style = style;
    }

    /** All of them; the controls are new ones, for one place. */
    List<Row> rows() {
        return List.of(
                row("print.paper", PrintStyle::page, PrintStyle::withPage, PageSetup.ALL.stream()
                        .map(page -> new Option<>(Messages.get("print.paper." + page.name()), page)).toList()),
                row("print.columns", PrintStyle::columns, PrintStyle::withColumns,
                        IntStream.rangeClosed(1, PrintStyle.MOST_COLUMNS)
                                .mapToObj(count -> new Option<>(Messages.get("print.columns.value", count), count))
                                .toList()),
                row("print.points", PrintStyle::points, PrintStyle::withPoints, PrintStyle.SIZES.stream()
                        .map(size -> new Option<>(Messages.get("print.points.value", size), size)).toList()));
    }

    private <T> Row row(String key, Function<PrintStyle, T> get, BiFunction<PrintStyle, T, PrintStyle> set,
            List<Option<T>> options) {
        return new Row(Messages.get(key), TextRows.choice(style.map(get),
                value -> style.set(set.apply(style.get(), value)), options));
    }
}
