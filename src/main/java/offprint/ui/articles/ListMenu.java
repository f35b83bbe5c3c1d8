package offprint.ui.articles;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import offprint.model.Scope;
import offprint.ui.Messages;

/** What can be done with the selected article, at its row. */
final class ListMenu extends ContextMenu {

    ListMenu(ArticlesViewModel model, ListCommands commands) {
        List<MenuItem> articles = List.of(item("articles.menu.open", commands::openSelected),
                item("action.star", commands::toggleStarred), item("action.read", commands::toggleRead),
                item("action.similar", commands::showSimilar),
                new SeparatorMenuItem(), item("articles.menu.delete", commands::delete));
        List<MenuItem> deleted = List.of(item("articles.menu.open", commands::openSelected), new SeparatorMenuItem(),
                item("articles.menu.restore", commands::takeBack), item("articles.menu.purge", commands::delete));
        model.queryProperty().subscribe(
                query -> getItems().setAll(query.scope().equals(Scope.TRASH) ? deleted : articles));
        setOnShowing(_ -> getItems().forEach(item -> item.setDisable(model.selectedProperty().get().isEmpty())));
    }

    private static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
