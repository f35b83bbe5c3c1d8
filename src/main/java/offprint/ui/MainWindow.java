package offprint.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import offprint.ui.actions.KeyBindings;
import offprint.ui.actions.PaletteViewModel;
import offprint.ui.articles.ArticlesView;
import offprint.ui.importing.PreviewView;
import offprint.ui.importing.ReportView;
import offprint.ui.lists.ListsViewModel;
import offprint.ui.log.LogStrip;
import offprint.ui.log.LogView;
import offprint.ui.reader.SourceView;
import offprint.ui.sidebar.ArchivesSection;
import offprint.ui.sidebar.SidebarCounts;
import offprint.ui.sidebar.SidebarView;
import offprint.ui.tour.TourStrip;
import offprint.ui.tour.TourView;
import offprint.ui.tour.TourViewModel;
import offprint.ui.versions.VersionsState;
import offprint.ui.versions.VersionsView;

/** The window: bars above and below, the panes between them. Shows a {@link MainViewModel} and decides nothing. */
public final class MainWindow extends StackPane {

    private static final double SMALLEST_WIDTH = 480;
    private static final double SMALLEST_HEIGHT = 360;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final MainViewModel model;
    private final Appearance appearance;
    private final WindowState remembered;
    private final FileQuestion files;
    private final Actions actions;
    private final Help help;
    private final SearchBar search;
    private final Panes panes;
    private final TourViewModel tour;

    /**
     * A window on the model.
     *
     * @param reader  the reading pane
     * @param state   what the window looked like last time
     * @param options what differs between the program and its tests
     */
    public MainWindow(MainViewModel model, Node reader, Appearance appearance, WindowState state, Options options) {
        this.model = model;
        this.appearance = appearance;
        this.remembered = state;
        this.files = options.files();
        getStyleClass().add("window");
        var commands = new Commands(this, model, options);
        var overlay = new Overlay();
        tour = new TourViewModel(model.queryProperty(), model.articles(),
                model.sidebar().countsProperty().map(SidebarCounts::library), model.imports().runningProperty());
        tour.answeredProperty().set(state.habits().toured());
        actions = new Actions(model, appearance, commands, this::help, tour);
        help = new Help(actions.list(), new PaletteViewModel(actions.list(), model.jobs, state.habits().lastUsed()),
                new KeyBindings(actions.list(), state.habits().keys()), overlay,
                new SettingsWindow(model, appearance, commands, this::window));
        help.watch(this);
        model.completion.recent().setAll(state.recent());
        search = new SearchBar(model, options.typingDelay(), commands::saveSearch);
        var sidebar = new SidebarView(model.sidebar(), model.changes().tagNames(),
                new ArchivesSection(model.archives()));
        panes = new Panes(sidebar, new ArticlesView(model.articles(), commands),
                new SelectedPane(model, commands, reader), state, appearance.scaleProperty());
        var drop = new DropTarget();
        drop.watch(this, model.imports()::run);
        var guide = new TourView(tour, actions.list());
        getChildren().setAll(frame(), guide, overlay, drop);
        new TourPlaces(tour, guide, this, search, panes);
        sceneProperty().subscribe(this::enter);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::turn);
        model.reader().ledger().setHider(commands::hide);
        model.status().follow(model.reader().readAloud().jobProperty());
        model.status().followFailures(model.reader().readAloud().failureProperty());
        model.status().failureProperty().subscribe(failure -> failure.ifPresent(it -> Dialogs.show(window(), it)));
        model.versions().stateProperty().subscribe((before, _) -> {
            if (before instanceof VersionsState.Closed) {
                new VersionsView(model.versions(), window()).show();
            }
        });
        model.imports().questionProperty().subscribe(question -> question.ifPresent(
                it -> new PreviewView(it, window()).ask(model.imports())));
        model.imports().shownReportProperty().subscribe(report -> report.ifPresent(
                it -> new ReportView(it, window(), this::reportFile).show(model.imports()::closeReport)));
        var ledger = model.reader().ledger();
        ledger.sourceProperty().subscribe(source -> source.ifPresent(
                it -> new SourceView(it, window()).show(ledger::closeSource)));
        var log = model.status().log();
        log.shownProperty().subscribe(shown -> shown.ifPresent(
                it -> new LogView(it, window(), this::reportFile).show(log::close)));
    }

    /**
     * What differs between the program and its tests.
     *
     * @param typingDelay how long the typing pauses before the search begins
     * @param samplePosts the folder of sample posts, if there is one
     * @param files       asks where to write a file
     */
    public record Options(Duration typingDelay, List<Path> samplePosts, FileQuestion files) {

        /** With the system's dialog for files. */
        public Options(Duration typingDelay, List<Path> samplePosts) {
            this(typingDelay, samplePosts, Dialogs::fileToSave);
        }

        Optional<Path> samples() {
            return samplePosts.stream().findFirst();
        }
    }

    /** Asks the reader where a file is to be written; empty if the reader thought better of it. */
    @FunctionalInterface
    public interface FileQuestion {
        Optional<Path> ask(Window owner, String title, String proposedName);
    }

    /** Puts the window on the stage, as large as it was, and shows it. */
    public void open(Stage stage) {
        var scene = new Scene(this, remembered.width(), remembered.height());
        appearance.dress(scene);
        stage.setTitle(Messages.get("window.name"));
        stage.getIcons().setAll(ICON_SIZES.stream().map(MainWindow::icon).toList());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setMaximized(remembered.maximized());
        stage.setScene(scene);
        // One handler: the stage may get another window, and must not keep this one.
        stage.setOnHidden(_ -> model.reader().readAloud().stop());
        stage.show();
    }

    /**
     * Comes to the front, for somebody who started the program again, and imports the files, if any, that they named.
     */
    public void receive(List<Path> files) {
        stage().setIconified(false);
        stage().toFront();
        stage().requestFocus();
        model.imports().run(files);
    }

    /** The language that the reader wants; the window keeps the one it was made in. */
    public ObjectProperty<LanguageChoice> languageProperty() {
        return appearance.languageProperty();
    }

    /** Shows how text can be made to look, and the language. */
    public void showTextSettings() {
        help.showSettings("reading");
    }

    /**
     * Closes all other windows and keeps what is being written, since this one is to close or to be made anew; what it
     * is to look like then.
     */
    public WindowState leave() {
        Window.getWindows().stream().filter(each -> each != window()).toList().forEach(Window::hide);
        model.reader().highlights().closeEdited();
        model.lists().ifPresent(ListsViewModel::leave);
        return state();
    }

    /** What the window is to look like next time. */
    public WindowState state() {
        var stage = stage();
        return new WindowState(getWidth(), getHeight(), stage.isMaximized(), panes.sidebarWidth(),
                panes.listWidth(), appearance.style(), model.articles().lookProperty().get(),
                model.queryProperty().get(), model.completion.recent().all(),
                help.habits(tour.answeredProperty().get()), appearance.languageProperty().get(),
                model.articles().selectedProperty().get().orElse(WindowState.NONE_SELECTED));
    }

    private static Image icon(int pixels) {
        return new Image(MainWindow.class.getResource("icon-" + pixels + ".png").toExternalForm());
    }

    private BorderPane frame() {
        var top = new VBox(new TopBar(actions, appearance, search, panes), new LibraryStrip(model),
                new LogStrip(model.status().log()), new TourStrip(tour));
        return new BorderPane(panes, top, null, new StatusBar(model), null);
    }

    private Optional<Path> reportFile(String name) {
        return files.ask(window(), Messages.get("report.save"), name);
    }

    private void enter(Scene scene) {
        if (scene != null) {
            help.keys().installIn(scene.getAccelerators());
        }
    }

    private void turn(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK || event.getButton() == MouseButton.FORWARD) {
            (event.getButton() == MouseButton.BACK ? actions.back : actions.forward).runIfAvailable();
            event.consume();
        }
    }

    Help help() {
        return help;
    }

    Actions actions() {
        return actions;
    }

    SearchBar search() {
        return search;
    }

    Panes panes() {
        return panes;
    }

    Stage stage() {
        return (Stage) window();
    }

    Window window() {
        return getScene().getWindow();
    }
}
