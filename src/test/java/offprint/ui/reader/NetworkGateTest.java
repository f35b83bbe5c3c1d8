package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieHandler;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.testfx.api.FxToolkit;

/** The way out, closed: first without the gate, then with it alone, then with the policy alone. */
class NetworkGateTest {

    private LoopbackServer server;
    private NetworkGate gate;
    private Stage stage;

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
    void withoutTheWallsTheVectorsReachTheServer() throws Exception {
        Process openWorld = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-cp", System.getProperty("java.class.path"), OpenWorld.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();

        List<String> bitten = openWorld.inputReader(StandardCharsets.UTF_8).lines().toList();

        assertEquals(OpenWorld.VECTORS, bitten);
    }

    @ParameterizedTest
    @FieldSource("offprint.ui.reader.OpenWorld#VECTORS")
    void theGateAloneRefusesThem(String vector) throws Exception {
        WebEngine plain = plainView().getEngine();
        int before = gate.attempts();

        Pages.load(plain, () -> plain.loadContent(Pages.withoutPolicy(html(vector))));
        Pages.frames(3);

        assertTrue(gate.attempts() > before);
        assertEquals(List.of(), server.requests());
    }

    @Test
    void theGateIsClosedForPlainSocketsToo() {
        assertThrows(IOException.class,
                () -> new Socket("127.0.0.1", server.port()).close());
    }

    @Test
    void noCookieIsKeptOrGiven() throws Exception {
        var address = URI.create("http://www.example.com/");

        CookieHandler.getDefault().put(address, Map.of("Set-Cookie", List.of("a=b")));

        assertEquals(Map.of(), CookieHandler.getDefault().get(address, Map.of()));
    }

    @Test
    void thePolicyAloneLoadsNothing() throws Exception {
        WebEngine plain = plainView().getEngine();
        String everything = html("img") + html("style import") + html("iframe") + html("video poster")
                + html("script inline");

        int before = gate.attempts();
        Pages.load(plain, () -> plain.loadContent(Pages.uncleaned(everything)));
        Pages.frames(3);

        assertEquals(before, gate.attempts());
        assertTrue(Pages.fx(() -> Pages.isOursAndQuiet(plain)));
    }

    @Test
    void withoutScriptOffAndPolicyAScriptRuns() throws Exception {
        WebEngine plain = plainView().getEngine();
        Pages.load(plain, () -> plain.loadContent(Pages.withoutPolicy(html("script inline"))));

        assertFalse(Pages.fx(() -> Pages.isOursAndQuiet(plain)));
    }

    private String html(String vector) {
        try {
            return Vector.named(vector, server).html();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebView plainView() throws Exception {
        WebView view = Pages.fx(WebView::new);
        put(view);
        return view;
    }

    private void put(WebView view) throws Exception {
        Pages.fx(() -> {
            stage.setScene(new Scene(new StackPane(view), 400, 400));
            stage.show();
        });
    }
}
