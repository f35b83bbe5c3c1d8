package offprint.ui.articles;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.text.ScriptChoice;
import offprint.ui.jobs.Jobs;

/** The article list: a query goes in, rows come out. Belongs to the JavaFX thread. */
public final class ArticlesViewModel {

    private final Library library;
    private final ArticleReader reader;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<ListState> state = new ReadOnlyObjectWrapper<>(this, "state",
            new ListState.Loading());
    private final ReadOnlyObjectWrapper<ArticleQuery> query = new ReadOnlyObjectWrapper<>(this, "query",
            ArticleQuery.ALL);
    private final ObjectProperty<OptionalLong> selected = new SimpleObjectProperty<>(this, "selected",
            OptionalLong.empty());
    private final ObjectProperty<ScriptChoice> script = new SimpleObjectProperty<>(this, "script",
            ScriptChoice.AS_WRITTEN);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ObjectProperty<RowLook> look = new SimpleObjectProperty<>(this, "look", RowLook.CARDS);
    private final ListSelection selection = new ListSelection();
    private final Set<Long> marked = new HashSet<>();
    private Supplier<Optional<Long>> onScreen = Optional::empty;
    private Runnable answeredListener = () -> { };
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(this, "whole", true);
    private Runnable overtaken = () -> { };
    private final TitleJump titles;
    private int latest;
    private boolean refreshing;
    private boolean stale;

    public ArticlesViewModel(Library library, ArticleReader reader, Jobs jobs) {
        this.library = library;
        this.reader = reader;
        this.jobs = jobs;
        this.titles = new TitleJump(this, library, jobs, failure -> state.set(new ListState.Failed(failure)));
        script.subscribe((_, _) -> refresh());
    }

    // Properties

    /** What there is to show. */
    public ReadOnlyObjectProperty<ListState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many articles the latest answer has; of those known so far while it is not {@link #wholeProperty whole}. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether the latest answer has come, and not only its first rows or nothing. */
    public ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /** The question that the list answers. */
    public ReadOnlyObjectProperty<ArticleQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /** The id of the selected article. Survives a refresh and a new question, even one without that article. */
    public ObjectProperty<OptionalLong> selectedProperty() {
        return selected;
    }

    /** What is selected besides the article that is read. */
    public ListSelection selection() {
        return selection;
    }

    /** The script of titles and first words. */
    public ObjectProperty<ScriptChoice> scriptProperty() {
        return script;
    }

    /** How much the rows show. */
    public ObjectProperty<RowLook> lookProperty() {
        return look;
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
        marked.clear();
        titles.forget();
        whole.set(false);
        state.set(new ListState.Loading());
        load(false);
    }

    /** Asks the same question again. What was marked since it was asked first stays, whatever the question. */
    public void refresh() {
        if (refreshing) {
            stale = true;
            return;
        }
        load(true);
    }

    /** Asks again and lets go of what no longer answers the question, but for the article being read. */
    public void renew() {
        marked.clear();
        refresh();
    }

    /** Takes the view's word for which article is on screen, so that a refresh comes with it and what is around it. */
    void setOnScreen(Supplier<Optional<Long>> article) {
        onScreen = article;
    }

    /** Runs the action after each answer, also one with the articles that are shown. */
    public void setOnAnswered(Runnable action) {
        answeredListener = action;
    }

    /** Lets go of an article that is going to leave the list, and selects the one beside it if it was selected. */
    public void leave(long id) {
        marked.remove(id);
        if (selected.get().equals(OptionalLong.of(id))) {
            selected.set(state.get() instanceof ListState.Showing showing ? showing.rows().beside(id)
                    : OptionalLong.empty());
        }
    }

    /** Shows changed marks before they are stored; what is returned is run then, as answers may be older. */
    public Runnable show(ArticleSummary changed) {
        marked.add(changed.id());
        if (state.get() instanceof ListState.Showing showing) {
            showing.rows().replace(changed);
        }
        int shown = refreshing ? -1 : latest;
        return () -> {
            if (latest != shown) {
                refresh();
            }
        };
    }

    /** Goes to titles by how they begin. */
    TitleJump titles() {
        return titles;
    }

    private void load(boolean again) {
        int ticket = ++latest;
        overtaken.run();
        refreshing = true;
        stale = false;
        long start = (again ? onScreen.get() : Optional.<Long>empty())
                .orElseGet(() -> selected.get().orElse(ListQuestion.NO_ID));
        var question = new ListQuestion(library, new RowLoader(library, reader, query.get(), script.get()),
                query.get(), Kept.of(query.get(), state.get(), marked, selected.get()), start);
        run(ticket, () -> again ? question.againOrPinyin() : question.firstOrPinyin(), answer -> {
            show(answer);
            answeredListener.run();
            if (answer.whole()) {
                loaded();
            } else {
                run(ticket, answer.question()::all, ids -> {
                    complete(answer.question(), ids);
                    loaded();
                });
            }
        });
    }

    // An answer that arrives after a newer question is of no interest.
    private <T> void run(int ticket, Jobs.Work<T> work, Consumer<T> answer) {
        overtaken = jobs.start(work, result -> {
            if (ticket == latest) {
                answer.accept(result);
            }
        }, failure -> fail(ticket, failure));
    }

    private void fail(int ticket, OffprintException failure) {
        if (ticket == latest) {
            state.set(new ListState.Failed(failure));
            loaded();
        }
    }

    private void loaded() {
        refreshing = false;
        whole.set(true);
        if (stale) {
            load(true);
        }
    }

    private void show(ListAnswer answer) {
        count.set(answer.ids().length);
        if (answer.ids().length == 0) {
            state.set(answer.question().query().isWhole() ? new ListState.EmptyLibrary()
                    : new ListState.NothingFound());
            return;
        }
        int ticket = latest;
        var source = new RowSource(answer.question().loader(), jobs, failure -> fail(ticket, failure));
        var rows = state.get().rowsOf(answer.ids()).orElseGet(() -> new ArticleRows(answer.ids(), source));
        rows.renew(source, answer.pages());
        state.set(new ListState.Showing(rows, answer.question().byPinyin()));
        answer.pages().forEach((page, shown) -> source.deepen(shown, rows.taking(page)));
    }

    // The rows that are shown stay, unless somebody changed the library in between.
    private void complete(ListQuestion question, long[] ids) {
        if (state.get() instanceof ListState.Showing(var rows, _) && rows.isBeginningOf(ids)) {
            rows.complete(ids);
            count.set(ids.length);
        } else {
            show(new ListAnswer(question, ids, true, Map.of()));
        }
    }
}
