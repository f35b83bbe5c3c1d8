package offprint.ui;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.library.Edit;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.ui.articles.ArticlesViewModel;
import offprint.ui.articles.SelectedArticles;
import offprint.ui.changes.ChangesViewModel;
import offprint.ui.jobs.Jobs;
import offprint.ui.reader.ReaderActions;
import offprint.ui.reader.ReaderState;
import offprint.ui.reader.ReaderViewModel;
import offprint.ui.sidebar.SidebarViewModel;

/** The article to read and its marks, which list, sidebar and reading pane all show. Belongs to the JavaFX thread. */
final class OpenedArticle implements ReaderActions {

    /** The parts of the window that show an article or count its marks. */
    record Panes(SidebarViewModel sidebar, ArticlesViewModel articles, ReaderViewModel reader,
                 ChangesViewModel changes) {
    }

    private final Library library;
    private final Jobs jobs;
    private final Panes panes;
    private final Consumer<OffprintException> failed;
    private final NextArticle next;
    private final ReadOnlyObjectWrapper<Optional<ArticleSummary>> article = new ReadOnlyObjectWrapper<>(this,
            "article", Optional.empty());

    private OptionalLong counted = OptionalLong.empty();

    OpenedArticle(Library library, Jobs jobs, Panes panes, Consumer<OffprintException> failed) {
        this.library = library;
        this.jobs = jobs;
        this.panes = panes;
        this.failed = failed;
        this.next = new NextArticle(library, jobs, panes.articles(), failed);
        panes.articles().selectedProperty().subscribe(this::open);
        panes.articles().setOnAnswered(this::follow);
        article.subscribe(opened -> opened.ifPresent(panes.reader()::update));
        panes.reader().stateProperty().subscribe(this::shown);
    }

    ReadOnlyObjectProperty<Optional<ArticleSummary>> property() {
        return article.getReadOnlyProperty();
    }

    void toggleStarred() {
        if (selected().isMany()) {
            panes.changes().toggle(new Edit.Star(true), selected()::ids);
        } else {
            article.get().ifPresent(opened -> setStarred(opened, !opened.starred()));
        }
    }

    void toggleRead() {
        if (selected().isMany()) {
            panes.changes().toggle(new Edit.Read(true), selected()::ids);
        } else {
            article.get().ifPresent(opened -> setRead(opened, !opened.read()));
        }
    }

    private SelectedArticles selected() {
        return panes.articles().selection().articlesProperty().get();
    }

    /** Selects what was selected before, which was counted as read then. */
    void selectAgain(OptionalLong id) {
        counted = id;
        panes.articles().selectedProperty().set(id);
    }

    @Override
    public void setStarred(ArticleSummary marked, boolean starred) {
        var now = asShown(marked);
        mark(now, now.withStarred(starred), new Edit.Star(starred));
    }

    @Override
    public void setRead(ArticleSummary marked, boolean read) {
        var now = asShown(marked);
        mark(now, now.withRead(read), new Edit.Read(read));
    }

    @Override
    public void keepPlace(long id, int place) {
        if (!library.state().isReadOnly()) {
            jobs.keep(() -> {
                library.marks().keepPlace(id, place);
                return place;
            }, _ -> { }, failed);
        }
    }

    @Override
    public void nextUnread() {
        next.unread();
    }

    @Override
    public void step(int rows) {
        next.step(rows);
    }

    /** Runs the action when the reader asks for the next unread article and none follows. */
    void setWhenNoneUnread(Runnable action) {
        next.setWhenNone(action);
    }

    // The reading pane has the article as it was opened; its other mark may have changed since.
    private ArticleSummary asShown(ArticleSummary marked) {
        return article.get().filter(current -> current.id() == marked.id()).orElse(marked);
    }

    private void shown(ReaderState state) {
        switch (state) {
            case ReaderState.Showing showing -> shown(asShown(showing.article().article().summary()));
            case ReaderState.Loading(long id) when counted.equals(OptionalLong.of(id)) -> { }
            case ReaderState.Loading _, ReaderState.Empty _, ReaderState.Failed _ -> counted = OptionalLong.empty();
        }
    }

    // An article that came on screen counts as read. Shown again, with other pictures or marks in its text, it may be
    // unread because its reader said so.
    private void shown(ArticleSummary shown) {
        panes.reader().update(shown);
        boolean isNew = !counted.equals(OptionalLong.of(shown.id()));
        counted = OptionalLong.of(shown.id());
        if (isNew && !shown.read() && !library.state().isReadOnly()) {
            mark(shown, shown.withRead(true), () -> { }, () -> { });
        }
    }

    private void mark(ArticleSummary before, ArticleSummary after, Edit edit) {
        if (!before.equals(after)) {
            var step = panes.changes().undoStack().begin();
            mark(before, after, () -> panes.changes().note(step, edit, after.id()), step::dropped);
        }
    }

    private void mark(ArticleSummary before, ArticleSummary after, Runnable stored, Runnable notStored) {
        var shown = showMarks(before, after);
        jobs.keep(() -> store(before, after), _ -> {
            stored.run();
            shown.run();
        }, problem -> {
            notStored.run();
            showMarks(after, before);
            failed.accept(problem);
        });
    }

    private Runnable showMarks(ArticleSummary before, ArticleSummary after) {
        var stored = panes.articles().show(after);
        panes.sidebar().marked(before, after);
        article.set(article.get().map(current -> current.id() == after.id() ? after : current));
        return stored;
    }

    private ArticleSummary store(ArticleSummary before, ArticleSummary after) throws LibraryException {
        long id = after.id();
        if (before.read() != after.read()) {
            library.marks().setRead(after.read(), id);
        }
        if (before.starred() != after.starred()) {
            library.marks().setStarred(after.starred(), id);
        }
        return after;
    }

    private void open(OptionalLong selected) {
        if (selected.isEmpty()) {
            article.set(Optional.empty());
            panes.reader().clear();
            return;
        }
        long id = selected.getAsLong();
        panes.articles().summary(id).ifPresentOrElse(found -> article.set(Optional.of(found)), () -> fetchOpened(id));
        panes.reader().open(id);
    }

    // The row of the article may be on a page that has not come: after End, or at the start of the program.
    private void fetchOpened(long id) {
        fetch(id, found -> {
            if (panes.articles().selectedProperty().get().equals(OptionalLong.of(id))) {
                article.set(found);
            }
        });
    }

    private void fetch(long id, Consumer<Optional<ArticleSummary>> answer) {
        jobs.run(() -> library.summaries(id).stream().findFirst(), answer, failed);
    }

    // It need not be in the list, or its row may not have come. What was marked meanwhile is newer.
    private void follow() {
        article.get().ifPresent(old -> panes.articles().summary(old.id()).ifPresentOrElse(
                found -> article.set(Optional.of(found)),
                () -> fetch(old.id(), found -> article.set(article.get().map(
                        now -> now.equals(old) ? found.orElse(old) : now)))));
    }
}
