package offprint;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import offprint.library.Backups;
import offprint.library.Library;
import offprint.library.LibraryChange;
import offprint.library.LibraryException;
import offprint.lists.FilterLists;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
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
import offprint.ui.jobs.FxJobs;
import offprint.ui.jobs.Jobs;
import offprint.ui.lists.ListsViewModel;
import offprint.ui.log.LogViewModel;
import offprint.ui.pictures.PicturesViewModel;
import offprint.ui.reader.ArticleLedger;
import offprint.ui.reader.NetworkGate;
import offprint.ui.reader.ReaderView;
import offprint.ui.reader.SystemBrowser;

/** The program with its window: makes the parts and puts them together, nothing else. */
public class OffprintApp extends Application {

    private static final Duration TYPING_DELAY = Duration.millis(150);
    private static final Duration BETWEEN_REFRESHES = Duration.seconds(1);

    private final Path folder;
    private final Path listFolder;
    private final Settings settings;
    private final Locale system = Locale.getDefault();
    private final Visitors visitors = new Visitors(Platform::runLater);
    private FilterLists lists;
    private FxJobs jobs = new FxJobs();
    private Library library;
    private AppPictures pictures;
    private WindowState remembered;
    private AppLog log;
    private boolean empty;
    private LibraryException failure;
    private MainViewModel shown;
    private Runnable endIdleWork = () -> { };

    /** The program of this user. */
    public OffprintApp() {
        this(AppFolders.data());
    }

    /** The program with its settings and lists in that folder. */
    OffprintApp(Path folder) {
        this.folder = folder;
        listFolder = folder.resolve("lists");
        settings = new Settings(folder.resolve("settings.properties"));
        lists = FilterLists.open(listFolder);
    }

    /** Opens the window on the library in that file, imports those files, and returns when it is closed. */
    static void open(Path library, List<Path> files) {
        launch(OffprintApp.class, Stream.concat(Stream.of(library), files.stream()).map(Path::toString)
                .toArray(String[]::new));
    }

    // Not on the JavaFX thread: the library opens while the toolkit gets ready.
    @Override
    public void init() {
        log = AppLog.open(folder.resolve("log"));
        remembered = settings.load();
        Locale.setDefault(remembered.language().in(system));
        visitors.open(file(), brought());
        WindowFonts.load(folder.resolve("fonts"));
        try {
            library = Library.open(file());
            pictures = AppPictures.open(file(), folder);
            empty = library.find(ArticleQuery.ALL.withLimit(1)).length == 0;
        } catch (LibraryException e) {
            log.note(e);
            log.keep();
            failure = e;
        }
    }

    @Override
    public void start(Stage stage) {
        if (failure != null) {
            Backups.newest(file()).filter(_ -> failure.isAboutDamage()).ifPresentOrElse(
                    backup -> Dialogs.offer(remembered.style(), failure, backup, () -> restoreFirst(backup, stage)),
                    () -> Dialogs.show(remembered.style(), failure));
            return;
        }
        NetworkGate.install(pictures.source());
        show(stage, remembered);
        // Of the window that is shown then, which need not be this one.
        pictures.log().onChange(() -> Platform.runLater(
                () -> shown.status().connectionsProperty().set(pictures.log().count())));
        log.onSurprise(() -> Platform.runLater(() -> shown.status().surprised()));
        if (empty) {
            Samples.folder().filter(_ -> Samples.areWanted()).ifPresent(
                    posts -> shown.imports().run(List.of(posts)));
        }
    }

    Path file() {
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
            Dialogs.show(remembered.style(), problem);
            Platform.setImplicitExit(true);
        });
    }

    private MainWindow show(Stage stage, WindowState state) {
        var model = ViewModels.on(library, lists, jobs, pictures, Platform::runLater,
                file -> getHostServices().showDocument(file.toUri().toString()));
        model.status().setLog(new LogViewModel(log.book(), Platform::runLater));
        shown = model;
        model.reader().setPictures(pictures.access());
        pictures.shelf().ifPresent(shelf -> model.setPictures(
                new PicturesViewModel(shelf, library, ViewModels.source(library, lists), jobs, Platform::runLater)));
        model.setLists(new ListsViewModel(lists, library, jobs, Platform::runLater, model.reader()::article));
        model.reader().ledger().setAccess(new ArticleLedger(lists));
        lists.onChange(() -> Platform.runLater(model.reader()::rulesChanged));
        model.status().connectionsProperty().set(pictures.log().count());
        jobs.run(() -> Voice.found(), voice -> voice.ifPresent(model.reader().readAloud()::setVoice), Dialogs::show);
        var reader = new ReaderView(model.reader(), model.marking(), new SystemBrowser(getHostServices()),
                folder.resolve("web"));
        // The WebView costs as much as everything before it: the list is painted first.
        reader.waitForWarmUp();
        var window = window(model, reader, state);
        window.open(stage);
        visitors.receivedBy(window::receive);
        stage.setOnHiding(_ -> settings.save(window.leave()));
        refreshWhenChanged(model, library);
        model.status().setRestorer(backup -> reopen(stage, window, () -> Reopened.from(backup, library, listFolder),
                _ -> { }));
        window.languageProperty().subscribe(_ -> speak(stage, window, model));
        model.status().works().running().subscribe(() -> speak(stage, window, model));
        endIdleWork = FirstPaint.then(model, () -> {
            reader.warmUp();
            jobs.run(log::keep, model.status().log()::offer, Dialogs::show);
            endIdleWork = new IdleWork(model, library, jobs)::close;
        });
        return window;
    }

    // Its words are in all parts of a window: it is made anew, but not while work is under way whose progress it shows.
    private void speak(Stage stage, MainWindow window, MainViewModel model) {
        var wanted = window.languageProperty().get().in(system);
        boolean isBusy = !model.status().works().running().isEmpty();
        boolean isOther = model == shown && !wanted.equals(Locale.getDefault());
        model.status().setLanguageWaiting(isOther && isBusy);
        if (isOther && !isBusy) {
            Locale.setDefault(wanted);
            reopen(stage, window, () -> Reopened.from(library, listFolder), MainWindow::showTextSettings);
        }
    }

    // The window stays, but nothing can be asked of it meanwhile.
    private void reopen(Stage stage, MainWindow window, Jobs.Work<Reopened> opening, Consumer<MainWindow> then) {
        var state = window.leave();
        window.setDisable(true);
        visitors.letWait();
        endIdleWork.run();
        jobs.close();
        jobs = new FxJobs();
        jobs.run(opening, reopened -> {
            library = reopened.library();
            lists = reopened.lists();
            then.accept(show(stage, state));
            reopened.problems().forEach(Dialogs::show);
        }, problem -> Dialogs.showLast(stage, problem));
    }

    @Override
    public void stop() throws LibraryException {
        visitors.close();
        endIdleWork.run();
        jobs.close();
        if (library != null) {
            library.close();
        }
        log.close();
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

    /** The window on its model, as it was left. */
    static MainWindow window(MainViewModel model, ReaderView reader, WindowState state) {
        var appearance = new Appearance(state.style());
        appearance.languageProperty().set(state.language());
        model.reader().lookProperty().bind(appearance.lookProperty());
        model.scriptProperty().bind(appearance.scriptsProperty());
        appearance.siteProperty().bind(
                model.openedProperty().map(opened -> opened.map(ArticleSummary::host).orElse("")));
        model.exports().styleProperty().bind(appearance.printedProperty());
        model.queryProperty().set(state.query());
        model.selectAgain(state.selectedArticle());
        model.articles().lookProperty().set(state.look());
        return new MainWindow(model, reader, appearance, state,
                new MainWindow.Options(TYPING_DELAY, Samples.folder().stream().toList()));
    }
}
