package offprint;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.application.Platform;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.stage.Window;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.ui.LanguageChoice;
import offprint.ui.TextStyle;
import offprint.ui.ThemeChoice;
import offprint.ui.WindowState;
import offprint.ui.articles.ListState;

/** The program itself on a library of its own, and what a reader does in it to come to a screen. */
final class ShotProgram extends FolderApp {

    private static final double SCREEN = 1000;

    private final Path folder;
    private final Stagehand hand;
    private Stage window;

    private ShotProgram(Path folder, Stagehand hand) {
        super(folder);
        this.folder = folder;
        this.hand = hand;
    }

    /** How the window looks and speaks. */
    record Style(ThemeChoice theme, LanguageChoice language) {

        /** Such as “.dark.zh”. */
        String ending() {
            return "." + theme.name().toLowerCase(Locale.ROOT)
                    + (language == LanguageChoice.ENGLISH ? ".en" : ".zh");
        }

        WindowState state() {
            var first = WindowState.FIRST;
            var style = first.style();
            return new WindowState(first.width(), first.height(), false, first.sidebarWidth(), first.listWidth(),
                    new TextStyle(theme, style.scale(), style.typography(), style.scripts(), style.print()),
                    first.look(), first.query(), List.of(), first.habits(), language, WindowState.NONE_SELECTED);
        }
    }

    /** Starts it in that folder, where there may be a library, and returns when it has shown its window or dialog. */
    static ShotProgram start(Path folder, Style style, Stagehand hand) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        new Settings(folder.resolve("settings.properties")).save(style.state());
        var program = new ShotProgram(folder, hand);
        program.init();
        program.window = hand.ask(Stage::new);
        Platform.runLater(() -> program.start(program.window));
        hand.until("the program shows itself", () -> !OnScreen.windows().isEmpty());
        return program;
    }

    Stage window() {
        return window;
    }

    /** Imports and waits for the end. */
    void add(Path... paths) throws Exception {
        hand.act(() -> shown().imports().run(List.of(paths)));
        hand.until("the import is done", () -> !shown().imports().runningProperty().get());
        answered();
    }

    /** Shows what answers a question and waits for it. */
    void ask(ArticleQuery query) throws Exception {
        hand.act(() -> shown().queryProperty().set(query));
        answered();
    }

    /** Waits until the list has its answer. */
    void answered() throws Exception {
        hand.until("the list is answered", 2, () -> {
            var state = shown().articles().stateProperty().get();
            return !(state instanceof ListState.Loading)
                    && (!(state instanceof ListState.Showing) || shown().articles().wholeProperty().get());
        });
    }

    /** Opens the article of that title in the list of all. */
    void open(String title) throws Exception {
        ask(ArticleQuery.ALL.withWords("title:\"" + title + "\""));
        long id = hand.ask(() -> {
            if (shown().articles().stateProperty().get() instanceof ListState.Showing(var rows, _)) {
                return rows.id(0);
            }
            throw new IllegalStateException("there is no article " + title);
        });
        hand.act(() -> shown().articles().selectedProperty().set(OptionalLong.of(id)));
        ask(ArticleQuery.ALL);
        hand.until("the article " + title + " is shown", () -> page().contains(title)
                && shown().openedProperty().get().map(ArticleSummary::title).filter(title::equals).isPresent());
    }

    /** The words of the page; empty while there is none. */
    static String page() {
        return OnScreen.find(".web-view") instanceof WebView view && view.getEngine().getDocument() != null
                ? view.getEngine().getDocument().getDocumentElement().getTextContent() : "";
    }

    /** Makes the window that large. */
    void resize(double width, double height) throws Exception {
        hand.act(() -> {
            window.setWidth(width);
            window.setHeight(height);
        });
        hand.until("the window is " + width + " wide", 2, () -> window.getScene().getWidth() == width);
    }

    /**
     * Moves the window so that its right side is on the screen of the headless platform, which is 1,000 pixels wide, or
     * its left side again. What pops up stays on the screen.
     */
    void showRight(boolean right) throws Exception {
        hand.act(() -> window.setX(right ? SCREEN - window.getWidth() : 0));
    }

    /** Ends it. */
    void end() throws Exception {
        hand.until("all windows are closed", () -> {
            OnScreen.windows().reversed().forEach(Window::hide);
            return OnScreen.windows().isEmpty();
        });
        stop();
    }
}
