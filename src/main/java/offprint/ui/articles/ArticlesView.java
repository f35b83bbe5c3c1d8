package offprint.ui.articles;

import java.util.Objects;
import java.util.Optional;
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
import offprint.model.ArticleQuery;
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
    private final ListScroll scroll = new ListScroll(list);
    private Optional<ArticleQuery> shown = Optional.empty();
    private boolean following;

    public ArticlesView(ArticlesViewModel model, ListCommands commands) {
        this.model = model;
        this.commands = commands;
        getStyleClass().add("articles");
        setTop(new ListHeader(model, commands));
        setCenter(centre);
        list();
        model.setOnScreen(() -> scroll.place().map(ListScroll.Place::id));
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
        list.setContextMenu(new ListMenu(model, commands));
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
        var asked = model.queryProperty().get();
        boolean again = shown.filter(asked::equals).isPresent();
        var place = scroll.place();
        following = true;
        if (shown.filter(before -> byDay(before.sort()) == byDay(asked.sort())).isEmpty()) {
            list.setCellFactory(_ -> new ArticleCell(byDay(asked.sort())));
        }
        shown = Optional.of(asked);
        list.setItems(rows);
        following = false;
        if (!centre.getChildren().contains(list)) {
            centre.getChildren().setAll(list, new StickyDay(list));
        }
        int selected = selectAsModel(rows);
        if (again) {
            place.ifPresent(before -> scroll.restore(before, rows));
        } else {
            scroll.reveal(Math.max(0, selected));
        }
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

    // From the list to the model, unless the list only does what the model says. A row must not move under the mouse.
    private void select(int index) {
        if (!following && list.getItems() instanceof ArticleRows rows && index >= 0 && index < rows.size()) {
            if (!scroll.isHeld()) {
                scroll.reveal(index);
            }
            model.selectedProperty().set(OptionalLong.of(rows.id(index)));
        }
    }

    private void followModel() {
        if (list.getItems() instanceof ArticleRows rows && !following) {
            int before = list.getSelectionModel().getSelectedIndex();
            int index = selectAsModel(rows);
            if (index >= 0 && index != before) {
                scroll.reveal(index);
            }
        }
    }

    private int selectAsModel(ArticleRows rows) {
        var selected = model.selectedProperty().get();
        int index = selected.isPresent() ? rows.indexOf(selected.getAsLong()) : -1;
        following = true;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (index != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(index);
        }
        following = false;
        return index;
    }

    private static boolean byDay(Sort sort) {
        return sort == Sort.NEWEST || sort == Sort.OLDEST;
    }
}
