package offprint.ui.sidebar;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import offprint.model.ArticleQuery;
import offprint.model.SavedSearch;
import offprint.ui.Messages;

/** The saved searches; a row lists what answers it, its menu does the rest. Hidden when there are none. */
final class SavedSection extends VBox {

    private final SavedViewModel model;
    private final ObservableValue<ArticleQuery> query;
    private final VBox rows = new VBox();

    /** @param query what the list shows */
    SavedSection(SavedViewModel model, ObservableValue<ArticleQuery> query) {
        this.model = model;
        this.query = query;
        getStyleClass().add("section");
        setId("saved");
        var heading = new Label(Messages.get("saved.title"));
        heading.getStyleClass().add("heading");
        getChildren().setAll(heading, rows);
        model.rowsProperty().subscribe(this::show);
        query.subscribe(_ -> mark());
    }

    private void show(List<SavedViewModel.Row> saved) {
        CountRow.replace(rows, saved.stream().map(this::row).toList(), (before, now) ->
                before instanceof SavedSearch one && now instanceof SavedSearch other && one.id() == other.id());
        setVisible(!saved.isEmpty());
        setManaged(!saved.isEmpty());
        mark();
    }

    private Node row(SavedViewModel.Row saved) {
        var row = new CountRow();
        row.show(saved.search().name(), saved.count());
        row.setUserData(saved.search());
        row.onChoose(_ -> model.show(saved.search()));
        row.setOnContextMenuRequested(event -> menu(saved.search(), row)
                .show(row, event.getScreenX(), event.getScreenY()));
        row.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, saved.search(), row));
        return row;
    }

    private void pressed(KeyEvent key, SavedSearch search, Node row) {
        if (key.getCode() == KeyCode.DELETE) {
            model.remove(search);
        } else if (key.getCode() == KeyCode.F2) {
            rename(search, row);
        } else if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            model.move(search, key.getCode() == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        key.consume();
    }

    private void mark() {
        rows.getChildren().forEach(row -> ((CountRow) row).mark(
                row.getUserData() instanceof SavedSearch search && search.asks(query.getValue()), false));
    }

    private ContextMenu menu(SavedSearch search, Node row) {
        var replace = item("saved.replace", () -> model.replace(search, query.getValue()));
        replace.setDisable(!SavedViewModel.canSave(query.getValue()) || search.asks(query.getValue()));
        return new ContextMenu(item("saved.rename", () -> rename(search, row)), replace,
                item("saved.up", () -> model.move(search, -1)), item("saved.down", () -> model.move(search, 1)),
                new SeparatorMenuItem(), item("saved.remove", () -> model.remove(search)));
    }

    private void rename(SavedSearch search, Node row) {
        new NameBox(Messages.get("saved.prompt"), search.name(), List.of(), name -> model.rename(search, name))
                .show(row);
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
