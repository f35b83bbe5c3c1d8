package offprint.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import offprint.library.Library;
import offprint.library.LibraryState;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.text.Hits;
import offprint.text.SearchQuery;
import offprint.ui.articles.ArticlesViewModel;
import offprint.ui.articles.TrashViewModel;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.lists.ListsViewModel;
import offprint.ui.pictures.PicturesViewModel;
import offprint.ui.reader.ReaderActions;
import offprint.ui.reader.ReaderViewModel;
import offprint.ui.reader.SearchHits;
import offprint.ui.sidebar.ArchivesViewModel;
import offprint.ui.sidebar.SidebarViewModel;
import offprint.ui.versions.VersionsViewModel;

/**
 * The window: owns the panes, connects them, holds the question they all show and the commands that act on an article.
 * Belongs to the JavaFX thread.
 */
public final class MainViewModel implements ReaderActions {

    private final Library library;
    private final SidebarViewModel sidebar;
    private final ArticlesViewModel articles;
    private final ReaderViewModel reader;
    private final ImportViewModel imports;
    private final ExportViewModel exports;
    private final ArchivesViewModel archives;
    private final VersionsViewModel versions;
    private final TrashViewModel trash;
    private final ObjectProperty<ArticleQuery> query = new SimpleObjectProperty<>(this, "query", ArticleQuery.ALL);
    private final OpenedArticle opened;
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private final ReadOnlyObjectWrapper<Optional<OffprintException>> failure = new ReadOnlyObjectWrapper<>(this,
            "failure", Optional.empty());
    private Optional<PicturesViewModel> pictures = Optional.empty();
    private Optional<ListsViewModel> lists = Optional.empty();
    private final ReadOnlyObjectWrapper<LibraryState> libraryState;
    private Consumer<Path> restorer = _ -> { };
    private final LongProperty connections = new SimpleLongProperty(this, "connections");

    public MainViewModel(Library library, ArticleReader source, Jobs jobs, ImportViewModel imports,
            ExportViewModel exports) {
        this.imports = imports;
        this.exports = exports;
        this.sidebar = new SidebarViewModel(library, jobs);
        this.articles = new ArticlesViewModel(library, source, jobs);
        this.reader = new ReaderViewModel(source, jobs);
        this.versions = new VersionsViewModel(library, source, jobs);
        this.library = library;
        this.libraryState = new ReadOnlyObjectWrapper<>(this, "libraryState", library.state());
        this.trash = new TrashViewModel(library, jobs, problem -> failure.set(Optional.of(problem)));
        this.archives = new ArchivesViewModel(library, jobs, imports::run);
        this.opened = new OpenedArticle(library, jobs, new OpenedArticle.Panes(sidebar, articles, reader),
                problem -> failure.set(Optional.of(problem)));
        connect();
    }

    private void connect() {
        sidebar.queryProperty().bindBidirectional(query);
        reader.setVersions(versions::open);
        archives.queryProperty().bindBidirectional(query);
        imports.runningProperty().subscribe(archives::refresh);
        archives.problemProperty().subscribe(failure::set);
        query.subscribe(articles::ask);
        query.subscribe(_ -> sidebar.refresh());
        query.map(ArticleQuery::words).subscribe(words -> reader.searchProperty().set(hits(words)));
        imports.jobProperty().subscribe(job::set);
        trash.jobProperty().subscribe(job::set);
        exports.jobProperty().subscribe(job::set);
        List.of(failure, articles.stateProperty(), reader.stateProperty()).forEach(
                each -> each.subscribe(() -> libraryState.set(library.state())));
        sidebar.problemProperty().subscribe(failure::set);
    }

    // Properties

    public SidebarViewModel sidebar() {
        return sidebar;
    }

    public ArchivesViewModel archives() {
        return archives;
    }

    public TrashViewModel trash() {
        return trash;
    }

    public VersionsViewModel versions() {
        return versions;
    }

    public ArticlesViewModel articles() {
        return articles;
    }

    public ReaderViewModel reader() {
        return reader;
    }

    public ImportViewModel imports() {
        return imports;
    }

    public ExportViewModel exports() {
        return exports;
    }

    /** Keeping of pictures; empty where none can be kept. */
    public Optional<PicturesViewModel> pictures() {
        return pictures;
    }

    /** Gives the window the pictures, before it is made. */
    public void setPictures(PicturesViewModel given) {
        pictures = Optional.of(given);
        given.jobProperty().subscribe(job::set);
    }

    /** The filter lists; empty where there are none. */
    public Optional<ListsViewModel> lists() {
        return lists;
    }

    /** Gives the window the filter lists, before it is made. */
    public void setLists(ListsViewModel given) {
        lists = Optional.of(given);
        given.jobProperty().subscribe(job::set);
        given.failureProperty().subscribe(failure::set);
        reader.ledger().failureProperty().subscribe(failure::set);
    }

    /** The question that sidebar, search box and list show. */
    public ObjectProperty<ArticleQuery> queryProperty() {
        return query;
    }

    /** The article to read, with its marks as they are now. */
    public ReadOnlyObjectProperty<Optional<ArticleSummary>> openedProperty() {
        return opened.property();
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

    /** What can be done with the library. Damage may be met at any time. */
    public ReadOnlyObjectProperty<LibraryState> libraryStateProperty() {
        return libraryState.getReadOnlyProperty();
    }

    /** What puts a backup in the place of the library and shows that. */
    public void setRestorer(Consumer<Path> restoring) {
        restorer = restoring;
    }

    // Commands

    /** Puts that backup in the place of the library. */
    public void restore(Path backup) {
        restorer.accept(backup);
    }

    /** Looks for those words among the articles of the current filters; blank to see them all. */
    public void search(String words) {
        var asked = query.get();
        boolean relevanceWithoutWords = words.isBlank() && asked.sort() == ArticleQuery.Sort.RELEVANCE;
        query.set((relevanceWithoutWords ? asked.withSort(ArticleQuery.Sort.NEWEST) : asked).withWords(words.strip()));
    }

    public void sort(ArticleQuery.Sort order) {
        query.set(query.get().withSort(order));
    }

    /** Asks everything again, because the reader wants it. */
    public void refresh() {
        articles.renew();
        sidebar.refresh();
        archives.refresh();
    }

    /** Asks again because articles came, went or changed. What the reader is looking at stays where it is. */
    public void articlesChanged() {
        articles.refresh();
        sidebar.refresh();
        if (!imports.runningProperty().get()) {
            archives.refresh();
        }
    }

    public void toggleStarred() {
        opened.toggleStarred();
    }

    public void toggleRead() {
        opened.toggleRead();
    }

    @Override
    public void setStarred(ArticleSummary article, boolean starred) {
        opened.setStarred(article, starred);
    }

    @Override
    public void setRead(ArticleSummary article, boolean read) {
        opened.setRead(article, read);
    }

    private static SearchHits hits(String words) {
        var hits = new Hits(SearchQuery.parse(words));
        return hits.isEmpty() ? SearchHits.NONE : new SearchHits(words.strip(), text -> hits.in(text).stream()
                .map(hit -> new int[] {hit.start(), hit.end()}).toList());
    }
}
