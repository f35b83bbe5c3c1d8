package offprint.soak;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import offprint.SoakApp;
import offprint.library.Library;
import offprint.model.OffprintException;
import offprint.ui.MainViewModel;
import offprint.ui.articles.ListState;

/** The program, opened and closed again and again on one library. Belongs to the script's thread. */
final class Program {

    private final Path library;
    private final Known known;
    private final Findings findings;
    private final Runnable ended;
    private final Locale system = Locale.getDefault();
    private SoakApp app;
    private Stage stage;
    private Library witness;
    private final List<WeakReference<MainViewModel>> closed = new ArrayList<>();
    private int starts;

    /** @param ended what is to be done when the program was closed and nothing of it is held any more */
    Program(Path library, Known known, Findings findings, Runnable ended) {
        this.library = library;
        this.known = known;
        this.findings = findings;
        this.ended = ended;
    }

    Path library() {
        return library;
    }

    /** How many windows were closed, or replaced. */
    int closed() {
        return closed.size();
    }

    /** How many of them somebody still holds. */
    long kept() {
        return closed.stream().filter(window -> !window.refersTo(null)).count();
    }

    int starts() {
        return starts;
    }

    /** What the program speaks unless it is told otherwise. */
    Locale system() {
        return system;
    }

    /** Starts the program and waits until its window shows all there is. */
    void open() throws OffprintException {
        // Each start finds the system's language, whatever the one before was made to speak.
        Locale.setDefault(system);
        app = new SoakApp(library.getParent());
        app.init();
        stage = Fx.get(Stage::new);
        Fx.run(() -> app.start(stage));
        // The headless platform of JavaFX 26 cannot make a window smaller lower down its screen.
        Fx.run(() -> {
            stage.setX(0);
            stage.setY(0);
        });
        Fx.until("the list of a program just started", () -> app.model() != null && isAnswered());
        witness = Library.open(library);
        starts++;
    }

    /** Closes the window, at whatever it is, and with it the program. */
    void close() throws OffprintException {
        closeAfter(() -> { });
    }

    /** Does something last, and closes the window and with it the program at once. */
    void closeAfter(Runnable last) throws OffprintException {
        witness.close();
        closed.add(new WeakReference<>(Fx.get(this::model)));
        Fx.run(() -> Window.getWindows().stream().filter(each -> each != stage).toList().forEach(Window::hide));
        Fx.get(() -> {
            last.run();
            stage.close();
            // As JavaFX does when the last window is closed.
            app.stop();
            return true;
        });
        known.forgetUndo();
        app = null;
        stage = null;
        ended.run();
    }

    /** That window became another, in another language, which has closed the library and opened it again. */
    void windowReplaced(MainViewModel before) throws OffprintException {
        closed.add(new WeakReference<>(before));
        known.forgetUndo();
        witness.close();
        witness = Library.open(library);
    }

    /** Notes what is not in the library as it should be, while the program is closed. */
    void check(String when) throws OffprintException {
        try (var opened = Library.open(library)) {
            known.differences(opened).forEach(difference -> findings.add(when + ": " + difference));
        }
    }

    /** Starts the program a second time, with that file. */
    void startAgain(Path file) {
        if (!app.startAgain(List.of(file))) {
            throw new IllegalStateException("the window did not hear of a second start");
        }
    }

    boolean isAnswered() {
        return Fx.get(() -> !(model().articles().stateProperty().get() instanceof ListState.Loading)
                && model().articles().wholeProperty().get());
    }

    MainViewModel model() {
        return app.model();
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    /** The library as somebody else reads it. */
    Library witness() {
        return witness;
    }
}
