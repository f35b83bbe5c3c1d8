package offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.stage.Stage;
import javafx.stage.Window;
import offprint.library.Library;
import offprint.library.ReadOnlyLibrary;
import offprint.model.ArticleQuery;
import offprint.ui.articles.ListState;

/** What may go wrong, each on a library of its own: slow, read-only, damaged here or there, unreadable, cut short. */
final class TroubleScreens {

    // The index of the articles that have a film: the rest can still be read.
    private static final String SELDOM_USED = "article_with_video";

    private final Path library;
    private final Path folder;
    private final ShotProgram.Style style;
    private final Stagehand hand;
    private ShotProgram program;
    private HeldWindow held;

    /** @param library whose copies are treated badly */
    TroubleScreens(Path library, Path folder, ShotProgram.Style style, Stagehand hand) {
        this.library = library;
        this.folder = folder;
        this.style = style;
        this.hand = hand;
    }

    List<Screen> all() {
        return List.of(
                Screen.of("loading", this::loading).left(this::letGo),
                Screen.of("read-only", this::readOnly).left(this::letGo),
                Screen.of("damaged", this::damaged).left(this::end),
                Screen.of("damaged-no-backup", this::damagedWithoutBackup).left(this::end),
                Screen.of("failed", this::failed).left(this::end),
                Screen.of("unreadable", this::unreadable).left(this::end),
                Screen.of("unreadable-no-backup", this::unreadableWithoutBackup).left(this::end),
                Screen.of("ended-unexpectedly", this::endedUnexpectedly).left(this::end));
    }

    private void loading() throws Exception {
        hold(Library.open(copy("loading")));
        hand.until("the list is shown", () -> held.model().articles().wholeProperty().get());
        hand.act(() -> {
            held.fallSilent();
            held.model().search("港口");
            held.model().articles().selectedProperty().set(OptionalLong.of(1));
        });
        hand.see(".skeleton");
        hand.see("#reader-skeleton");
    }

    private void readOnly() throws Exception {
        hold(ReadOnlyLibrary.open(copy("read-only")));
        hand.until("the list is shown", () -> held.model().articles().wholeProperty().get());
        hand.see("#library-strip");
    }

    private void damaged() throws Exception {
        var file = copy("damaged");
        backUp(file);
        Damage.contents(file, SELDOM_USED);
        start(file);
        hand.see("#restore");
    }

    private void damagedWithoutBackup() throws Exception {
        var file = copy("damaged-alone");
        Damage.contents(file, SELDOM_USED);
        start(file);
        hand.see("#library-strip");
    }

    private void failed() throws Exception {
        var file = copy("failed");
        backUp(file);
        Damage.contents(file, "article_search_data");
        start(file);
        program.ask(ArticleQuery.ALL.withWords("港口"));
        hand.until("the list says that it failed",
                () -> program.shown().articles().stateProperty().get() instanceof ListState.Failed);
    }

    private void unreadable() throws Exception {
        var file = copy("unreadable");
        backUp(file);
        Damage.beginning(file);
        start(file);
    }

    private void unreadableWithoutBackup() throws Exception {
        var file = copy("unreadable-alone");
        Damage.beginning(file);
        start(file);
    }

    // As a process leaves its log that is gone: none has that number.
    private void endedUnexpectedly() throws Exception {
        var file = copy("cut-short");
        var log = Files.createDirectories(file.resolveSibling("log"));
        Files.createFile(log.resolve("20240309-080000-999999999.running"));
        Files.writeString(log.resolve("20240309-080000-999999999.0.log"), """
                2024-03-09T08:00:00Z INFO offprint.OffprintApp: started
                2024-03-09T08:05:12Z WARNING offprint.importing.Importer: a post could not be read
                """);
        start(file);
        hand.see("#log-strip");
    }

    private Path copy(String name) throws IOException {
        var file = Files.createDirectories(folder.resolve(name)).resolve("library.db");
        return Files.copy(library, file);
    }

    private static void backUp(Path file) throws IOException {
        var backups = Files.createDirectories(file.resolveSibling("backups"));
        Files.copy(file, backups.resolve("library-2024-03-09.db"));
    }

    private void start(Path file) throws Exception {
        program = ShotProgram.start(file.getParent(), style, hand);
    }

    private void end() throws Exception {
        program.end();
    }

    private void hold(Library opened) throws Exception {
        Locale.setDefault(style.language().in(Locale.ENGLISH));
        held = new HeldWindow(opened);
        hand.act(() -> held.show(new Stage(), folder.resolve("held"), style));
    }

    private void letGo() throws Exception {
        hand.act(() -> OnScreen.windows().reversed().forEach(Window::hide));
        held.close();
    }
}
