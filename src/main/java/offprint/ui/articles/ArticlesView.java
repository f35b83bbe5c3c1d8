package offprint.ui.articles;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import offprint.model.ArticleQuery.Sort;
import offprint.ui.Messages;

/** The article list with its header. Shows an {@link ArticlesViewModel} and decides nothing. */
public final class ArticlesView extends BorderPane {

    // An answer that comes sooner should not flicker.
    private static final Duration PATIENCE = Duration.millis(150);

    private final ArticlesViewModel model;
    private final ListCommands commands;
    private final ListView<ListRow> list = new ListView<>();
    private final StackPane centre = new StackPane();
    private final PauseTransition waiting = new PauseTransition(PATIENCE);
    private final BooleanProperty unfocused = new SimpleBooleanProperty(true);
    private boolean following;

    public ArticlesView(ArticlesViewModel model, ListCommands commands) {
        this.model = model;
        this.commands = commands;
        getStyleClass().add("articles");
        setTop(new ListHeader(model, commands::sort));
        setCenter(centre);
        list();
        waiting.setOnFinished(_ -> centre.getChildren().setAll(StatePanes.loading()));
        model.stateProperty().subscribe(this::show);
        model.selectedProperty().subscribe(_ -> followModel());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void list() {
        list.setId("articles");
        list.setAccessibleText(Messages.get("articles.list"));
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> select(index.intValue()));
        list.sceneProperty().when(unfocused).subscribe(this::focusFirst);
        list.setOnMouseClicked(click -> openClicked(click.getTarget()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, new ListKeys(list, commands));
    }

    // The keyboard starts in the list, the first time there is one.
    private void focusFirst(Scene scene) {
        if (scene != null) {
            unfocused.set(false);
            list.requestFocus();
        }
    }

    private void show(ListState state) {
        waiting.stop();
        switch (state) {
            case ListState.Loading() -> waiting.playFromStart();
            case ListState.Showing(var rows) -> show(rows);
            case ListState.NothingFound() -> instead(StatePanes.nothingFound(model.queryProperty().get(), commands));
            case ListState.EmptyLibrary() -> instead(StatePanes.empty(commands));
            case ListState.Failed(var failure) -> instead(StatePanes.failed(failure, commands));
        }
    }

    private void show(ArticleRows rows) {
        var sort = model.queryProperty().get().sort();
        following = true;
        if (!(list.getUserData() instanceof Sort shown) || byDay(shown) != byDay(sort)) {
            list.setCellFactory(_ -> new ArticleCell(byDay(sort)));
        }
        list.setUserData(sort);
        list.setItems(rows);
        following = false;
        if (!centre.getChildren().contains(list)) {
            centre.getChildren().setAll(list, new StickyDay(list));
        }
        followModel();
    }

    private void instead(Node pane) {
        following = true;
        list.setItems(FXCollections.observableArrayList());
        following = false;
        centre.getChildren().setAll(pane);
    }

    // The scroll bar is part of the list too.
    private void openClicked(EventTarget target) {
        boolean inRow = Stream.iterate((Node) target, Objects::nonNull, Node::getParent)
                .anyMatch(node -> node instanceof ArticleCell cell && !cell.isEmpty());
        if (inRow) {
            commands.openSelected();
        }
    }

    // From the list to the model, unless the list only does what the model says.
    private void select(int index) {
        if (!following && list.getItems() instanceof ArticleRows rows && index >= 0 && index < rows.size()) {
            model.selectedProperty().set(OptionalLong.of(rows.id(index)));
        }
    }

    private void followModel() {
        if (!(list.getItems() instanceof ArticleRows rows) || following) {
            return;
        }
        var selected = model.selectedProperty().get();
        int index = selected.isPresent() ? rows.indexOf(selected.getAsLong()) : -1;
        if (index == list.getSelectionModel().getSelectedIndex()) {
            return;
        }
        following = true;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 2));
        }
        following = false;
    }

    private static boolean byDay(Sort sort) {
        return sort == Sort.NEWEST || sort == Sort.OLDEST;
    }
}
