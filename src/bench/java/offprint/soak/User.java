package offprint.soak;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.stage.Window;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.ui.MainViewModel;
import offprint.ui.MainWindow;
import offprint.ui.Nameless;
import offprint.ui.articles.ListState;
import offprint.ui.jobs.JobState;
import offprint.ui.reader.ReaderState;

/**
 * Who uses the program: presses keys, clicks, looks at what is there, and waits for it. Belongs to the script's thread.
 */
final class User {

    private final Path folder;
    private final Program program;
    final Random random;
    final Known known;
    final Archives archives;

    User(Path folder, Program program, Random random, Known known) {
        this.folder = folder;
        this.program = program;
        this.random = random;
        this.known = known;
        this.archives = new Archives(folder.resolve("archives"), random);
    }

    Program program() {
        return program;
    }

    /** For all that is made meanwhile. */
    Path folder() {
        return folder;
    }

    MainViewModel model() {
        return program.model();
    }

    MainWindow window() {
        return (MainWindow) scene().getRoot();
    }

    Stage stage() {
        return program.stage();
    }

    Scene scene() {
        return program.scene();
    }

    /** The library as somebody else reads it. */
    Library witness() {
        return program.witness();
    }

    // What it shows. On any thread.

    boolean hasRows() {
        return Fx.get(() -> model().articles().stateProperty().get() instanceof ListState.Showing);
    }

    Optional<ArticleSummary> opened() {
        return Fx.get(() -> model().openedProperty().get());
    }

    /** Whether what is selected is on show, as far as there is room for it. */
    boolean isShown() {
        return Fx.get(() -> {
            var selected = model().articles().selectedProperty().get();
            if (selected.isEmpty()) {
                return true;
            }
            boolean isRead = model().reader().stateProperty().get() instanceof ReaderState.Showing showing
                    && showing.article().article().id() == selected.getAsLong();
            return isRead && (page().isEmpty()
                    || page().get().getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED);
        });
    }

    /** The windows, and what has the keyboard. On the JavaFX thread. */
    String sight() {
        return Window.getWindows().stream().map(window -> window.getClass().getSimpleName() + " "
                + window.getWidth() + " × " + window.getHeight() + " for " + window.getScene().getWidth() + " × "
                + window.getScene().getHeight() + (window.isShowing() ? "" : " hidden")
                + (window.isFocused() ? " focused" : "") + " with the keyboard in "
                + window.getScene().getFocusOwner()).collect(Collectors.joining("; "));
    }

    boolean isAtWork() {
        return Fx.get(() -> !model().status().works().running().isEmpty());
    }

    /** The page of the article, if it is in the window. On the JavaFX thread. */
    Optional<WebView> page() {
        return scene().lookup(".web-view") instanceof WebView view ? Optional.of(view) : Optional.empty();
    }

    <T extends Node> Optional<T> find(Class<T> type, String selector) {
        return Fx.get(() -> Optional.ofNullable(scene().lookup(selector)).filter(type::isInstance).map(type::cast));
    }

    /** Those that can be seen. */
    List<Node> all(String selector) {
        return Fx.get(() -> scene().getRoot().lookupAll(selector).stream().filter(User::isSeen).toList());
    }

    static boolean isSeen(Node node) {
        return node.getParent() == null ? node.isVisible() : node.isVisible() && isSeen(node.getParent());
    }

    // What is done to it

    void press(String keys) {
        Fx.run(() -> Hands.press(scene(), keys));
    }

    void type(String text) {
        Fx.run(() -> Hands.type(scene(), text));
    }

    void click(Node node) {
        Fx.run(() -> Hands.click(node, false, false));
    }

    /** Puts a text into the box that has the keyboard, in the place of what is there. */
    void write(String text) {
        Fx.run(() -> {
            if (scene().getFocusOwner() instanceof TextInputControl box) {
                box.selectAll();
                Hands.type(scene(), text);
            }
        });
    }

    /** Waits until a box in another window has the keyboard, and puts a text into it. */
    void write(Window other, String box, String text) {
        Fx.until("the keyboard in " + box, () -> other.getScene().getFocusOwner() instanceof TextInputControl focused
                && focused == other.getScene().lookup(box));
        String written = Fx.get(() -> {
            if (other.getScene().getFocusOwner() instanceof TextInputControl focused) {
                focused.selectAll();
                Hands.type(other.getScene(), text);
                return focused.getText();
            }
            return "no box: " + other.getScene().getFocusOwner() + (other.isShowing() ? "" : ", the window is closed");
        });
        if (!written.equals(text)) {
            throw new IllegalStateException("'" + text + "' could not be written in " + box + ": " + written);
        }
    }

    /** Asks for other articles and waits for them. */
    void ask(ArticleQuery query) {
        Fx.run(() -> model().queryProperty().set(query));
        answered("the articles of " + query);
    }

    void answered(String what) {
        Fx.untilHere(what, program::isAnswered);
    }

    void shown(String what) {
        Fx.untilHere(what, this::isShown);
    }

    /** Waits until nothing goes on that the window tells of. */
    void atRest() {
        Fx.untilHere("the end of all work", () -> !isAtWork());
    }

    /** Opens another window, popovers are windows too, does something in it, and closes it. */
    void inNewWindow(String what, Runnable opening, Consumer<Window> use) {
        Set<Window> before = Fx.get(() -> new HashSet<>(Window.getWindows()));
        opening.run();
        Fx.until(what, () -> opened(before).isPresent());
        var opened = Fx.get(() -> opened(before)).orElseThrow();
        use.accept(opened);
        var nameless = Fx.get(() -> Nameless.in(opened.getScene().getRoot()));
        Fx.run(() -> Hands.close(opened));
        Fx.until(what + " closed", () -> !opened.isShowing());
        if (!nameless.isEmpty()) {
            throw new IllegalStateException("nothing to say of " + nameless);
        }
    }

    private static Optional<Window> opened(Set<Window> before) {
        return Window.getWindows().stream().filter(window -> !before.contains(window) && window.isShowing())
                .findFirst();
    }

    /** Closes what the last step left open. */
    void tidy() {
        Fx.run(() -> {
            Window.getWindows().stream().filter(window -> window != stage()).toList().forEach(Hands::close);
            if (scene().lookup(".overlay") instanceof Node overlay && overlay.isVisible()) {
                Hands.press(scene(), "Escape");
            }
        });
    }

    // Chance

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    boolean sometimes(int in) {
        return random.nextInt(in) == 0;
    }

    // What is known

    /** These articles; none if not all of them are invented ones. */
    List<ArticleSummary> invented(long... ids) throws OffprintException {
        var articles = witness().summaries(ids);
        return articles.stream().allMatch(User::isInvented) ? articles : List.of();
    }

    static boolean isInvented(ArticleSummary article) {
        return article.url().contains(".soak.example");
    }

    /** Waits until the library has these articles as they are known. */
    void stored(String what, List<ArticleSummary> articles) {
        Fx.untilHere(what, () -> known.areStored(witness(), articles));
    }

    /** Waits for the end of an export. */
    void exported() {
        Fx.until("the end of an export", () -> !(model().exports().jobProperty().get() instanceof JobState.Running));
    }
}
