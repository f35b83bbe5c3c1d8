package offprint.ui.articles;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.Scope;
import offprint.ui.Messages;

/** The article list with its header. Shows an {@link ArticlesViewModel} and decides nothing. */
public final class ArticlesView extends BorderPane {

    // An answer that comes sooner should not flicker.
    private static final Duration PATIENCE = Duration.millis(150);

    // Longer than a held key takes to come again: what the list runs past is not opened.
    private static final Duration REST = Duration.millis(200);

    private final ArticlesViewModel model;
    private final ListCommands commands;
    private final RowFlow list = new RowFlow();
    private final StackPane centre = new StackPane();
    private final PauseTransition waiting = new PauseTransition(PATIENCE);
    private final PauseTransition passing = new PauseTransition(REST);
    private final ListKeys keys;
    private final TypeAhead typeAhead;
    private Optional<ArticleQuery> shown = Optional.empty();
    private Optional<Left> left = Optional.empty();
    private boolean following;
    private boolean begun;

    /** Where a list was when the reader went from it to similar articles. */
    private record Left(ArticleQuery query, RowPlace place) {
    }

    public ArticlesView(ArticlesViewModel model, ListCommands commands) {
        this.model = model;
        this.commands = commands;
        this.keys = new ListKeys(list, commands);
        this.typeAhead = new TypeAhead(model, list);
        getStyleClass().add("articles");
        setTop(new ListHeader(model, commands));
        setCenter(centre);
        list();
        model.setOnScreen(() -> list.place().map(RowPlace::id));
        model.lookProperty().subscribe(list::setLook);
        waiting.setOnFinished(_ -> put(StatePanes.loading()));
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
        list.choice().setOnChange(this::select);
        model.selection().setSingle(() -> list.select(list.selectedProperty().get()));
        list.sceneProperty().subscribe(_ -> begin());
        new ListMouse(list, new ListMenu(model, commands), commands).install();
        list.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        list.addEventFilter(KeyEvent.KEY_RELEASED, _ -> {
            keys.released();
            stay();
        });
        passing.setOnFinished(_ -> open());
    }

    // The keyboard starts in the list, if that is what there is first. Later the reader may be typing elsewhere.
    private void begin() {
        if (!begun && list.getScene() != null) {
            begun = true;
            list.requestFocus();
        }
    }

    private void show(ListState state) {
        waiting.stop();
        switch (state) {
            case ListState.Loading() -> waiting.playFromStart();
            case ListState.Showing(var rows, _) -> show(rows);
            case ListState.NothingFound() -> instead(StatePanes.nothingFound(model.queryProperty().get(), commands));
            case ListState.EmptyLibrary() -> instead(StatePanes.empty(commands));
            case ListState.Failed(var failure) -> instead(StatePanes.failed(failure, commands));
        }
        begun = begun || state instanceof ListState.NothingFound || state instanceof ListState.Failed;
    }

    private void show(ArticleRows rows) {
        stay();
        var asked = model.queryProperty().get();
        boolean again = shown.filter(asked::equals).isPresent();
        var place = list.place();
        leave(asked, place);
        var before = again ? model.selection().articlesProperty().get() : SelectedArticles.NONE;
        long lead = list.rows().filter(_ -> list.selectedProperty().get() >= 0)
                .map(old -> old.id(list.selectedProperty().get())).orElse(-1L);
        following = true;
        shown = Optional.of(asked);
        list.show(rows, byDay(asked.sort()));
        following = false;
        boolean onScreen = centre.getChildren().contains(list);
        if (!onScreen) {
            put(list, new StickyDay(list), typeAhead);
        }
        int selected = selectAgain(rows, before, lead);
        if (again) {
            place.ifPresent(list::restore);
        } else if (left.filter(there -> there.query.equals(asked)).isPresent()) {
            list.restore(left.orElseThrow().place);
        } else {
            list.reveal(Math.max(0, selected));
        }
        if (onScreen) {
            // Now, and not with the next frame, which is up to 16 ms away.
            list.layout();
        }
    }

    // From the articles that are similar to one the reader comes back to where that one was.
    private void leave(ArticleQuery asked, Optional<RowPlace> place) {
        if (asked.scope() instanceof Scope.SimilarTo similar && shown.filter(similar.before()::equals).isPresent()) {
            left = place.map(at -> new Left(similar.before(), at));
        }
    }

    private void instead(Node pane) {
        passing.stop();
        following = true;
        list.clear();
        following = false;
        model.selection().set(SelectedArticles.NONE);
        shown = Optional.empty();
        put(pane);
    }

    // The keyboard stays in this pane whatever it shows, and so comes back to the list with it.
    private void put(Node... parts) {
        boolean hasKeyboard = centre.isFocusWithin();
        centre.getChildren().setAll(parts);
        if (hasKeyboard) {
            Optional.ofNullable(parts[0].lookup(".button")).orElse(parts[0]).requestFocus();
        }
    }

    // The list has run past articles and has come to rest.
    private void stay() {
        if (passing.getStatus() == Animation.Status.RUNNING) {
            passing.stop();
            open();
        }
    }

    private void open() {
        var chosen = list.choice().rows();
        if (chosen.count() == 1) {
            list.rows().ifPresent(rows -> model.selectedProperty()
                    .set(OptionalLong.of(rows.id(chosen.rows().nextSetBit(0)))));
        }
    }

    // From the list to the model, unless the list only does what the model says. A row must not move under the mouse.
    // What is merely chosen among others is not opened.
    private void select() {
        var chosen = list.choice().rows();
        if (following) {
            return;
        }
        list.rows().ifPresent(rows -> {
            model.selection().set(new SelectedArticles(rows.ids(), chosen.rows()));
            if (chosen.lead() >= 0) {
                if (!list.isHeld()) {
                    list.reveal(chosen.lead());
                }
                passing.stop();
                if (keys.isRepeating()) {
                    passing.playFromStart();
                } else {
                    open();
                }
            }
        });
    }

    private void followModel() {
        if (following) {
            return;
        }
        list.rows().ifPresent(rows -> {
            int before = list.selectedProperty().get();
            int index = selectAsModel(rows);
            if (index >= 0 && index != before) {
                list.reveal(index);
            }
        });
    }

    private int selectAsModel(ArticleRows rows) {
        var selected = model.selectedProperty().get();
        int index = selected.isPresent() ? rows.indexOf(selected.getAsLong()) : -1;
        following = true;
        list.select(index);
        following = false;
        model.selection().set(new SelectedArticles(rows.ids(), list.choice().rows().rows()));
        return index;
    }

    // Several stay selected where they are still in the list; where all have left it, the row in their place is.
    private int selectAgain(ArticleRows rows, SelectedArticles before, long lead) {
        if (!before.isMany()) {
            return selectAsModel(rows);
        }
        var still = before.in(rows.ids());
        if (still.cardinality() <= 1) {
            list.select(still.isEmpty() ? before.first() : still.nextSetBit(0));
            return list.selectedProperty().get();
        }
        int index = rows.indexOf(lead);
        following = true;
        list.choice().change(chosen -> chosen.take(still, index >= 0 ? index : still.nextSetBit(0)));
        following = false;
        model.selection().set(new SelectedArticles(rows.ids(), still));
        return list.selectedProperty().get();
    }

    private static boolean byDay(Sort sort) {
        return sort == Sort.NEWEST || sort == Sort.OLDEST;
    }
}
