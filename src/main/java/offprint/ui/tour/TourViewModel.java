package offprint.ui.tour;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import offprint.model.ArticleQuery;
import offprint.model.Facets;
import offprint.text.SearchWord;
import offprint.ui.Messages;
import offprint.ui.articles.ArticlesViewModel;
import offprint.ui.articles.ListState;

/** The tour: where it is, and whether it is to be offered. Belongs to the JavaFX thread. */
public final class TourViewModel {

    private final ObjectProperty<ArticleQuery> query;
    private final ArticlesViewModel articles;
    private final ObservableValue<Facets> library;
    private final BooleanProperty answered = new SimpleBooleanProperty(this, "answered");
    private final BooleanBinding offered;
    private final BooleanBinding impossible;
    private final ReadOnlyObjectWrapper<Optional<TourStep>> step = new ReadOnlyObjectWrapper<>(this, "step",
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ArticleQuery>> before = new ReadOnlyObjectWrapper<>(this, "before",
            Optional.empty());

    /**
     * A tour that has not begun.
     *
     * @param query     the question of the window, in which the example is tried
     * @param library   what the library holds, for an example that finds something
     * @param importing while it is true the reader has other things to watch, and nothing is offered
     */
    public TourViewModel(ObjectProperty<ArticleQuery> query, ArticlesViewModel articles,
                         ObservableValue<Facets> library, ObservableBooleanValue importing) {
        this.query = query;
        this.articles = articles;
        this.library = library;
        var state = articles.stateProperty();
        offered = Bindings.createBooleanBinding(() -> !answered.get() && !importing.get()
                && state.get() instanceof ListState.Showing, answered, importing, state);
        impossible = Bindings.createBooleanBinding(() -> state.get() instanceof ListState.EmptyLibrary, state);
    }

    // Properties

    /** Whether the reader has taken the tour or does not want it: to be remembered from one start to the next. */
    public BooleanProperty answeredProperty() {
        return answered;
    }

    /** Whether it is to be offered: there are articles, and the reader has not answered yet. */
    public ObservableBooleanValue offeredProperty() {
        return offered;
    }

    /** Whether there is nothing to show: the library is empty. */
    public ObservableBooleanValue impossibleProperty() {
        return impossible;
    }

    /** Where the tour is; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<TourStep>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** A search that surely finds something, as it is typed; empty if the library has neither tags nor sites. */
    Optional<String> example() {
        var facets = library.getValue();
        return Stream.concat(
                facets.tags().stream().map(tag -> completed(Messages.get("tour.example.tag"), tag.name())),
                facets.hosts().stream().map(host -> completed(Messages.get("tour.example.host"), host.name())))
                .findFirst();
    }

    /** Whether the list shows the example. */
    ObservableValue<Boolean> triedProperty() {
        return before.map(Optional::isPresent);
    }

    // Commands

    /** Begins the tour, or begins it again. */
    public void begin() {
        answered.set(true);
        go(Optional.of(TourStep.SIDEBAR));
    }

    /** The reader does not want the tour. */
    void decline() {
        answered.set(true);
    }

    /** Goes on; from the last step to the end. */
    void next() {
        step.get().ifPresent(now -> go(Stream.of(TourStep.values()).skip(now.number()).findFirst()));
    }

    /** Goes back; from the first step nowhere. */
    void back() {
        step.get().filter(now -> now.ordinal() > 0).ifPresent(
                now -> go(Optional.of(TourStep.values()[now.ordinal() - 1])));
    }

    /** Ends the tour, wherever it is. */
    void end() {
        go(Optional.empty());
    }

    /** Shows what the example finds, in the whole library, until the tour goes on. */
    void tryExample() {
        example().filter(_ -> before.get().isEmpty()).ifPresent(words -> {
            before.set(Optional.of(query.get()));
            query.set(tried(words));
        });
    }

    private void go(Optional<TourStep> to) {
        takeBackExample();
        if (to.filter(TourStep::needsArticle).isPresent()) {
            openSomething();
        }
        step.set(to);
    }

    // What the reader asked since is theirs.
    private void takeBackExample() {
        before.get().filter(_ -> example().map(TourViewModel::tried).filter(query.get()::equals).isPresent())
                .ifPresent(query::set);
        before.set(Optional.empty());
    }

    private void openSomething() {
        if (articles.selectedProperty().get().isEmpty()
                && articles.stateProperty().get() instanceof ListState.Showing(var rows, _)) {
            articles.selectedProperty().set(OptionalLong.of(rows.id(0)));
        }
    }

    private static ArticleQuery tried(String words) {
        return ArticleQuery.ALL.searching(words);
    }

    private static String completed(String field, String value) {
        return SearchWord.at(field, field.length()).orElseThrow().completed(value).strip();
    }
}
