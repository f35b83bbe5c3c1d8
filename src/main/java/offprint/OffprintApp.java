package offprint;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import offprint.export.PdfExport;
import offprint.library.Backups;
import offprint.library.Library;
import offprint.library.LibraryChange;
import offprint.library.LibraryException;
import offprint.lists.FilterLists;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.reading.ArticleReader;
import offprint.speech.Voice;
import offprint.ui.Appearance;
import offprint.ui.Dialogs;
import offprint.ui.FirstPaint;
import offprint.ui.IdleWork;
import offprint.ui.MainViewModel;
import offprint.ui.MainWindow;
import offprint.ui.Throttle;
import offprint.ui.WindowFonts;
import offprint.ui.WindowState;
import offprint.ui.importing.ExportViewModel;
import offprint.ui.importing.ImportViewModel;
import offprint.ui.jobs.FxJobs;
import offprint.ui.jobs.Jobs;
import offprint.ui.lists.ListsViewModel;
import offprint.ui.pictures.PicturesViewModel;
import offprint.ui.reader.ArticleLedger;
import offprint.ui.reader.NetworkGate;
import offprint.ui.reader.ReaderView;
import offprint.ui.reader.SystemBrowser;

/** The program with its window: makes the parts and puts them together, nothing else. */
public class OffprintApp extends Application {

    private static final Duration TYPING_DELAY = Duration.millis(150);
    private static final Duration BETWEEN_REFRESHES = Duration.seconds(1);

    private final Path folder = AppFolders.data();
    private final Settings settings = new Settings(folder.resolve("settings.properties"));
    private final FilterLists lists = FilterLists.open(folder.resolve("lists"));
    private final Visitors visitors = new Visitors(Platform::runLater);
    private FxJobs jobs = new FxJobs();
    private Library library;
    private AppPictures pictures;
    private boolean empty;
    private LibraryException failure;
    private MainViewModel shown;
    private IdleWork idleWork;

    /** Opens the window on the library in that file, imports those files, and returns when it is closed. */
    static void open(Path library, List<Path> files) {
        launch(OffprintApp.class, Stream.concat(Stream.of(library), files.stream()).map(Path::toString)
                .toArray(String[]::new));
    }

    // Not on the JavaFX thread: the library opens while the toolkit gets ready.
    @Override
    public void init() {
        visitors.open(file(), brought());
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
            Backups.newest(file()).filter(backup -> failure.isAboutDamage() && Dialogs.offers(failure, backup))
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

    List<Path> brought() {
        return getParameters().getRaw().stream().skip(1).map(Path::of).toList();
    }

    // So damaged that it cannot even be read: there is no window before there is another library.
    private void restoreFirst(Path backup, Stage stage) {
        // The question was the only window.
        Platform.setImplicitExit(false);
        jobs.run(() -> {
            Backups.restore(backup, file());
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
                new PicturesViewModel(shelf, library, source(library, lists), jobs, Platform::runLater)));
        follow(lists, model, library, jobs);
        jobs.run(() -> Voice.found(), voice -> voice.ifPresent(model.reader().readAloud()::setVoice), Dialogs::show);
        pictures.log().onChange(() -> Platform.runLater(
                () -> model.status().connectionsProperty().set(pictures.log().count())));
        var reader = new ReaderView(model.reader(), model.marking(), new SystemBrowser(getHostServices()),
                folder.resolve("web"));
        // The WebView costs as much as everything before it: the list is painted first.
        reader.waitForWarmUp();
        var window = window(model, reader, state);
        window.open(stage);
        visitors.receivedBy(window::receive);
        stage.setOnHiding(_ -> settings.save(window.state()));
        refreshWhenChanged(model, library);
        model.status().setRestorer(backup -> restore(backup, stage, window));
        new FirstPaint(model, () -> {
            reader.warmUp();
            idleWork = new IdleWork(model, library, jobs);
        }).start();
    }

    /** The window stays, but nothing can be asked of it meanwhile. */
    private void restore(Path backup, Stage stage, MainWindow window) {
        var state = window.state();
        window.setDisable(true);
        endIdleWork();
        var before = jobs;
        jobs = new FxJobs();
        jobs.run(() -> Reopened.from(backup, library), reopened -> {
            before.close();
            library = reopened.library();
            show(stage, state);
            reopened.problems().forEach(Dialogs::show);
        }, Dialogs::show);
    }

    private void endIdleWork() {
        if (idleWork != null) {
            idleWork.close();
        }
    }

    @Override
    public void stop() throws LibraryException {
        visitors.close();
        endIdleWork();
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

    /** Gives the window the filter lists, and lets the open article follow them. */
    static void follow(FilterLists lists, MainViewModel model, Library library, Jobs jobs) {
        model.setLists(new ListsViewModel(lists, library, jobs, Platform::runLater, model.reader()::article));
        model.reader().ledger().setAccess(new ArticleLedger(lists));
        lists.onChange(() -> Platform.runLater(model.reader()::rulesChanged));
    }

    /** The view models on a library. The opener shows a file with the system's program for it. */
    static MainViewModel model(Library library, FilterLists lists, Jobs jobs, AppPictures pictures, Executor fx,
                               Consumer<Path> opener) {
        var source = source(library, lists);
        return new MainViewModel(library, source, jobs,
                new ImportViewModel(() -> pictures.importer(library, lists.inForce()), jobs, fx),
                new ExportViewModel(source, new PdfExport(pictures.export()), pictures.export(), jobs, opener));
    }

    private static ArticleReader source(Library library, FilterLists lists) {
        return new ArticleReader(library, lists::cleaner);
    }

    /** The window on its model, as it was left. */
    static MainWindow window(MainViewModel model, ReaderView reader, WindowState state) {
        var appearance = new Appearance(state.style());
        model.reader().lookProperty().bind(appearance.lookProperty());
        model.scriptProperty().bind(appearance.scriptsProperty());
        appearance.siteProperty().bind(
                model.openedProperty().map(opened -> opened.map(ArticleSummary::host).orElse("")));
        model.exports().styleProperty().bind(appearance.printedProperty());
        model.queryProperty().set(state.query());
        model.articles().selectedProperty().set(state.selectedArticle());
        model.articles().lookProperty().set(state.look());
        return new MainWindow(model, reader, appearance, state,
                new MainWindow.Options(TYPING_DELAY, Samples.folder().stream().toList()));
    }
}
