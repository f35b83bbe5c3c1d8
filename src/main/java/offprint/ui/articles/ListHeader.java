package offprint.ui.articles;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import offprint.model.ArticleQuery.Sort;
import offprint.model.Scope;
import offprint.ui.Filter;
import offprint.ui.Messages;

/** What stands over the list: how many articles, which, in what order. */
final class ListHeader extends HBox {

    ListHeader(ArticlesViewModel model, ListCommands commands) {
        getStyleClass().add("list-header");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(count(model), what(model), emptyTrash(model, commands), order(model, commands::sort));
    }

    private static Label count(ArticlesViewModel model) {
        var label = new Label();
        label.setId("count");
        label.getStyleClass().add("count");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(Bindings.createStringBinding(() -> model.wholeProperty().get()
                ? Messages.get("articles.count", model.countProperty().get()) : "…", model.countProperty(),
                model.wholeProperty()));
        return label;
    }

    private static Label what(ArticlesViewModel model) {
        var label = new Label();
        label.setId("what");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty().bind(Bindings.createStringBinding(() -> text(model, "articles.pinyin"),
                model.queryProperty(), model.stateProperty()));
        var tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(() -> text(model, "articles.pinyin.why"),
                model.queryProperty(), model.stateProperty()));
        label.setTooltip(tip);
        label.accessibleHelpProperty().bind(tip.textProperty());
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static String text(ArticlesViewModel model, String key) {
        var query = model.queryProperty().get();
        return model.stateProperty().get().answered(query).equals(query) ? Filter.text(query)
                : Messages.get(key, query.words().replaceAll("[*]$", ""));
    }

    private static Hyperlink emptyTrash(ArticlesViewModel model, ListCommands commands) {
        var link = new Hyperlink(Messages.get("articles.emptyTrash"));
        link.setId("empty-trash");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> commands.emptyTrash());
        link.visibleProperty().bind(model.queryProperty().map(query -> query.scope().equals(Scope.TRASH)));
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    private static MenuButton order(ArticlesViewModel model, Consumer<Sort> sorter) {
        var button = new MenuButton();
        button.setId("sort");
        button.getStyleClass().add("sort");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(model.queryProperty().map(query -> name(query.sort())));
        button.accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> Messages.get("articles.sort", button.getText()), button.textProperty()));
        var group = new ToggleGroup();
        for (var sort : Sort.values()) {
            button.getItems().add(item(sort, group, model, sorter));
        }
        button.getItems().addAll(new SeparatorMenuItem(), lines(model));
        return button;
    }

    private static CheckMenuItem lines(ArticlesViewModel model) {
        var item = new CheckMenuItem(Messages.get("articles.lines"));
        item.setId("lines");
        model.lookProperty().subscribe(look -> item.setSelected(look == RowLook.LINES));
        item.setOnAction(_ -> model.lookProperty().set(item.isSelected() ? RowLook.LINES : RowLook.CARDS));
        return item;
    }

    private static RadioMenuItem item(Sort sort, ToggleGroup group, ArticlesViewModel model, Consumer<Sort> sorter) {
        var item = new RadioMenuItem(name(sort));
        item.setToggleGroup(group);
        model.queryProperty().subscribe(query -> item.setSelected(query.sort() == sort));
        item.setOnAction(_ -> sorter.accept(sort));
        if (sort == Sort.RELEVANCE) {
            item.disableProperty().bind(model.queryProperty().map(query -> !query.isSearch()));
        }
        return item;
    }

    private static String name(Sort sort) {
        return Messages.get(switch (sort) {
            case NEWEST -> "sort.newest";
            case OLDEST -> "sort.oldest";
            case TITLE -> "sort.title";
            case SOURCE -> "sort.source";
            case RELEVANCE -> "sort.relevance";
        });
    }
}
