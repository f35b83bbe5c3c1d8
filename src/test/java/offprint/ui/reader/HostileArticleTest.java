package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** All the walls together, and the cleaner left out: every vector is loaded as it is and, where it can be, clicked. */
class HostileArticleTest {


    @TempDir
    private static Path userData;
    private static LoopbackServer server;
    private static ArticlePane pane;
    private static final List<String> OPENED = new ArrayList<>();

    @BeforeAll
    static void showThePane() throws Exception {
        server = new LoopbackServer();
        NetworkGate.install(ImageSource.NONE);
        Stage stage = FxToolkit.registerPrimaryStage();
        pane = Pages.fx(() -> new ArticlePane(userData, OPENED::add));
        Pages.fx(() -> {
            stage.setScene(new Scene(new StackPane(pane.view()), 400, 400));
            stage.show();
        });
    }

    @AfterAll
    static void closeTheServer() throws Exception {
        FxToolkit.cleanupStages();
        server.close();
    }

    @Test
    void nothingAnArticleTriesRunsAScriptReachesAServerOrShowsAnotherPage() throws Exception {
        List<Vector> vectors = Vector.all(server);
        var wrong = new ArrayList<String>();
        var foreign = new ArrayList<String>();
        var current = new String[1];
        Pages.fx(() -> pane.view().getEngine().documentProperty().subscribe(document -> {
            if (document != null && !document.getDocumentElement().hasAttribute("data-theme")
                    && document.getDocumentElement().getTextContent().length() > 0) {
                foreign.add(current[0] + ": another page was shown");
            }
        }));

        for (Vector vector : vectors) {
            current[0] = vector.name();
            attack(vector, wrong);
        }
        wrong.addAll(foreign);

        assertTrue(vectors.size() >= 125, vectors.size() + " vectors");
        assertEquals(List.of(), wrong);
        assertTrue(OPENED.stream().allMatch(ClickWall::isOutside), OPENED::toString);
    }

    private static void attack(Vector vector, List<String> wrong) throws Exception {
        var engine = pane.view().getEngine();
        String page = Pages.uncleaned(vector.html());
        Pages.load(engine, () -> pane.show(page, () -> { }));
        Pages.frames(2);
        if (vector.isClicked()) {
            Pages.fx(() -> Pages.clickHit(engine));
            Pages.frames(2);
        }
        server.requests().forEach(request -> wrong.add(vector.name() + ": " + request));
        if (pane.escapes() < 2 && !Pages.fx(() -> Pages.isOursAndQuiet(engine))) {
            wrong.add(vector.name() + ": the page is not ours or has run a script");
        }
    }
}
