package offprint.ui.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.model.SavedSearch;
import offprint.model.Scope;
import offprint.ui.Messages;
import offprint.ui.changes.UndoStack;
import offprint.ui.changes.UndoableStore;
import offprint.ui.changes.UndoableStore.Change;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;

/** The saved searches, with the number of articles that answer them now. Belongs to the JavaFX thread. */
public final class SavedViewModel {

    /**
     * A saved search.
     *
     * @param count how many articles answer it
     */
    record Row(SavedSearch search, int count) {
    }

    private final Library library;
    private final Jobs jobs;
    private final Consumer<ArticleQuery> asker;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private final ReadOnlyObjectWrapper<Optional<OffprintException>> problem = new ReadOnlyObjectWrapper<>(this,
            "problem", Optional.empty());
    private UndoStack undo = new UndoStack();
    private Runnable overtaken = () -> { };
    private int latest;

    /** @param asker takes the question of the search that is chosen */
    SavedViewModel(Library library, Jobs jobs, Consumer<ArticleQuery> asker) {
        this.library = library;
        this.jobs = jobs;
        this.asker = asker;
    }

    // Properties

    /** In the reader's order. */
    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** What the status bar says about it. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** The latest failure, to be told the reader. */
    public ReadOnlyObjectProperty<Optional<OffprintException>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /**
     * Asks the library for the first time.
     *
     * @param steps where every change notes how it is taken back
     */
    public void begin(UndoStack steps) {
        undo = steps;
        refresh();
    }

    /** Whether that question can be saved: it asks for something, and is not a look at one article or the trash. */
    public static boolean canSave(ArticleQuery query) {
        return !query.isWhole() && (query.scope().equals(Scope.LIBRARY) || query.scope() instanceof Scope.FromArchive);
    }

    // Commands

    /** Asks the library again; a count that is under way is let go of. */
    public void refresh() {
        overtaken.run();
        int ticket = ++latest;
        overtaken = jobs.start(this::read, found -> {
            if (ticket == latest) {
                rows.set(found);
            }
        }, failure -> {
            if (ticket == latest) {
                problem.set(Optional.of(failure));
            }
        });
    }

    private List<Row> read() throws LibraryException {
        var found = new ArrayList<Row>();
        for (var search : library.savedSearches().all()) {
            found.add(new Row(search, library.find(search.query()).length));
        }
        return List.copyOf(found);
    }

    /** Lists what answers the search now. */
    void show(SavedSearch search) {
        asker.accept(search.query());
    }

    /** Keeps a question under a name; nothing happens if that is blank. */
    public void save(String name, ArticleQuery query) {
        if (!name.isBlank() && canSave(query)) {
            var unsaved = new SavedSearch(0, name.strip(), query.withLimit(Integer.MAX_VALUE), 0);
            var step = undo.begin();
            jobs.keep(() -> library.savedSearches().put(unsaved), saved -> {
                step.done(() -> changes().store(() -> library.savedSearches().remove(saved), this::refresh));
                say(Messages.get("saved.saved", saved.name()), Optional.empty());
                refresh();
            }, step.droppedBefore(this::failed));
        }
    }

    /** Gives a search another name; nothing happens if that is blank. */
    void rename(SavedSearch search, String name) {
        if (!name.isBlank()) {
            change(search, search.withName(name.strip()));
        }
    }

    /** Lets a search ask what the list shows now. */
    void replace(SavedSearch search, ArticleQuery query) {
        if (canSave(query)) {
            change(search, search.withQuery(query.withLimit(Integer.MAX_VALUE)));
        }
    }

    private void change(SavedSearch before, SavedSearch after) {
        if (!before.equals(after)) {
            store(() -> library.savedSearches().put(after), () -> library.savedSearches().put(before));
        }
    }

    /** Moves a search so many rows down, up if negative, as far as there are rows. */
    void move(SavedSearch search, int by) {
        var before = rows.get().stream().map(Row::search).toList();
        int from = before.indexOf(search);
        int to = Math.clamp((long) from + by, 0, before.size() - 1);
        if (from >= 0 && from != to) {
            var after = new ArrayList<>(before);
            after.add(to, after.remove(from));
            store(() -> library.savedSearches().order(after), () -> library.savedSearches().order(before));
        }
    }

    /** Removes a search, not its articles. */
    void remove(SavedSearch search) {
        changes().store(() -> library.savedSearches().remove(search), () -> library.savedSearches().put(search),
                this::refresh, step -> say(Messages.get("saved.removed", search.name()),
                        Optional.of(new JobState.Next(Messages.get("trash.undo"), step::undo))));
    }

    private void store(Change change, Change takingBack) {
        changes().store(change, takingBack, this::refresh);
    }

    private UndoableStore changes() {
        return new UndoableStore(jobs, undo, this::failed);
    }

    private void say(String text, Optional<JobState.Next> next) {
        job.set(new JobState.Notice(text, next));
    }

    private void failed(OffprintException failure) {
        problem.set(Optional.of(failure));
    }
}
