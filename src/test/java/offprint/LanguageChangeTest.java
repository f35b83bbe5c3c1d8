package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import offprint.html.FilterList;
import offprint.importing.ImportMonitor;
import offprint.importing.Importer;
import offprint.library.Library;
import offprint.ui.LanguageChoice;
import offprint.ui.MainWindow;
import offprint.ui.WindowState;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Progress;
import offprint.ui.jobs.Works;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program, in one language and then in another. */
class LanguageChangeTest {

    private static final int SECONDS = 60;

    private final Locale before = Locale.getDefault();
    private final FxRobot robot = new FxRobot();
    @TempDir
    private Path folder;
    private FolderApp app;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        var posts = Files.createDirectory(folder.resolve("posts"));
        post(posts, "港口夜班的一天");
        post(posts, "渡轮公司公布新船期");
        try (var library = Library.open(folder.resolve("library.db"))) {
            new Importer(library, List.of(FilterList.builtIn())).run(List.of(posts), ImportMonitor.NONE);
        }
        stage = FxToolkit.registerPrimaryStage();
        app = new FolderApp(folder);
        FxToolkit.setupApplication(() -> app);
        until(() -> app.shown().sidebar().countsProperty().get().library().total() == 2);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupApplication(app);
        Locale.setDefault(before);
    }

    @Test
    void theWindowSpeaksTheLanguageAtOnceAndShowsWhatItShowed() throws Exception {
        robot.interact(() -> app.shown().queryProperty().set(app.shown().queryProperty().get().withWords("渡轮")));
        assertEquals("Export PDF", exportButton());

        choose(LanguageChoice.JAPANESE);

        until(() -> exportButton().equals("PDFで書き出す"));
        until(() -> app.shown().articles().countProperty().get() == 1);
        assertEquals("渡轮", app.shown().queryProperty().get().words());
        assertFalse(window().isDisabled());
    }

    @Test
    void theLanguageIsKeptAndTheSystemsComesBack() throws Exception {
        choose(LanguageChoice.TRADITIONAL);
        until(() -> exportButton().equals("匯出 PDF"));
        robot.interact(() -> stage.hide());
        assertEquals(LanguageChoice.TRADITIONAL, remembered().language());

        robot.interact(() -> stage.show());
        choose(LanguageChoice.SYSTEM);
        until(() -> exportButton().equals("Export PDF"));
    }

    @Test
    void theLanguageWaitsForWorkAndSaysSo() throws Exception {
        var export = new AtomicReference<Works.Work>();
        robot.interact(() -> export.set(app.shown().exports().works().begin(
                new JobState.Running("Export", Progress.NONE, Optional.empty()))));
        robot.interact(() -> window().showTextSettings());

        choose(LanguageChoice.TRADITIONAL);
        assertEquals("Export PDF", exportButton());
        assertTrue(saysThatItWaits());

        choose(LanguageChoice.SYSTEM);
        assertFalse(saysThatItWaits());

        choose(LanguageChoice.TRADITIONAL);
        robot.interact(() -> export.get().show(new JobState.Idle()));
        until(() -> exportButton().equals("匯出 PDF"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a library that is open cannot be taken away")
    void theReasonIsSaidBeforeTheWindowClosesWhenTheLibraryCannotBeOpenedAgain() throws Exception {
        Files.delete(folder.resolve("library.db"));
        Files.createDirectories(folder.resolve("library.db/not-a-file"));

        choose(LanguageChoice.TRADITIONAL);
        until(() -> robot.lookup(".alert").tryQuery().isPresent());
        assertTrue(stage.isShowing());
        robot.interact(() -> ((DialogPane) robot.lookup(".alert").query()).lookupButton(ButtonType.OK)
                .fireEvent(new ActionEvent()));

        until(() -> !stage.isShowing());
    }

    // The settings of a test before may still be open.
    private boolean saysThatItWaits() {
        return robot.lookup("#language-waiting").queryAll().stream().anyMatch(Node::isVisible);
    }

    private WindowState remembered() {
        return new Settings(folder.resolve("settings.properties")).load();
    }

    private void choose(LanguageChoice language) {
        robot.interact(() -> window().languageProperty().set(language));
    }

    private MainWindow window() {
        return (MainWindow) stage.getScene().getRoot();
    }

    private String exportButton() {
        return ((Labeled) window().lookup("#export-button")).getText();
    }

    private void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get(SECONDS, TimeUnit.SECONDS));
    }

    private static void post(Path posts, String title) throws Exception {
        Files.write(posts.resolve(title + ".md"), """
                ---
                title: %s
                date: 2021-09-02
                ---
                吊机停摆之后，码头上只有风声。
                """.formatted(title).getBytes(StandardCharsets.UTF_8));
    }
}
