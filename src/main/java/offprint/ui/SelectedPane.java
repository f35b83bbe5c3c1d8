package offprint.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offprint.library.Edit;
import offprint.model.Scope;

/** The reading pane; in its place, while several articles are selected, how many these are and what can be done. */
final class SelectedPane extends StackPane {

    private final MainViewModel model;
    private final Commands commands;
    private final Node reader;
    private final Label title = new Label();
    private final FlowPane marks = row();
    private final FlowPane rest = row();

    SelectedPane(MainViewModel model, Commands commands, Node reader) {
        this.model = model;
        this.commands = commands;
        this.reader = reader;
        title.setId("selected-title");
        title.getStyleClass().add("state-title");
        var hint = new Label(Messages.get("selected.hint"));
        hint.getStyleClass().add("state-text");
        hint.setWrapText(true);
        var single = new Hyperlink(Messages.get("selected.single"));
        single.setId("selected-single");
        single.setOnAction(_ -> model.articles().selection().single());
        var summary = new VBox(title, hint, marks, rest, single);
        summary.setId("selected");
        summary.getStyleClass().addAll("state", "selected");
        summary.setAlignment(Pos.CENTER);
        summary.visibleProperty().bind(model.articles().selection().manyProperty());
        getChildren().setAll(reader, summary);
        model.articles().selection().articlesProperty().subscribe(
                selected -> title.setText(Messages.get("selected.title", selected.count())));
        model.queryProperty().map(query -> query.scope().equals(Scope.TRASH)).subscribe(this::offer);
    }

    @Override
    public void requestFocus() {
        reader.requestFocus();
    }

    private void offer(boolean trash) {
        if (trash) {
            marks.getChildren().setAll(button("articles.menu.restore", commands::takeBack),
                    button("articles.menu.purge", commands::delete));
            rest.getChildren().clear();
            return;
        }
        marks.getChildren().setAll(edit("changes.star", new Edit.Star(true)),
                edit("changes.unstar", new Edit.Star(false)), edit("changes.markRead", new Edit.Read(true)),
                edit("changes.markUnread", new Edit.Read(false)));
        rest.getChildren().setAll(button("selected.tags", commands::tags), export(),
                button("articles.menu.delete", commands::delete));
    }

    private Button edit(String key, Edit edit) {
        return button(key, () -> model.changes().apply(edit, model.selected()::ids));
    }

    private MenuButton export() {
        var menu = new MenuButton(Messages.get("selected.export"));
        menu.setId("selected-export");
        menu.getItems().setAll(commands.exports());
        return menu;
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Messages.get(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static FlowPane row() {
        var row = new FlowPane();
        row.getStyleClass().add("selected-row");
        row.setAlignment(Pos.CENTER);
        return row;
    }
}
