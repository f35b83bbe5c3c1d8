package offprint.ui;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.Facet;
import offprint.reading.ArticleReader;
import offprint.text.ScriptChoice;
import offprint.ui.articles.ArticlesViewModel;
import offprint.ui.articles.SelectedArticles;
import offprint.ui.changes.ChangesViewModel;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.Jobs;
import offprint.ui.lists.ListsViewModel;
import offprint.ui.pictures.PicturesViewModel;
import offprint.ui.reader.ReaderActions;
import offprint.ui.reader.ReaderViewModel;
import offprint.ui.reader.SearchHits;
import offprint.ui.settings.CareViewModel;
import offprint.ui.sidebar.ArchivesViewModel;
import offprint.ui.sidebar.SidebarViewModel;
import offprint.ui.versions.VersionsViewModel;

/**
 * The window: owns the panes, connects them, holds the question they all show and the commands that act on an article.
 * Belongs to the JavaFX thread.
 */
public final class MainViewModel {

    private final SidebarViewModel sidebar;
    private final ArticlesViewModel articles;
    private final ReaderViewModel reader;
    private final ImportViewModel imports;
    private final ExportViewModel exports;
    private final ArchivesViewModel archives;
    private final VersionsViewModel versions;
    private final ChangesViewModel changes;
    private final ObjectProperty<ArticleQuery> query = new SimpleObjectProperty<>(this, "query", ArticleQuery.ALL);
    private final ObjectProperty<ScriptChoice> script = new SimpleObjectProperty<>(this, "script",
            ScriptChoice.AS_WRITTEN);
    private final OpenedArticle opened;
    final SimilarView similar;
    private final WindowStatus status;
    final Citing citing;
    final CareViewModel care;
    final Completion completion;
    final ViewHistory history;
    final Jobs jobs;
    private Optional<PicturesViewModel> pictures = Optional.empty();
    private Optional<ListsViewModel> lists = Optional.empty();

    public MainViewModel(Library library, ArticleReader source, Jobs jobs, ImportViewModel imports,
            ExportViewModel exports) {
        this.jobs = jobs;
        this.imports = imports;
        this.exports = exports;
        this.sidebar = new SidebarViewModel(library, jobs);
        this.completion = new Completion(jobs, () -> sidebar.countsProperty().get().library());
        this.articles = new ArticlesViewModel(library, source, jobs);
        this.reader = new ReaderViewModel(source, jobs);
        this.versions = new VersionsViewModel(library, source, jobs);
        this.status = new WindowStatus(library);
        this.care = new CareViewModel(library, jobs);
        this.citing = new Citing(library, jobs, status);
        this.changes = new ChangesViewModel(library, jobs, status::failed);
        this.archives = new ArchivesViewModel(library, jobs, imports::run);
        this.opened = new OpenedArticle(library, jobs, new OpenedArticle.Panes(sidebar, articles, reader, changes),
                status::failed);
        this.history = new ViewHistory(query, articles.selectedProperty());
        this.similar = new SimilarView(query, opened.property(), articles.selectedProperty());
        connect(library);
    }

    private void connect(Library library) {
        sidebar.queryProperty().bindBidirectional(query);
        reader.setVersions(versions::open);
        reader.highlights().setLibrary(library.highlights(), changes.undoStack());
        sidebar.setAnswered(asked -> articles.stateProperty().get().answered(asked));
        sidebar.saved().begin(changes.undoStack());
        reader.scriptProperty().bind(script);
        articles.scriptProperty().bind(script);
        exports.scriptProperty().bind(script);
        archives.queryProperty().bindBidirectional(query);
        imports.runningProperty().subscribe(archives::refresh);
        query.subscribe(similar::left);
        query.subscribe(articles::ask);
        // The list comes first; what it has found, the library need not look for again.
        articles.wholeProperty().subscribe(whole -> {
            if (whole) {
                sidebar.refresh();
            }
        });
        articles.stateProperty().map(state -> state.answered(query.get()).words())
                .subscribe(words -> reader.searchProperty().set(SearchHits.of(words)));
        Stream.of(imports.works(), exports.works()).forEach(status::follow);
        Stream.of(changes.jobProperty(), sidebar.saved().jobProperty(), reader.highlights().jobProperty(),
                care.jobProperty()).forEach(status::follow);
        changes.setOnMarked(() -> {
            articles.refresh();
            sidebar.renew();
        });
        changes.tagNames().setOnRenamed((from, to) -> query.set(query.get().renamed(Facet.tag(from), Facet.tag(to))));
        changes.tagNames().refresh();
        articles.stateProperty().subscribe(status::askLibrary);
        reader.stateProperty().subscribe(status::askLibrary);
        Stream.of(archives.problemProperty(), sidebar.problemProperty(), sidebar.saved().problemProperty(),
                reader.highlights().failureProperty(), care.failureProperty()).forEach(status::followFailures);
        opened.setWhenNoneUnread(() -> status.say(Messages.get("reader.noneUnread")));
    }

    // Properties

    public SidebarViewModel sidebar() {
        return sidebar;
    }

    public ArchivesViewModel archives() {
        return archives;
    }

    /** What is done to articles, and its undo. */
    public ChangesViewModel changes() {
        return changes;
    }

    /** The articles that are selected in the list. */
    public SelectedArticles selected() {
        return articles.selection().articlesProperty().get();
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
        status.follow(given.jobProperty());
    }

    /** The filter lists; empty where there are none. */
    public Optional<ListsViewModel> lists() {
        return lists;
    }

    /** Gives the window the filter lists, before it is made. */
    public void setLists(ListsViewModel given) {
        lists = Optional.of(given);
        Stream.of(given.jobProperty(), given.trial().jobProperty()).forEach(status::follow);
        Stream.of(given.failureProperty(), reader.ledger().failureProperty()).forEach(status::followFailures);
    }

    /** The question that sidebar, search box and list show. */
    public ObjectProperty<ArticleQuery> queryProperty() {
        return query;
    }

    /** The script of Chinese titles and texts in list, article and export. */
    public ObjectProperty<ScriptChoice> scriptProperty() {
        return script;
    }

    /** The article to read, with its marks as they are now. */
    public ReadOnlyObjectProperty<Optional<ArticleSummary>> openedProperty() {
        return opened.property();
    }

    /** What marks the article that is open. */
    public ReaderActions marking() {
        return opened;
    }

    /** What the window says about its work, its failures and its library. */
    public WindowStatus status() {
        return status;
    }

    // Commands

    /** Looks for those words among the articles of the current filters; blank to see them all. */
    public void search(String words) {
        query.set(query.get().searching(words));
    }

    public void sort(ArticleQuery.Sort order) {
        query.set(query.get().withSort(order));
    }

    /** Selects what was selected when the window closed. What its reader had marked unread then stays unread. */
    public void selectAgain(OptionalLong article) {
        opened.selectAgain(article);
    }

    /** Asks everything again, because the reader wants it. */
    public void refresh() {
        articles.renew();
        sidebar.renew();
        archives.refresh();
    }

    /** Asks again because articles came, went or changed. What the reader is looking at stays where it is. */
    public void articlesChanged() {
        articles.refresh();
        sidebar.renew();
        if (!imports.runningProperty().get()) {
            archives.refresh();
        }
    }

    /** Stars the selected articles or takes the star away. */
    public void toggleStarred() {
        opened.toggleStarred();
    }

    /** Marks the selected articles as read or unread. */
    public void toggleRead() {
        opened.toggleRead();
    }
}
