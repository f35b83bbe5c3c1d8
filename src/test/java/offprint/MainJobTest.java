package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.util.Duration;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.library.Library;
import offprint.lists.FilterLists;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.reading.ArticleReader;
import offprint.ui.Appearance;
import offprint.ui.MainViewModel;
import offprint.ui.MainWindow;
import offprint.ui.ThemeChoice;
import offprint.ui.WindowFonts;
import offprint.ui.WindowState;
import offprint.ui.jobs.FxJobs;
import offprint.ui.jobs.JobState;
import offprint.ui.reader.ImageSource;
import offprint.ui.reader.NetworkGate;
import offprint.ui.reader.ReaderView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The main job as a reader does it, with nothing left out but the system's dialog for files. */
@ExtendWith(ApplicationExtension.class)
class MainJobTest {

    private static final String TITLE = "港口夜班的一天";
    private static final String TAG = "澜港晚报";
    private static final String WORD = "吊机";

    @TempDir
    private static Path folder;
    private final FxJobs jobs = new FxJobs();
    private final Path pdf = folder.resolve("article.pdf");
    private Library library;
    private MainViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        library = Library.open(folder.resolve("library.db"));
        WindowFonts.load(folder.resolve("fonts"));
        NetworkGate.install(ImageSource.NONE);
        model = ViewModels.on(library, FilterLists.open(folder.resolve("lists")), jobs, AppPictures.NONE,
                Platform::runLater, _ -> { });
        var reader = new ReaderView(model.reader(), model.marking(), _ -> { }, folder.resolve("web"));
        var appearance = new Appearance(ThemeChoice.LIGHT, 1);
        var options = new MainWindow.Options(Duration.millis(1), List.of(Path.of("sample-posts")),
                (_, _, _) -> Optional.of(pdf));
        OffprintApp.refreshWhenChanged(model, library);
        new MainWindow(model, reader, appearance, WindowState.FIRST, options).open(stage);
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    @Stop
    void close() throws Exception {
        jobs.close();
        library.close();
    }

    @Test
    void postsAreImportedFoundReadAndPrinted(FxRobot robot) throws Exception {
        importSamples(robot);
        narrowByTag(robot);
        readArticle(robot);
        findWord(robot);
        exportPdf(robot);

        var text = new ArticleReader(library, new ArticleCleaner(List.of(FilterList.builtIn())))
                .read(opened().orElseThrow()).orElseThrow().clean().text();
        assertTrue(text.contains(WORD));
        for (String line : text.lines().toList()) {
            assertTrue(folded(pdfText()).contains(folded(line)), line);
        }
    }

    private void importSamples(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#welcome-samples").tryQuery().isPresent());
        robot.clickOn("#welcome-samples");
        until(() -> model.status().jobProperty().get() instanceof JobState.Notice
                && robot.lookup(TAG).tryQuery().isPresent());
        assertEquals(library.find(ArticleQuery.ALL).length, total());
    }

    private void narrowByTag(FxRobot robot) throws Exception {
        robot.clickOn(TAG);
        assertEquals(List.of(Facet.tag(TAG)), model.queryProperty().get().with());
        until(() -> model.articles().countProperty().get() < total());
    }

    private void readArticle(FxRobot robot) throws Exception {
        until(() -> robot.lookup(TITLE).tryQuery().isPresent());
        robot.clickOn(TITLE);
        until(() -> page(robot).contains("<h1>" + TITLE));
        until(() -> model.openedProperty().get().orElseThrow().read());
    }

    private void findWord(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText(WORD));
        until(() -> page(robot).contains("<mark id=\"m1\""));
        until(() -> robot.lookup("#articles .hit").tryQuery().isPresent());
    }

    private void exportPdf(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        until(() -> Files.exists(pdf) && model.status().jobProperty().get() instanceof JobState.Notice);
    }

    private int total() {
        return model.sidebar().countsProperty().get().library().total();
    }

    private Optional<Long> opened() {
        return model.openedProperty().get().map(article -> article.id());
    }

    /** The page in the WebView once it is loaded, empty until then. */
    private static String page(FxRobot robot) {
        return robot.lookup(".web-view").tryQueryAs(WebView.class)
                .filter(view -> view.getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED)
                .map(view -> (String) view.getEngine().executeScript("document.documentElement.outerHTML")).orElse("");
    }

    private String pdfText() throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get(60, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
