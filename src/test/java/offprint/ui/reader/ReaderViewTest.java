package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.web.WebEngine;
import javafx.stage.Stage;
import offprint.html.ArticlePage;
import offprint.html.Typography;
import offprint.model.ArticleSummary;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The pane as it is seen and clicked. */
class ReaderViewTest {

    private static final String LINKS = """
            <p><a href="https://www.example.com/a">一个很长的链接文字</a></p>
            <p><a href="#c-note">脚注的链接文字</a></p>
            <details><summary>折叠的一行文字</summary><p>里面</p></details>
            <div style="height:3000px"></div><p id="c-note">潮</p>""";

    private static final String HEADINGS = """
            <h2>一_潮</h2><div style="height:900px"></div><h3>二
            <b>渡轮</b></h3><div style="height:900px"></div><h2> </h2><h2>三</h2><div style="height:900px"></div>""";

    private final List<String> opened = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    private ReaderViewModel model;
    private ReaderView view;

    @TempDir
    private Path userData;

    @BeforeEach
    void show() throws Exception {
        NetworkGate.install(ImageSource.NONE);
        Stage stage = FxToolkit.registerPrimaryStage();
        model = new ReaderViewModel(id -> id > 5 ? Optional.empty()
                : Optional.of(Pages.article(id, "港口", id == 4 ? HEADINGS : LINKS)), new DirectJobs());
        Pages.fx(() -> {
            view = new ReaderView(model, new Written(), opened::add, userData);
            stage.setScene(new Scene(view, 700, 500));
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void withoutAnArticleThereIsNoWebViewAndNothingToPress() {
        assertTrue(view.lookup("#reader-empty").isVisible());
        assertTrue(view.lookupAll(".web-view").isEmpty());
        assertTrue(view.lookup("#reader-star").isDisabled());
        assertTrue(view.lookup("#reader-original").isDisabled());
    }

    @Test
    void anArticleThatIsGoneIsExplained() throws Exception {
        Pages.fx(() -> model.open(99));

        assertTrue(view.lookup("#reader-failure").isVisible());
        assertFalse(view.lookup("#reader-empty").isVisible());
    }

    @Test
    void theToolsActOnTheArticle() throws Exception {
        open(1);

        for (String tool : List.of("#reader-star", "#reader-read", "#reader-original")) {
            Pages.fx(() -> ((Button) view.lookup(tool)).fire());
        }

        assertEquals(List.of("star 1", "read 1"), done);
        assertEquals(List.of("https://www.example.com/1"), opened);
    }

    @Test
    void aClickOnALinkOpensItOutside() throws Exception {
        open(1);

        click("a[href^=http]");

        assertEquals(List.of("https://www.example.com/a"), opened);
        assertEquals("https://www.example.com/a", Pages.fx(() -> model.ledger().linkProperty().get()));
        assertTrue(isOurs());
    }

    @Test
    void aClickOnAFootnoteScrollsToIt() throws Exception {
        open(1);

        click("a[href^='#']");

        assertEquals(List.of(), opened);
        assertTrue((int) Pages.fx(() -> engine().executeScript("window.pageYOffset")) > 1000);
        assertTrue(isOurs());
    }

    @Test
    void aClickOnASummaryUnfoldsIt() throws Exception {
        open(1);

        click("summary");

        assertEquals(Boolean.TRUE, Pages.fx(() -> engine().executeScript("document.querySelector('details').open")));
    }

    @Test
    void darkIsDarkBeforeAndBehindThePage() throws Exception {
        Pages.fx(() -> model.lookProperty().set(new ArticlePage.Look(ArticlePage.Theme.DARK, 1)));
        open(1);

        Color top = Pages.fx(() -> view.article().view().snapshot(null, null).getPixelReader().getColor(2, 2));

        assertEquals(Color.web("#1f1e1c"), top);
        assertEquals(Color.web("#1f1e1c"), Pages.fx(() -> view.article().view().getPageFill()));
    }

    @Test
    void theHeadingsAreAMenuThatLeadsToThem() throws Exception {
        open(1);
        var button = (MenuButton) view.lookup("#reader-outline");
        assertFalse(button.isVisible());

        open(4);

        assertEquals(List.of("一_潮", "\u2003二 渡轮", "三"), button.getItems().stream()
                .map(item -> ((Label) item.getGraphic()).getText()).toList());
        Pages.fx(() -> button.getItems().get(1).fire());
        assertEquals(0, (double) Pages.fx(() -> engine().executeScript(
                "document.querySelector('.text h3').getBoundingClientRect().top")), 1);
    }

    @Test
    void anotherThemeOrSizeChangesThePageInPlace() throws Exception {
        open(1);
        var document = engine().getDocument();

        Pages.fx(() -> model.lookProperty().set(new ArticlePage.Look(ArticlePage.Theme.DARK, 1)));
        Pages.fx(() -> model.lookProperty().set(new ArticlePage.Look(ArticlePage.Theme.DARK, 2)));

        assertEquals(document, engine().getDocument());
        assertEquals("34px", Pages.fx(() -> engine().executeScript("getComputedStyle(document.body).fontSize")));
        assertEquals("rgb(31, 30, 28)",
                Pages.fx(() -> engine().executeScript("getComputedStyle(document.body).backgroundColor")));
    }

    @Test
    void theSettingOfTheTextChangesInPlace() throws Exception {
        open(1);

        Pages.fx(() -> model.lookProperty().set(new ArticlePage.Look(ArticlePage.Theme.SEPIA, 1,
                new Typography(Typography.Face.SERIF, 2.5, 20, true, true))));

        assertEquals("42.5px", Pages.fx(() -> engine().executeScript("getComputedStyle(document.body).lineHeight")));
        assertEquals("justify 34px 0px", Pages.fx(() -> engine().executeScript(
                "var p = getComputedStyle(document.querySelector('.text p'));"
                        + "p.textAlign + ' ' + p.textIndent + ' ' + p.marginBottom")));
        assertTrue(Pages.fx(() -> engine().executeScript("document.querySelector('.page').clientWidth"))
                instanceof Integer width && width <= 340);
    }

    @Test
    void thePresentHitIsMarkedAndBroughtIntoView() throws Exception {
        Pages.fx(() -> model.searchProperty().set(new SearchHits("潮", text -> Pattern.compile("潮").matcher(text)
                .results().map(hit -> new int[] {hit.start(), hit.end()}).toList())));
        open(1);

        assertEquals("now", Pages.fx(() -> engine().executeScript("document.getElementById('m1').className")));
        assertTrue((int) Pages.fx(() -> engine().executeScript("window.pageYOffset")) > 1000);
        assertEquals("“潮”  1 / 1", ((Label) view.lookup("#reader-hits")).getText());
    }

    @Test
    void theKeysOfTheListWorkInThePageAndSpaceGoesOnAtItsEnd() throws Exception {
        open(1);

        for (KeyCode key : List.of(KeyCode.J, KeyCode.P, KeyCode.SPACE)) {
            press(key);
        }
        assertEquals(List.of("step 1", "step -1"), done);
        Pages.fx(() -> engine().executeScript("window.scrollTo(0, 100000)"));
        press(KeyCode.SPACE);

        assertEquals(List.of("step 1", "step -1", "next unread"), done);
    }

    @Test
    void fromTheListAnArticleIsReadOnInTheSameWay() throws Exception {
        open(1);

        Pages.fx(() -> model.readOn());
        assertTrue((int) Pages.fx(() -> engine().executeScript("window.pageYOffset")) > 0);
        assertEquals(List.of(), done);
        Pages.fx(() -> engine().executeScript("window.scrollTo(0, 100000)"));
        Pages.fx(() -> model.readOn());

        assertEquals(List.of("next unread"), done);
    }

    private void press(KeyCode key) throws Exception {
        Pages.fx(() -> view.article().view().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false,
                false, false)));
    }

    private void open(long id) throws Exception {
        Pages.fx(view::warmUp);
        Pages.load(engine(), () -> model.open(id));
        Pages.frames(3);
    }

    private void click(String selector) throws Exception {
        robot.clickOn(Pages.place(view.article().view(), selector));
        Pages.frames(3);
    }

    private boolean isOurs() throws Exception {
        return Pages.fx(() -> engine().getDocument().getDocumentElement().hasAttribute("data-theme"));
    }

    private WebEngine engine() {
        return view.article().view().getEngine();
    }

    private final class Written extends RefusingActions {

        @Override
        public void setStarred(ArticleSummary article, boolean starred) {
            done.add("star " + article.id());
        }

        @Override
        public void setRead(ArticleSummary article, boolean read) {
            done.add("read " + article.id());
        }

        @Override
        public void keepPlace(long id, int place) {
            done.add("place " + id);
        }

        @Override
        public void nextUnread() {
            done.add("next unread");
        }

        @Override
        public void step(int rows) {
            done.add("step " + rows);
        }
    }
}
