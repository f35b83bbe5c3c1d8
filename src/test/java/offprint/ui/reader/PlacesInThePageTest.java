package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.web.WebEngine;
import javafx.stage.Stage;
import offprint.html.ArticlePage;
import offprint.library.Library;
import offprint.model.OffprintException;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Where the reader was in an article, in the real page and a real library. */
class PlacesInThePageTest {

    private static final String LONG = IntStream.rangeClosed(1, 60)
            .mapToObj(n -> "第" + n + "段：潮水一日两次漫过旧码头的石阶，渡轮在雾里等了三个钟头，吊机都停了，没有人说话。")
            .collect(Collectors.joining("</p><p>"));

    private Library library;
    private ReaderViewModel model;
    private ReaderView view;

    @TempDir
    private Path folder;

    @BeforeEach
    void show() throws Exception {
        NetworkGate.install(ImageSource.NONE);
        var posts = new TestLibrary(folder).with("长文", "2021-09-02", "港口", LONG).with("短文", "2021-09-03", "港口", "渡轮");
        library = posts.library();
        Stage stage = FxToolkit.registerPrimaryStage();
        model = new ReaderViewModel(posts.reader(), new DirectJobs());
        Pages.fx(() -> {
            view = new ReaderView(model, new Keeping(), _ -> { }, folder.resolve("webkit"));
            stage.setScene(new Scene(view, 700, 500));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            view.warmUp();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        library.close();
    }

    @Test
    void anArticleOpensWhereItsReaderWasAlsoInLargerType() throws Exception {
        open(1);
        run("document.querySelectorAll('.text p')[30].scrollIntoView()");
        open(2);
        Pages.fx(() -> model.lookProperty().set(new ArticlePage.Look(ArticlePage.Theme.LIGHT, 1.5)));
        open(1);

        assertEquals("第31段", first());
        assertEquals(library.article(1).orElseThrow().place(), (int) Pages.fx(() -> view.article().place()));
    }

    @Test
    void thePlaceIsKeptAlsoOfAnArticleThatWasClosedAndOpenedAgain() throws Exception {
        open(1);
        run("document.querySelectorAll('.text p')[30].scrollIntoView()");
        Pages.fx(model::clear);
        open(1);
        assertEquals("第31段", first());
        run("document.querySelectorAll('.text p')[20].scrollIntoView()");
        open(2);
        open(1);

        assertEquals("第21段", first());
    }

    @Test
    void anArticleThatIsShownAgainBeforeItHasComeOpensWhereItsReaderWas() throws Exception {
        library.marks().keepPlace(1, LONG.replace("</p><p>", "\n").indexOf("第31段"));
        open(2);
        Pages.load(engine(), () -> {
            model.open(1);
            model.rulesChanged();
        });
        Pages.frames(3);
        assertEquals("第31段", first());

        run("document.querySelectorAll('.text p')[20].scrollIntoView()");
        open(2);
        open(1);
        assertEquals("第21段", first());
    }

    @Test
    void theMiddleOfAParagraphIsAPlaceToo() throws Exception {
        open(1);
        run("document.querySelectorAll('.text p')[10].scrollIntoView(); scrollBy(0, 36)");
        int place = Pages.fx(() -> view.article().place());
        String words = LONG.replace("</p><p>", "\n");

        assertTrue(place > words.indexOf("第11段") && place < words.indexOf("第12段"), "place " + place);
    }

    @Test
    void atTheEndItIsReadAndOpensAtItsBeginningAgain() throws Exception {
        library.marks().keepPlace(1, 500);
        open(1);
        assertTrue(top() > 100, "top " + top());
        run("scrollTo(0, 1000000)");
        open(2);
        open(1);

        assertEquals(0, top());
    }

    @Test
    void aPlaceBehindTheEndOfAShorterTextIsItsBeginning() throws Exception {
        library.marks().keepPlace(2, 5000);
        open(2);

        assertEquals(0, top());
    }

    @Test
    void theArticleOfNoLibraryHasNoPlace() throws Exception {
        library.marks().keepPlace(99, 5000);

        assertTrue(library.article(99).isEmpty());
    }

    private void open(long id) throws Exception {
        Pages.load(view.article().view().getEngine(), () -> model.open(id));
        Pages.frames(3);
    }

    private void run(String script) throws Exception {
        Pages.fx(() -> engine().executeScript(script));
        Pages.frames(3);
    }

    private int top() throws Exception {
        return ((Number) Pages.fx(() -> engine().executeScript("pageYOffset"))).intValue();
    }

    // The beginning of the paragraph at the top of the pane.
    private String first() throws Exception {
        return (String) Pages.fx(() -> engine().executeScript("Array.from(document.querySelectorAll('.text p'))"
                + ".find(p => p.getBoundingClientRect().bottom > 4).textContent.split('：')[0]"));
    }

    private WebEngine engine() {
        return view.article().view().getEngine();
    }

    private final class Keeping extends RefusingActions {

        @Override
        public void keepPlace(long id, int place) {
            try {
                library.marks().keepPlace(id, place);
            } catch (OffprintException e) {
                throw new AssertionError(e);
            }
        }
    }
}
