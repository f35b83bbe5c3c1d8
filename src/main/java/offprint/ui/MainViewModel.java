package offprint.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.ui.articles.ArticlesViewModel;
import offprint.ui.articles.ListState;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.sidebar.SidebarViewModel;

/**
 * The window: owns the panes, connects them, holds the question they all show and the commands that act on an article.
 * Belongs to the JavaFX thread.
 */
public final class MainViewModel {

    private final Library library;
    private final Jobs jobs;
    private final SidebarViewModel sidebar;
    private final ArticlesViewModel articles;
    private final ImportViewModel imports;
    private final ExportViewModel exports;
    private final ObjectProperty<ArticleQuery> query = new SimpleObjectProperty<>(this, "query", ArticleQuery.ALL);
    private final ReadOnlyObjectWrapper<Optional<ArticleSummary>> opened = new ReadOnlyObjectWrapper<>(this, "opened",
            Optional.empty());
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private final ReadOnlyObjectWrapper<Optional<OffprintException>> failure = new ReadOnlyObjectWrapper<>(this,
            "failure", Optional.empty());
    private final LongProperty connections = new SimpleLongProperty(this, "connections");

    public MainViewModel(Library library, ArticleReader reader, Jobs jobs, ImportViewModel imports,
            ExportViewModel exports) {
        this.library = library;
        this.jobs = jobs;
        this.imports = imports;
        this.exports = exports;
        this.sidebar = new SidebarViewModel(library, jobs);
        this.articles = new ArticlesViewModel(library, reader, jobs);
        connect();
    }

    private void connect() {
        sidebar.queryProperty().bindBidirectional(query);
        query.subscribe(asked -> {
            articles.ask(asked);
            sidebar.refresh();
        });
        articles.selectedProperty().subscribe(this::open);
        articles.stateProperty().subscribe(this::follow);
        imports.jobProperty().subscribe(job::set);
        exports.jobProperty().subscribe(job::set);
        sidebar.problemProperty().subscribe(failure::set);
    }

    // Properties

    public SidebarViewModel sidebar() {
        return sidebar;
    }

    public ArticlesViewModel articles() {
        return articles;
    }

    public ImportViewModel imports() {
        return imports;
    }

    public ExportViewModel exports() {
        return exports;
    }

    /** The question that sidebar, search box and list show. */
    public ObjectProperty<ArticleQuery> queryProperty() {
        return query;
    }

    /** The article to read, with its marks as they are now. */
    public ReadOnlyObjectProperty<Optional<ArticleSummary>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** What the status bar says about long work: the latest of imports and exports. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** The latest failure that nothing else shows. */
    public ReadOnlyObjectProperty<Optional<OffprintException>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Network connections since the start. Fed from outside. */
    public LongProperty connectionsProperty() {
        return connections;
    }

    // Commands

    /** Looks for those words among the articles of the current filters; blank to see them all. */
    public void search(String words) {
        var asked = query.get();
        boolean relevanceWithoutWords = words.isBlank() && asked.sort() == ArticleQuery.Sort.RELEVANCE;
        query.set((relevanceWithoutWords ? asked.withSort(ArticleQuery.Sort.NEWEST) : asked).withWords(words.strip()));
    }

    public void sort(ArticleQuery.Sort order) {
        query.set(query.get().withSort(order));
    }

    /** Asks everything again: the library has changed. */
    public void refresh() {
        articles.refresh();
        sidebar.refresh();
    }

    public void toggleStarred() {
        opened.get().ifPresent(article -> mark(article, article.withStarred(!article.starred())));
    }

    public void toggleRead() {
        opened.get().ifPresent(article -> mark(article, article.withRead(!article.read())));
    }

    /** The article was on screen: it counts as read, until the reader says otherwise. */
    public void shown(long id) {
        opened.get().filter(article -> article.id() == id && !article.read())
                .ifPresent(article -> mark(article, article.withRead(true)));
    }

    private void mark(ArticleSummary before, ArticleSummary after) {
        showMarks(after);
        jobs.run(() -> store(before, after), _ -> { }, problem -> {
            showMarks(before);
            failure.set(Optional.of(problem));
        });
    }

    private void showMarks(ArticleSummary article) {
        articles.show(article);
        opened.set(opened.get().map(current -> current.id() == article.id() ? article : current));
    }

    private ArticleSummary store(ArticleSummary before, ArticleSummary after) throws LibraryException {
        var id = List.of(after.id());
        if (before.read() != after.read()) {
            library.setRead(id, after.read());
        }
        if (before.starred() != after.starred()) {
            library.setStarred(id, after.starred());
        }
        return after;
    }

    private void open(OptionalLong id) {
        if (id.isEmpty()) {
            opened.set(Optional.empty());
            return;
        }
        articles.summary(id.getAsLong()).ifPresentOrElse(article -> opened.set(Optional.of(article)),
                () -> fetch(id.getAsLong()));
    }

    // The row of the article may be on a page that has not come: after End, or at the start of the program.
    private void fetch(long id) {
        jobs.run(() -> library.summaries(id), found -> {
            if (articles.selectedProperty().get().equals(OptionalLong.of(id))) {
                opened.set(found.stream().findFirst());
            }
        }, problem -> failure.set(Optional.of(problem)));
    }

    private void follow(ListState state) {
        if (state instanceof ListState.Showing) {
            UnaryOperator<ArticleSummary> asStored = old -> articles.summary(old.id()).orElse(old);
            opened.set(opened.get().map(asStored));
        }
    }
}
