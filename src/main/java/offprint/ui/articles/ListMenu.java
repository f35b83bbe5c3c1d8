package offprint.ui.articles;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import offprint.export.Citations;
import offprint.model.Scope;
import offprint.ui.Messages;

/** What can be done with the selected articles, at their row. */
final class ListMenu extends ContextMenu {

    ListMenu(ArticlesViewModel model, ListCommands commands) {
        var open = item("articles.menu.open", commands::openSelected);
        var exports = new Menu(Messages.get("selected.export"));
        exports.getItems().setAll(commands.exports());
        List<MenuItem> articles = List.of(open,
                item("action.star", commands::toggleStarred), item("action.later", commands::later),
                item("action.read", commands::toggleRead), item("selected.tags", commands::tags),
                item("action.similar", commands::showSimilar),
                new SeparatorMenuItem(), item("articles.menu.link", commands::copyLink),
                item("articles.menu.bibtex", () -> commands.cite(Citations.Format.BIBTEX)),
                item("articles.menu.csl", () -> commands.cite(Citations.Format.CSL_JSON)),
                new SeparatorMenuItem(), exports, item("action.print", commands::print),
                item("articles.menu.delete", commands::delete));
        List<MenuItem> deleted = List.of(open, new SeparatorMenuItem(),
                item("articles.menu.restore", commands::takeBack), item("articles.menu.purge", commands::delete));
        setOnShowing(_ -> {
            getItems().forEach(item -> item.setDisable(model.selectedProperty().get().isEmpty()
                    && !model.selection().manyProperty().get()));
            open.setDisable(model.selectedProperty().get().isEmpty() || model.selection().manyProperty().get());
        });
        model.queryProperty().subscribe(
                query -> getItems().setAll(query.scope().equals(Scope.TRASH) ? deleted : articles));
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
