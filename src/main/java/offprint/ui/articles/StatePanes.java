package offprint.ui.articles;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.ui.Messages;

/** What stands in the place of the list when there is no list. */
final class StatePanes {

    private static final int SKELETON_ROWS = 7;

    private StatePanes() {
    }

    static Node loading() {
        var rows = new VBox();
        rows.getStyleClass().add("skeleton");
        rows.setAccessibleText(Messages.get("articles.loading"));
        rows.setFocusTraversable(true);
        IntStream.range(0, SKELETON_ROWS).forEach(_ -> rows.getChildren().add(new VBox(
                bar("skeleton-title"), bar("skeleton-line"), bar("skeleton-text"))));
        return rows;
    }

    static Node nothingFound(ArticleQuery query, ListCommands commands) {
        return pane("nothing", title("articles.nothing"),
                text(Messages.get(query.isSearch() ? "articles.nothing.search" : "articles.nothing.filter")),
                button(query.isSearch() ? "articles.clearSearch" : "articles.clearFilters", commands::clearSearch));
    }

    static Node empty(ListCommands commands) {
        var pane = pane("welcome", title("welcome.title"), text(Messages.get("welcome.text")),
                button("welcome.files", commands::importFiles), button("welcome.folder", commands::importFolder));
        if (commands.hasSamples()) {
            pane.getChildren().add(button("welcome.samples", commands::importSamples));
        }
        return pane;
    }

    static Node failed(OffprintException failure, ListCommands commands) {
        return pane("failed", title("articles.failed"), text(Messages.of(failure)),
                button("articles.again", commands::refresh));
    }

    private static VBox pane(String id, Node... children) {
        var pane = new VBox(children);
        pane.setId(id);
        pane.setAlignment(Pos.CENTER);
        pane.getStyleClass().add("state");
        Stream.of(children).filter(Button.class::isInstance).findFirst()
                .ifPresent(button -> button.getStyleClass().add("first"));
        return pane;
    }

    private static Label title(String key) {
        var label = new Label(Messages.get(key));
        label.getStyleClass().add("state-title");
        return label;
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.getStyleClass().add("state-text");
        label.setWrapText(true);
        return label;
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Messages.get(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Region bar(String styleClass) {
        var bar = new Region();
        bar.getStyleClass().addAll("skeleton-bar", styleClass);
        return bar;
    }
}
