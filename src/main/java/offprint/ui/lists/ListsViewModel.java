package offprint.ui.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.library.Library;
import offprint.lists.FilterLists;
import offprint.model.OffprintException;
import offprint.model.Problem;
import offprint.reading.ReadableArticle;
import offprint.reading.RulesChange;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;

/** The filter lists and the reader's own rules while they are being written. Belongs to the JavaFX thread. */
public final class ListsViewModel {

    private final FilterLists lists;
    private final Jobs jobs;
    private final IndexRenewal renewal;
    private final TrialViewModel trial;
    private final Supplier<Optional<ReadableArticle>> opened;
    private final ReadOnlyObjectWrapper<List<ListRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final OwnRules own = new OwnRules();
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(this, "problems",
            List.of());
    private final ReadOnlyObjectWrapper<Optional<RulesChange>> preview = new ReadOnlyObjectWrapper<>(this, "preview",
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OffprintException>> failure = new ReadOnlyObjectWrapper<>(this,
            "failure", Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> proposals = new ReadOnlyObjectWrapper<>(this, "proposals",
            List.of());
    private int latest;

    /**
     * @param opened the article that own rules are tried on
     * @param window runs on the JavaFX thread what other threads have to say
     */
    public ListsViewModel(FilterLists lists, Library library, Jobs jobs, Executor window,
                          Supplier<Optional<ReadableArticle>> opened) {
        this.lists = lists;
        this.jobs = jobs;
        this.renewal = new IndexRenewal(library, lists, jobs, window);
        this.trial = new TrialViewModel(library, lists, jobs, window);
        this.opened = opened;
        lists.onChange(() -> window.execute(this::changed));
    }

    // Properties

    /** The built-in list, the imported ones, the reader's own. */
    public ReadOnlyObjectProperty<List<ListRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The reader's own rules as they stand in the editor. */
    public StringProperty ownRulesProperty() {
        return own.textProperty();
    }

    public ReadOnlyBooleanProperty unsavedProperty() {
        return own.unsavedProperty();
    }

    /** What is wrong with the rules in the editor. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** What the rules in the editor would do to the open article; empty if none is open. */
    public ReadOnlyObjectProperty<Optional<RulesChange>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Rules that would hide what the reader pointed at, the best first. */
    public ReadOnlyObjectProperty<List<String>> proposalsProperty() {
        return proposals.getReadOnlyProperty();
    }

    /** The search index being made anew for other rules. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return renewal.jobProperty();
    }

    /** The trial of a list on the library. */
    public TrialViewModel trial() {
        return trial;
    }

    public ReadOnlyObjectProperty<Optional<OffprintException>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    // Commands

    /** Reads what there is. Rules that are being written stay. */
    public void refresh() {
        run(() -> new Stock(stock(), lists.ownRules(), lists.ownDraft().text()), this::show);
    }

    private record Stock(List<ListRow> rows, String ownRules, String draft) {
    }

    private List<ListRow> stock() {
        var found = new ArrayList<ListRow>();
        found.add(ListRow.builtIn(lists.builtIn(), lists.isBuiltInOn()));
        lists.all().forEach(list -> found.add(ListRow.imported(list)));
        found.add(ListRow.own(FilterList.parse(FilterLists.OWN, lists.ownRules())));
        return found;
    }

    private void show(Stock stock) {
        own.show(stock.ownRules(), stock.draft());
        rows.set(List.copyOf(stock.rows()));
        check();
    }

    /** Takes a list in from a file. */
    public void add(Path file) {
        run(() -> lists.add(file), _ -> { });
    }

    public void remove(ListRow row) {
        keep(() -> {
            lists.remove(row.file());
            return row;
        }, _ -> { });
    }

    /** Switches the built-in list or an imported one on or off. */
    public void setOn(ListRow row, boolean on) {
        keep(() -> {
            if (row.kind() == ListRow.Kind.BUILT_IN) {
                lists.setBuiltInOn(on);
            } else {
                lists.setOn(row.file(), on);
            }
            return row;
        }, _ -> { });
    }

    /** Looks for mistakes in the editor and tries its rules on the open article. */
    public void check() {
        String text = own.textProperty().get();
        var article = opened.get();
        runLatest(() -> new Checked(FilterList.parse(FilterLists.OWN, text).problems(),
                article.map(it -> change(it, text))), checked -> {
            problems.set(checked.problems());
            preview.set(checked.change());
        });
    }

    private record Checked(List<Problem> problems, Optional<RulesChange> change) {
    }

    private RulesChange change(ReadableArticle article, String text) {
        return RulesChange.of(article.post(), new ArticleCleaner(lists.withOwnRules("")),
                new ArticleCleaner(lists.withOwnRules(text)));
    }

    /** Offers rules that would hide what the reader pointed at; the best one is in the editor at once. */
    public void offer(List<String> rules) {
        proposals.set(List.of());
        proposals.set(List.copyOf(rules));
        rules.stream().findFirst().ifPresent(this::propose);
    }

    /** Puts a rule at the end of the editor. It is not in force before it is saved. */
    public void propose(String rule) {
        own.propose(rule, proposals.get());
        check();
    }

    /** Uses the rules in the editor from now on. */
    public void save() {
        String text = own.textProperty().get();
        keep(() -> {
            lists.saveOwnRules(text);
            return text;
        }, own::saved);
    }

    /** Gives up what was written since the rules were saved. */
    public void revert() {
        own.revert();
        leave();
        check();
    }

    /** Keeps what is being written, if anything is, for the window that comes next. */
    public void leave() {
        own.draft().ifPresent(draft -> keep(() -> {
            lists.ownDraft().keep(draft);
            return draft;
        }, _ -> { }));
    }

    /** What is wrong with an imported list is shown in place of the mistakes in the editor. */
    public void showProblems(ListRow row) {
        runLatest(() -> lists.problems(row.file()), problems::set);
    }

    /** Finds out what a list takes out of the library that stays without it. */
    public void dryRun(ListRow row) {
        trial.run(row, own.textProperty().get());
    }

    /** Makes the search index anew, in the background, if it was made by other rules than those of now. */
    public void reindex() {
        renewal.run();
    }

    private void changed() {
        refresh();
        reindex();
    }

    /** For what is said of one list or text: of the next one, it is wrong. */
    private <T> void runLatest(Jobs.Work<T> job, Consumer<T> done) {
        int ticket = ++latest;
        run(job, found -> {
            if (ticket == latest) {
                done.accept(found);
            }
        });
    }

    private <T> void keep(Jobs.Work<T> job, Consumer<T> done) {
        jobs.keep(job, done, problem -> failure.set(Optional.of(problem)));
    }

    private <T> void run(Jobs.Work<T> job, Consumer<T> done) {
        jobs.run(job, done, problem -> failure.set(Optional.of(problem)));
    }
}
