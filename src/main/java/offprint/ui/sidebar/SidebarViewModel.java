package offprint.ui.sidebar;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.Facet;
import offprint.model.Facets;
import offprint.model.OffprintException;
import offprint.model.Period;
import offprint.model.Scope;
import offprint.text.WordKeys;
import offprint.text.WordOrder;
import offprint.ui.jobs.Jobs;

/** The sidebar: counts come out, clicks change the query. Belongs to the JavaFX thread. */
public final class SidebarViewModel {

    private static final String REMOVED = "is:removed";

    private final Library library;
    private final Jobs jobs;
    private final ObjectProperty<ArticleQuery> query = new SimpleObjectProperty<>(this, "query", ArticleQuery.ALL);
    private final ReadOnlyObjectWrapper<SidebarCounts> counts = new ReadOnlyObjectWrapper<>(this, "counts",
            SidebarCounts.NONE);
    private final ReadOnlyObjectWrapper<Optional<OffprintException>> problem = new ReadOnlyObjectWrapper<>(this,
            "problem", Optional.empty());
    private final ReadOnlyObjectWrapper<Places> places = new ReadOnlyObjectWrapper<>(this, "places", Places.NONE);
    private final SavedViewModel saved;
    private UnaryOperator<ArticleQuery> answered = UnaryOperator.identity();
    private Runnable overtaken = () -> { };
    private ArticleQuery asked = ArticleQuery.ALL;
    private int latest;
    private boolean counting;
    private boolean stale;

    public SidebarViewModel(Library library, Jobs jobs) {
        this.library = library;
        this.jobs = jobs;
        this.saved = new SavedViewModel(library, jobs, query::set);
    }

    // Properties

    /** The question of the whole window: the sidebar shows which of its rows it names, and changes it. */
    public ObjectProperty<ArticleQuery> queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<SidebarCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Places> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /** The saved searches. */
    public SavedViewModel saved() {
        return saved;
    }

    /** Why the counts are not up to date. */
    public ReadOnlyObjectProperty<Optional<OffprintException>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    // Commands

    /** Answers those names in the order in which a reader of the window's language looks for them. */
    void inOrder(List<String> names, Consumer<List<String>> answer) {
        jobs.run(() -> {
            var keys = WordOrder.of(Locale.getDefault()).keys(WordKeys.characters(names));
            return names.stream().sorted(Comparator.comparing(keys::of)).toList();
        }, answer, failure -> problem.set(Optional.of(failure)));
    }

    /** Every article again; the words of a search stay. */
    public void showAll() {
        query.set(ArticleQuery.ALL.withWords(query.get().words()).withSort(query.get().sort()));
    }

    public void toggleUnread() {
        query.set(query.get().withUnread(!query.get().unread()));
    }

    public void toggleStarred() {
        query.set(query.get().withStarred(!query.get().starred()));
    }

    /** Narrows the list to what no archive has any more, or takes that back. */
    public void toggleRemoved() {
        query.set(query.get().withWords(isRemoved(query.get()) ? "" : REMOVED));
    }

    static boolean isRemoved(ArticleQuery query) {
        return query.words().strip().equals(REMOVED);
    }

    /** Shows what was deleted, all of it, or everything else again. */
    public void toggleTrash() {
        boolean shown = query.get().scope().equals(Scope.TRASH);
        query.set(ArticleQuery.ALL.withSort(query.get().sort()).withScope(shown ? Scope.LIBRARY : Scope.TRASH));
    }

    /** Narrows the list by a tag, an author or a host, or takes that back. */
    public void choose(Facet facet, Choice choice) {
        query.set(choice.apply(query.get(), facet));
    }

    /** Lets what the list shows be counted, where that answers another question than the one that was asked. */
    public void setAnswered(UnaryOperator<ArticleQuery> question) {
        answered = question;
    }

    /** Narrows the list to those days, or takes that back. */
    public void choose(Period period) {
        query.set(query.get().withPeriod(period.equals(query.get().period()) ? Period.ALWAYS : period));
    }

    /** Counts everything again because articles changed. */
    public void renew() {
        refresh();
        saved.refresh();
    }

    /**
     * Counts again. Another question is let go of if it is still being counted; the same one is asked once more when
     * it is answered, since an import asks more often than a large library can count.
     */
    public void refresh() {
        var wanted = answered.apply(query.get());
        stale = counting && wanted.equals(asked);
        if (stale) {
            return;
        }
        overtaken.run();
        int ticket = ++latest;
        counting = true;
        asked = wanted;
        overtaken = jobs.start(() -> new Counted(count(wanted), Places.of(library)),
                counted -> ifCurrent(ticket, () -> show(counted)), failure -> ifCurrent(ticket, () -> fail(failure)));
    }

    private void ifCurrent(int ticket, Runnable action) {
        if (ticket == latest) {
            action.run();
            counting = false;
            if (stale) {
                refresh();
            }
        }
    }

    /** Counts on after the reader marked an article: the library need not be asked for that. */
    public void marked(ArticleSummary before, ArticleSummary after) {
        stale = counting;
        counts.set(counts.get().marked(
                Boolean.compare(before.read(), after.read()), Boolean.compare(after.starred(), before.starred())));
    }

    private record Counted(SidebarCounts counts, Places places) {
    }

    private void show(Counted counted) {
        problem.set(Optional.empty());
        counts.set(counted.counts());
        places.set(counted.places());
    }

    private void fail(OffprintException failure) {
        problem.set(Optional.of(failure));
    }

    private SidebarCounts count(ArticleQuery asked) throws LibraryException {
        Map<ArticleQuery, Facets> answers = new HashMap<>();
        return new SidebarCounts(
                facets(ArticleQuery.ALL, answers),
                facets(without(asked, Facet.Kind.TAG), answers).tags(),
                facets(asked.withPeriod(Period.ALWAYS), answers).years(),
                facets(without(asked, Facet.Kind.AUTHOR), answers).authors(),
                facets(without(asked, Facet.Kind.HOST), answers).hosts());
    }

    // Without filters of its own a section asks the same as its neighbours: such a question is asked once.
    private Facets facets(ArticleQuery asked, Map<ArticleQuery, Facets> answers) throws LibraryException {
        var question = asked.withSort(ArticleQuery.Sort.NEWEST);
        var known = answers.get(question);
        if (known != null) {
            return known;
        }
        var answer = library.facets(question);
        answers.put(question, answer);
        return answer;
    }

    private static ArticleQuery without(ArticleQuery query, Facet.Kind kind) {
        return query.withFacets(others(query.with(), kind), others(query.without(), kind));
    }

    private static List<Facet> others(List<Facet> facets, Facet.Kind kind) {
        return facets.stream().filter(facet -> facet.kind() != kind).toList();
    }
}
