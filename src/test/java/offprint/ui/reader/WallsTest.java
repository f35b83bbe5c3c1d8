package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** Each wall around the page alone, for what it promises. */
class WallsTest {

    private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8"
            + "z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
    private static final String SHA = "a".repeat(64);

    private final List<String> opened = new ArrayList<>();
    private LoopbackServer server;
    private NetworkGate gate;
    private Stage stage;

    @TempDir
    private Path userData;

    @BeforeEach
    void startTheServer() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        server = new LoopbackServer();
        gate = NetworkGate.install(ImageSource.NONE);
    }

    @AfterEach
    void closeTheServer() throws Exception {
        FxToolkit.cleanupStages();
        server.close();
    }

    @Test
    void thePaneAloneRunsNoScript() throws Exception {
        ArticlePane pane = pane();
        show(pane, Pages.withoutPolicy(html("script inline") + html("onload of a picture")));

        assertTrue(Pages.fx(() -> Pages.isOursAndQuiet(pane.view().getEngine())));
    }

    @Test
    void thePaneAloneOpensNoWindow() throws Exception {
        ArticlePane pane = pane();
        show(pane, Pages.withoutPolicy("x"));

        int before = gate.attempts();

        Object window = Pages.fx(() -> pane.view().getEngine().executeScript(
                "window.open('" + server.address() + "/page.html')"));
        Pages.frames(2);

        assertNull(window);
        assertEquals(before, gate.attempts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "link blank target", "link download", "svg xlink", "area", "form post",
        "formaction", "label of a submit button", "link around a summary", "link to data"})
    void aClickAloneLeavesThePageWhereItIs(String vector) throws Exception {
        ArticlePane pane = pane();
        show(pane, Pages.withoutPolicy(html(vector)));
        int before = gate.attempts();

        Pages.fx(() -> Pages.clickHit(pane.view().getEngine()));
        Pages.frames(2);

        assertEquals(before, gate.attempts());
        assertEquals(0, pane.escapes());
        assertTrue(Pages.fx(() -> Pages.isOursAndQuiet(pane.view().getEngine())));
    }

    @Test
    void aPageThatLeavesIsShownAgain() throws Exception {
        ArticlePane pane = pane();
        show(pane, Pages.uncleaned("x"));
        WebEngine engine = pane.view().getEngine();

        Pages.load(engine, () -> engine.executeScript("location = '" + server.address() + "/page.html'"));
        Pages.frames(4);

        assertEquals(1, pane.escapes());
        assertTrue(Pages.fx(() -> Pages.isOursAndQuiet(engine)));
    }

    @Test
    void aPageThatKeepsLeavingIsNotShown() throws Exception {
        ArticlePane pane = pane();
        show(pane, Pages.uncleaned(html("refresh to data")));
        Pages.frames(10);

        assertEquals(2, pane.escapes());
        assertEquals("", Pages.fx(() -> pane.view().getEngine().executeScript("document.body.innerText")));
    }

    @Test
    void whatIsDroppedOnThePageStaysOutside() throws Exception {
        ArticlePane pane = pane();
        show(pane, Pages.uncleaned("x"));
        WebView view = pane.view();
        var reached = new ArrayList<DragEvent>();
        Pages.fx(() -> view.addEventHandler(DragEvent.ANY, reached::add));

        for (var type : List.of(DragEvent.DRAG_ENTERED, DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
            Pages.fx(() -> view.fireEvent(new DragEvent(type, null, 9, 9, 9, 9, TransferMode.COPY, null, null, null)));
        }

        assertEquals(List.of(), reached);
        assertNull(view.getOnDragOver());
        assertNull(view.getOnDragDropped());
    }

    @Test
    void theKeysThatGoBackBelongToTheWindow() throws Exception {
        ArticlePane pane = pane();
        var window = new ArrayList<KeyCode>();
        var page = new ArrayList<KeyCode>();
        Pages.fx(() -> pane.view().getParent().addEventHandler(KeyEvent.KEY_PRESSED, key -> window.add(key.getCode())));
        Pages.fx(() -> pane.view().addEventHandler(KeyEvent.KEY_PRESSED, key -> page.add(key.getCode())));

        Pages.fx(() -> press(pane.view(), KeyCode.BACK_SPACE, false));
        Pages.fx(() -> press(pane.view(), KeyCode.LEFT, true));

        assertEquals(List.of(KeyCode.BACK_SPACE, KeyCode.LEFT), window);
        assertEquals(List.of(), page);
    }

    @Test
    void webKitWritesOnlyIntoTheFolderItWasGiven() throws Exception {
        ArticlePane pane = pane();
        show(pane, Pages.uncleaned("x"));

        assertEquals(userData.toFile(), Pages.fx(() -> pane.view().getEngine().getUserDataDirectory()));
        assertTrue(Files.isDirectory(userData));
    }

    @Test
    void aKeptPictureIsShownUnderThePolicy() throws Exception {
        NetworkGate.install(sha -> sha.equals(SHA) ? Optional.of(Base64.getDecoder().decode(PIXEL)) : Optional.empty());
        ArticlePane pane = pane();

        show(pane, Pages.uncleaned("<img src=\"offprint:img/" + SHA + "\"><img src=\"offprint:img/other\">"));

        assertEquals(1, widthOfPicture(pane, 0));
        assertEquals(0, widthOfPicture(pane, 1));
    }

    private static int widthOfPicture(ArticlePane pane, int index) throws Exception {
        return (int) Pages.fx(() -> pane.view().getEngine().executeScript(
                "document.images[" + index + "].naturalWidth"));
    }

    private static void press(WebView view, KeyCode code, boolean alt) {
        view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }

    private String html(String vector) {
        try {
            return Vector.named(vector, server).html();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(ArticlePane pane, String html) throws Exception {
        assertEquals(Worker.State.SUCCEEDED, Pages.load(pane.view().getEngine(), () -> pane.show(html, () -> { })));
    }

    private ArticlePane pane() throws Exception {
        ArticlePane pane = Pages.fx(() -> new ArticlePane(userData, opened::add));
        put(pane.view());
        return pane;
    }

    private void put(WebView view) throws Exception {
        Pages.fx(() -> {
            stage.setScene(new Scene(new StackPane(view), 400, 400));
            stage.show();
        });
    }
}
