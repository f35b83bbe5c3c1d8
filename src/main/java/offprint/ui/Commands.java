package offprint.ui;

import atlantafx.base.controls.Popover.ArrowLocation;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.control.MenuItem;
import offprint.export.Citations;
import offprint.library.Edit;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.FacetCount;
import offprint.ui.articles.ListCommands;
import offprint.ui.changes.TagsPopover;
import offprint.ui.importing.ExportKind;
import offprint.ui.lists.ListsView;
import offprint.ui.pictures.PicturesView;
import offprint.ui.sidebar.NameBox;

/** What bars, menus and the list ask of the window. */
final class Commands implements WindowCommands, ListCommands {

    private final MainWindow window;
    private final MainViewModel model;
    private final MainWindow.Options options;
    private final TrashCommands trash;
    private final ExportCommands exports;
    private ListsView listsView;

    Commands(MainWindow window, MainViewModel model, MainWindow.Options options) {
        this.window = window;
        this.model = model;
        this.options = options;
        this.trash = new TrashCommands(model, window::window);
        this.exports = new ExportCommands(model, window::window, options.files());
    }

    @Override
    public void importFiles() {
        model.imports().run(Dialogs.filesToImport(window.window()));
    }

    @Override
    public void importFolder() {
        Dialogs.folderToImport(window.window()).ifPresent(folder -> model.imports().run(List.of(folder)));
    }

    @Override
    public void exportPdf() {
        exports.export(ExportKind.PDF);
    }

    /** Lets the reader choose a file for the selected article, or a folder or the file of a book for several. */
    void export(ExportKind kind) {
        exports.export(kind);
    }

    @Override
    public List<MenuItem> exports() {
        return exports.items();
    }

    @Override
    public void print() {
        exports.print();
    }

    @Override
    public void keepPictures() {
        int articles = model.articles().countProperty().get();
        if (Dialogs.isSure(window.window(), Messages.get("pictures.keep.sure", articles))) {
            model.pictures().ifPresent(pictures -> pictures.keepAll(
                    model.articles().stateProperty().get().answered(model.queryProperty().get())));
        }
    }

    @Override
    public void showPictures() {
        model.pictures().ifPresent(pictures -> new PicturesView(pictures, window.window(),
                () -> Dialogs.isSure(window.window(), Messages.get("pictures.dropAll.sure"))).show());
    }

    @Override
    public void showLists() {
        model.lists().ifPresent(lists -> {
            if (listsView == null) {
                listsView = new ListsView(lists, window.window(), this::openArticle);
            }
            if (!listsView.isShowing()) {
                listsView.show();
            }
        });
    }

    /** Shows rules that would hide what the reader pointed at, or says that there are none. */
    void hide(List<String> rules) {
        if (rules.isEmpty()) {
            Dialogs.say(window.window(), Messages.get("lists.proposals.none"));
        } else {
            showLists();
            model.lists().ifPresent(lists -> lists.offer(rules));
        }
    }

    private void openArticle(long id) {
        model.articles().selectedProperty().set(OptionalLong.of(id));
        window.panes().showReader();
    }

    @Override
    public void nextHit() {
        if (model.reader().hitCountProperty().get() == 0) {
            model.reader().find().open();
        } else {
            model.reader().nextHit();
        }
    }

    @Override
    public void search() {
        window.search().focus();
    }

    @Override
    public void saveSearch() {
        var query = model.queryProperty().get();
        var box = new NameBox(Messages.get("saved.prompt"), Filter.text(query), List.of(),
                name -> model.sidebar().saved().save(name, query));
        box.setArrowLocation(ArrowLocation.TOP_CENTER);
        box.show(window.search());
    }

    @Override
    public void find() {
        boolean inLibrary = window.search().isWithin(window.getScene().getFocusOwner())
                || window.panes().isLibrary(window.getScene().getFocusOwner());
        if (inLibrary || model.openedProperty().get().isEmpty()) {
            search();
        } else {
            model.reader().find().open();
        }
    }

    @Override
    public void toggleFullScreen() {
        var stage = window.stage();
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void quit() {
        window.stage().close();
    }

    @Override
    public void sort(Sort order) {
        model.sort(order);
    }

    @Override
    public void toggleRead() {
        model.toggleRead();
    }

    @Override
    public void toggleStarred() {
        model.toggleStarred();
    }

    @Override
    public void tags() {
        Chosen.articles(model).ifPresent(ids -> {
            model.changes().tags().open(ids);
            var existing = model.sidebar().countsProperty().get().library().tags().stream()
                    .map(FacetCount::name).toList();
            var popover = new TagsPopover(model.changes().tags(), existing);
            // At the pane, not at its rows: without the tag there may be none, and it would lose its styles with them.
            var list = window.panes().list();
            boolean beside = list.getScene() != null;
            popover.setArrowLocation(beside ? ArrowLocation.LEFT_TOP : ArrowLocation.TOP_CENTER);
            popover.show(beside ? list : window.search());
        });
    }

    @Override
    public void later() {
        var queue = QueueTag.among(model.sidebar().countsProperty().get().library().tags());
        Chosen.articles(model).ifPresent(ids -> model.changes().toggle(new Edit.Tag(queue.name(), true), ids));
    }

    @Override
    public void delete() {
        trash.delete();
    }

    @Override
    public void takeBack() {
        trash.takeBack();
    }

    @Override
    public void emptyTrash() {
        trash.empty();
    }

    @Override
    public void openSelected() {
        window.panes().showReader();
    }

    @Override
    public void readOn() {
        model.reader().readOn();
    }

    @Override
    public void showSimilar() {
        model.similar.toggle();
    }

    @Override
    public void cite(Citations.Format format) {
        model.citing.copy(model.selected()::ids, format);
    }

    @Override
    public void copyLink() {
        model.openedProperty().get().ifPresent(Citing::copyLink);
    }

    @Override
    public void clearSearch() {
        var query = model.queryProperty().get();
        model.queryProperty().set(query.isSearch() ? query.withWords("") : ArticleQuery.ALL);
    }

    @Override
    public boolean hasSamples() {
        return options.samples().isPresent();
    }

    @Override
    public void importSamples() {
        model.imports().run(options.samples().stream().toList());
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
