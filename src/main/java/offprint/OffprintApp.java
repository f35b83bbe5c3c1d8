package offprint;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import offprint.export.PdfExport;
import offprint.importing.Reindexer;
import offprint.library.Archive;
import offprint.library.Library;
import offprint.library.LibraryChange;
import offprint.library.LibraryException;
import offprint.lists.FilterLists;
import offprint.model.ArticleQuery;
import offprint.reading.ArticleReader;
import offprint.ui.Appearance;
import offprint.ui.Dialogs;
import offprint.ui.FirstPaint;
import offprint.ui.MainViewModel;
import offprint.ui.MainWindow;
import offprint.ui.Throttle;
import offprint.ui.WindowFonts;
import offprint.ui.WindowState;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.importing.UpkeepViewModel;
import offprint.ui.importing.WatchedFolders;
import offprint.ui.jobs.FxJobs;
import offprint.ui.jobs.Jobs;
import offprint.ui.pictures.PicturesViewModel;
import offprint.ui.reader.NetworkGate;
import offprint.ui.reader.ReaderView;
import offprint.ui.reader.SystemBrowser;
import offprint.ui.sidebar.ArchiveRow;

/** The program with its window: makes the parts and puts them together, nothing else. */
public class OffprintApp extends Application {

    private static final Duration TYPING_DELAY = Duration.millis(150);
    private static final Duration BETWEEN_REFRESHES = Duration.seconds(1);

    // So that the backup of the day does not compete with the first thing the reader does.
    private static final Duration BEFORE_UPKEEP = Duration.seconds(10);

    private final Path folder = AppFolders.data();
    private final Settings settings = new Settings(folder.resolve("settings.properties"));
    private final FilterLists lists = FilterLists.open(folder.resolve("lists"));
    private FxJobs jobs = new FxJobs();
    private Library library;
    private AppPictures pictures;
    private boolean empty;
    private LibraryException failure;
    private MainViewModel shown;
    private WatchedFolders watched;

    /** Opens the window on the library in that file and returns when it is closed. */
    static void open(Path library) {
        launch(OffprintApp.class, library.toString());
    }

    // Not on the JavaFX thread: the library opens while the toolkit gets ready.
    @Override
    public void init() {
        WindowFonts.load(folder.resolve("fonts"));
        try {
            library = Library.open(file());
            pictures = AppPictures.open(file(), folder);
            empty = library.find(ArticleQuery.ALL.withLimit(1)).length == 0;
        } catch (LibraryException e) {
            failure = e;
        }
    }

    @Override
    public void start(Stage stage) {
        if (failure != null) {
            Library.newestBackup(file()).filter(backup -> failure.isAboutDamage() && Dialogs.offers(failure, backup))
                    .ifPresentOrElse(backup -> restoreFirst(backup, stage), () -> Dialogs.show(failure));
            return;
        }
        NetworkGate.install(pictures.source());
        show(stage, settings.load());
        if (empty) {
            Samples.folder().filter(_ -> Samples.areWanted()).ifPresent(
                    posts -> shown.imports().run(List.of(posts)));
        }
    }

    private Path file() {
        return Path.of(getParameters().getRaw().getFirst());
    }

    // So damaged that it cannot even be read: there is no window before there is another library.
    private void restoreFirst(Path backup, Stage stage) {
        // The question was the only window.
        Platform.setImplicitExit(false);
        jobs.run(() -> {
            Library.restore(backup, file());
            library = Library.open(file());
            pictures = AppPictures.open(file(), folder);
            return library;
        }, _ -> {
            failure = null;
            start(stage);
            Platform.setImplicitExit(true);
        }, problem -> {
            Dialogs.show(problem);
            Platform.setImplicitExit(true);
        });
    }

    private void show(Stage stage, WindowState state) {
        var model = model(library, lists, jobs, pictures, Platform::runLater,
                file -> getHostServices().showDocument(file.toUri().toString()));
        shown = model;
        model.reader().setPictures(pictures.access());
        pictures.shelf().ifPresent(shelf -> model.setPictures(
                new PicturesViewModel(shelf, library, new ArticleReader(library, lists::cleaner), jobs, Platform::runLater)));
        pictures.log().onChange(() -> Platform.runLater(
                () -> model.connectionsProperty().set(pictures.log().count())));
        var reader = new ReaderView(model.reader(), model, new SystemBrowser(getHostServices()), folder.resolve("web"));
        // The WebView costs as much as everything before it: the list is painted first.
        reader.waitForWarmUp();
        var window = window(model, reader, state);
        window.open(stage);
        stage.setOnHiding(_ -> settings.save(window.state()));
        refreshWhenChanged(model, library);
        model.setRestorer(backup -> restore(backup, stage, window));
        new FirstPaint(model, () -> {
            reader.warmUp();
            whenIdle(model);
        }).start();
    }

    private void whenIdle(MainViewModel model) {
        var folders = new WatchedFolders(model.imports(), Platform::runLater);
        watched = folders;
        model.archives().refresh();
        model.archives().archivesProperty().subscribe(rows -> folders.watch(watchedFolders(rows)));
        var upkeep = new UpkeepViewModel(library, () -> new Reindexer(library, lists.inForce()), jobs,
                Platform::runLater);
        model.follow(upkeep.jobProperty());
        var pause = new PauseTransition(BEFORE_UPKEEP);
        pause.setOnFinished(_ -> upkeep.start());
        pause.play();
    }

    /** The window stays, but nothing can be asked of it meanwhile. */
    private void restore(Path backup, Stage stage, MainWindow window) {
        var state = window.state();
        window.setDisable(true);
        closeWatched();
        var before = jobs;
        jobs = new FxJobs();
        jobs.run(() -> reopened(backup), reopened -> {
            before.close();
            library = reopened.library();
            show(stage, state);
            reopened.problem().forEach(Dialogs::show);
        }, Dialogs::show);
    }

    private record Reopened(Library library, List<LibraryException> problem) {
    }

    // If the backup cannot be restored, the library is still what it was.
    private Reopened reopened(Path backup) throws LibraryException {
        var file = library.file().orElseThrow();
        library.close();
        try {
            Library.restore(backup, file);
        } catch (LibraryException e) {
            return new Reopened(Library.open(file), List.of(e));
        }
        return new Reopened(Library.open(file), List.of());
    }

    private void closeWatched() {
        if (watched != null) {
            watched.close();
        }
    }

    private static Set<Path> watchedFolders(List<ArchiveRow> rows) {
        return rows.stream().map(ArchiveRow::archive).filter(Archive::watched).map(Archive::path)
                .collect(Collectors.toSet());
    }

    @Override
    public void stop() throws LibraryException {
        closeWatched();
        jobs.close();
        if (library != null) {
            library.close();
        }
    }

    /** What the window shows, once it does: for those who drive it from outside. */
    final MainViewModel shown() {
        return shown;
    }

    /** Lets the window follow the library. It shows marks before they are stored; only articles are news to it. */
    static void refreshWhenChanged(MainViewModel model, Library library) {
        var news = new Throttle(BETWEEN_REFRESHES, model::articlesChanged);
        library.onChange(change -> {
            if (change == LibraryChange.ARTICLES) {
                Platform.runLater(news::request);
            }
        });
    }

    /** The view models on a library. The opener shows a file with the system's program for it. */
    static MainViewModel model(Library library, FilterLists lists, Jobs jobs, AppPictures pictures, Executor fx,
                               Consumer<Path> opener) {
        var source = new ArticleReader(library, lists::cleaner);
        return new MainViewModel(library, source, jobs,
                new ImportViewModel(() -> pictures.importer(library, lists.inForce()), jobs, fx),
                new ExportViewModel(source, new PdfExport(pictures.export()), jobs, opener));
    }

    /** The window on its model, as it was left. */
    static MainWindow window(MainViewModel model, ReaderView reader, WindowState state) {
        var appearance = new Appearance(state.theme(), state.scale());
        model.reader().darkProperty().bind(appearance.darkProperty());
        model.reader().fontScaleProperty().bind(appearance.scaleProperty());
        model.queryProperty().set(state.query());
        model.articles().selectedProperty().set(state.selectedArticle());
        return new MainWindow(model, reader, appearance, state,
                new MainWindow.Options(TYPING_DELAY, Samples.folder().stream().toList()));
    }
}
