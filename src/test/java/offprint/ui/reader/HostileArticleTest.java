package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
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
    private static final int ON_A_PAGE = 12;
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

    /** Several on a page, forwards and backwards, since one that is not closed may swallow what follows it. */
    @Test
    void nothingOfManyFragmentsActsUncleanedOrCleaned() throws Exception {
        var fragments = new ArrayList<>(Vector.fragments(server));
        Vector.all(server).forEach(vector -> fragments.add(vector.html()));
        var cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));
        var wrong = new ArrayList<String>();

        for (int round = 0; round < 2; round++) {
            for (int start = 0; start < fragments.size(); start += ON_A_PAGE) {
                var some = fragments.subList(start, Math.min(fragments.size(), start + ON_A_PAGE));
                attack(new Vector(round + " uncleaned " + start, some.stream()
                        .map(each -> "<div>" + each + "</div>").collect(Collectors.joining())), wrong);
            }
            Collections.reverse(fragments);
        }
        for (int start = 0; start < fragments.size(); start += 4 * ON_A_PAGE) {
            var some = fragments.subList(start, Math.min(fragments.size(), start + 4 * ON_A_PAGE));
            attack(new Vector("cleaned " + start, some.stream()
                    .map(each -> cleaner.clean(each, server.address() + "/1", "").html())
                    .collect(Collectors.joining())), wrong);
            assertEquals(0, pane.escapes());
        }

        assertTrue(fragments.size() >= 500, fragments.size() + " fragments");
        assertEquals(List.of(), wrong);
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
