package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import offprint.html.ArticleCleaner;
import offprint.images.AllowedSites;
import offprint.images.ConnectionLog;
import offprint.images.ImageFetcher;
import offprint.images.ImageStore;
import offprint.images.Images;
import offprint.reading.ReadableArticle;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** From the click in the page to the picture in it, with the gate closed. */
class PicturesInThePageTest {

    private static final byte[] WEBP = Base64.getDecoder()
            .decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private final List<String> opened = new ArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ConnectionLog log = new ConnectionLog();
    private HttpServer server;
    private NetworkGate gate;
    private ReaderViewModel model;
    private ReaderView view;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/a.png", png());
        serve("/b.webp", WEBP);
        server.start();
        show();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        server.stop(0);
    }

    @Test
    void aClickOnTheOfferFetchesAndKeepsThePictures() throws Exception {
        assertEquals(0, script("document.images.length"));
        assertEquals(List.of(), requests);
        int before = gate.attempts();

        click("offprint:do/KEEP");

        assertEquals(3, script("document.images[0].naturalWidth"));
        assertEquals(1, script("document.images[1].naturalWidth"));
        assertEquals(0, script("document.querySelectorAll('.picture, .chips a').length"));
        assertEquals(2, requests.size());
        assertEquals(2, log.count());
        assertEquals(before, gate.attempts());
        assertEquals(List.of(), opened);

        server.stop(0);
        show();

        assertEquals(3, script("document.images[0].naturalWidth"));
        assertEquals(2, log.count());
    }

    @Test
    void aClickOnAPictureShowsItInAWindowThatStepsThroughAll() throws Exception {
        click("offprint:do/KEEP");
        int before = gate.attempts();

        Pages.fx(() -> script("""
                document.images[1].dispatchEvent(
                    new MouseEvent('click', {bubbles: true, cancelable: true, view: window}))"""));
        var viewer = Pages.fx(() -> Window.getWindows().getLast());
        assertEquals("2 / 2 · 100%", state(viewer));

        press(viewer, KeyCode.RIGHT);
        assertEquals("1 / 2 · 100%", state(viewer));
        press(viewer, KeyCode.PLUS);
        assertEquals("1 / 2 · 125%", state(viewer));
        press(viewer, KeyCode.DIGIT0);
        assertEquals("1 / 2 · 100%", state(viewer));
        press(viewer, KeyCode.ESCAPE);

        assertFalse(viewer.isShowing());
        assertEquals(before, gate.attempts());
        assertEquals(2, requests.size());
        assertEquals(List.of(), opened);
    }

    @Test
    void theOfferIsNoLinkToTheOutside() throws Exception {
        script("""
                document.querySelector('.chips a').dispatchEvent(
                    new MouseEvent('mouseover', {bubbles: true, view: window}))""");

        assertEquals("", model.ledger().linkProperty().get());
    }

    private void show() throws Exception {
        var network = new ImageFetcher.Network(host -> List.of(InetAddress.getByName(host)), _ -> true,
                HttpClient.Builder.NO_PROXY, ImageFetcher.Network.open(HttpClient.Builder.NO_PROXY).tls());
        var limits = new ImageFetcher.Limits(Duration.ofSeconds(20), 100_000, 5, 1_000_000, Duration.ZERO);
        var images = new Images(ImageStore.open(folder.resolve("images")), new ImageFetcher(limits, network, log));
        gate = NetworkGate.install(images::picture);
        model = new ReaderViewModel(id -> Optional.of(article(id)), new DirectJobs());
        model.setPictures(new ArticlePictures(images, AllowedSites.read(folder.resolve("sites.txt"))));
        Stage stage = FxToolkit.registerPrimaryStage();
        view = Pages.fx(() -> new ReaderView(model, new RefusingActions(), opened::add, folder.resolve("web")));
        Pages.fx(() -> {
            stage.setScene(new Scene(view, 600, 500));
            stage.show();
        });
        var engine = Pages.fx(() -> view.article().view().getEngine());
        assertEquals(Worker.State.SUCCEEDED, Pages.load(engine, () -> model.open(1)));
    }

    private static String state(Window viewer) throws Exception {
        Pages.frames(2);
        return Pages.fx(() -> ((Label) viewer.getScene().lookup("#viewer-state")).getText());
    }

    private static void press(Window viewer, KeyCode key) throws Exception {
        Pages.fx(() -> {
            viewer.getScene().getRoot()
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }

    private void click(String address) throws Exception {
        var engine = view.article().view().getEngine();
        Pages.load(engine, () -> engine.executeScript("document.querySelector('.chips a[href=\"" + address
                + "\"]').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, view: window}))"));
        Pages.frames(2);
    }

    private Object script(String source) throws Exception {
        return Pages.fx(() -> view.article().view().getEngine().executeScript(source));
    }

    private ReadableArticle article(long id) {
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        String html = "<p>潮水</p><img src='/a.png'><p>一日两次</p><img src='/b.webp'>";
        var plain = Pages.article(id, "港口", html);
        return new ReadableArticle(plain.article(), plain.post(),
                new ArticleCleaner(List.of()).clean(html, site + "/1", "港口"));
    }

    private void serve(String path, byte[] bytes) {
        server.createContext(path, exchange -> {
            requests.add(path);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
