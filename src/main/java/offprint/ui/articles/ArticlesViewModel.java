package offprint.ui.articles;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.reading.ArticleReader;
import offprint.ui.jobs.Jobs;

/** The article list: a query goes in, rows come out. Belongs to the JavaFX thread. */
public final class ArticlesViewModel {

    private static final System.Logger LOGGER = System.getLogger(ArticlesViewModel.class.getName());

    private record Answer(long[] ids, int page, List<ListRow> rows) {
    }

    private final Library library;
    private final ArticleReader reader;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<ListState> state = new ReadOnlyObjectWrapper<>(this, "state",
            new ListState.Loading());
    private final ReadOnlyObjectWrapper<ArticleQuery> query = new ReadOnlyObjectWrapper<>(this, "query",
            ArticleQuery.ALL);
    private final ObjectProperty<OptionalLong> selected = new SimpleObjectProperty<>(this, "selected",
            OptionalLong.empty());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private int latest;
    private boolean refreshing;
    private boolean stale;

    public ArticlesViewModel(Library library, ArticleReader reader, Jobs jobs) {
        this.library = library;
        this.reader = reader;
        this.jobs = jobs;
    }

    // Properties

    /** What there is to show. */
    public ReadOnlyObjectProperty<ListState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many articles the latest answer has. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The question that the list answers. */
    public ReadOnlyObjectProperty<ArticleQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /** The id of the selected article. Survives a refresh and a new question, even one without that article. */
    public ObjectProperty<OptionalLong> selectedProperty() {
        return selected;
    }

    /** The selected article, empty while none is selected or its row has not come. */
    public Optional<ArticleSummary> selectedSummary() {
        return selected.get().isPresent() ? summary(selected.get().getAsLong()) : Optional.empty();
    }

    /** The article of that id, empty if it is not in the list or its row has not come. */
    public Optional<ArticleSummary> summary(long id) {
        return state.get() instanceof ListState.Showing showing ? showing.rows().summary(id) : Optional.empty();
    }

    // Commands

    /** Asks the library; the answer to an earlier question is dropped. */
    public void ask(ArticleQuery wanted) {
        query.set(wanted);
        state.set(new ListState.Loading());
        load();
    }

    /** Asks the same question again, without a sign of it unless the answer is another one. */
    public void refresh() {
        if (refreshing) {
            stale = true;
            return;
        }
        load();
    }

    /** Shows the changed marks of an article before the library has stored them. */
    public void show(ArticleSummary changed) {
        if (state.get() instanceof ListState.Showing showing) {
            showing.rows().replace(changed);
        }
    }

    private void load() {
        int ticket = ++latest;
        refreshing = true;
        stale = false;
        var wanted = query.get();
        var keep = kept();
        jobs.run(() -> answer(wanted, keep),
                answer -> ifCurrent(ticket, () -> show(wanted, answer)),
                failure -> ifCurrent(ticket, () -> state.set(new ListState.Failed(failure))));
    }

    // An answer that arrives after a newer question is of no interest.
    private void ifCurrent(int ticket, Runnable action) {
        if (ticket != latest) {
            return;
        }
        refreshing = false;
        action.run();
        if (stale) {
            load();
        }
    }

    // The first page comes with the ids, so that a new list appears whole.
    private Answer answer(ArticleQuery wanted, Kept kept) throws LibraryException {
        long[] ids = kept.in(library.find(wanted));
        int page = Math.max(0, kept.indexIn(ids)) / ArticleRows.PAGE;
        int from = page * ArticleRows.PAGE;
        int to = Math.min(ids.length, from + ArticleRows.PAGE);
        return new Answer(ids, page, new RowLoader(library, reader, wanted).rows(ids, from, to));
    }

    private void show(ArticleQuery asked, Answer answer) {
        count.set(answer.ids().length);
        if (answer.ids().length == 0) {
            state.set(asked.equals(ArticleQuery.ALL.withSort(asked.sort())) ? new ListState.EmptyLibrary()
                    : new ListState.NothingFound());
            return;
        }
        var loader = new RowLoader(library, reader, asked);
        var rows = new ArticleRows(answer.ids(),
                (from, to, come) -> load(loader, answer.ids(), from, to, come));
        rows.accept(answer.page(), answer.rows());
        state.set(new ListState.Showing(rows));
        deepen(loader, answer.rows(), deeper -> rows.accept(answer.page(), deeper));
    }

    private void load(RowLoader loader, long[] ids, int from, int to, Consumer<List<ListRow>> answer) {
        jobs.run(() -> loader.rows(ids, from, to), rows -> {
            answer.accept(rows);
            deepen(loader, rows, answer);
        }, failure -> state.set(new ListState.Failed(failure)));
    }

    // Rows are shown at once with their first words; where the hits are further down, the words around them follow.
    private void deepen(RowLoader loader, List<ListRow> rows, Consumer<List<ListRow>> answer) {
        if (loader.hasDeeperHits(rows)) {
            jobs.run(() -> loader.deeper(rows), answer,
                    failure -> LOGGER.log(System.Logger.Level.WARNING, "cannot show the hits of a search", failure));
        }
    }

    private Kept kept() {
        if (selected.get().isEmpty()) {
            return Kept.NOTHING;
        }
        long id = selected.get().getAsLong();
        boolean marksDecide = query.get().unread() || query.get().starred();
        return new Kept(id, marksDecide && state.get() instanceof ListState.Showing showing
                ? showing.rows().indexOf(id) : -1);
    }
}
