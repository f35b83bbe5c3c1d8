package offprint.ui.settings;

import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import offprint.ui.Messages;
import offprint.ui.lists.ListRow;
import offprint.ui.lists.ListsViewModel;
import org.kordamp.ikonli.feather.Feather;

/** How many rules clean the articles; what opens them. */
public final class ListsSection {

    private ListsSection() {
    }

    /** The section on these lists; the opener shows them. */
    public static SettingsSection of(ListsViewModel lists, Runnable opener) {
        return new SettingsSection("settings.lists", Feather.FILTER, () -> List.of(
                SettingsRow.of(Messages.get("lists.title"), Messages.get("settings.lists.about"),
                        rules(lists, row -> row.on() && row.kind() != ListRow.Kind.OWN)),
                SettingsRow.of(Messages.get("lists.own"), Messages.get("settings.lists.own.about"),
                        rules(lists, row -> row.kind() == ListRow.Kind.OWN)),
                SettingsRow.of(Messages.get("settings.lists.change"), Messages.get("lists.about"),
                        button(opener))));
    }

    private static HBox rules(ListsViewModel lists, Predicate<ListRow> counted) {
        var count = new Label();
        count.setMinWidth(Region.USE_PREF_SIZE);
        lists.rowsProperty().subscribe(rows -> count.setText(Messages.get("lists.rules",
                rows.stream().filter(counted).mapToInt(ListRow::used).sum())));
        var box = new HBox(count);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private static Button button(Runnable opener) {
        var button = new Button(Messages.get("action.lists"));
        button.setId("settings-lists-open");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> opener.run());
        return button;
    }
}
