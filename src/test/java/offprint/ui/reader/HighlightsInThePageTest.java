package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebEngine;
import javafx.stage.Stage;
import offprint.library.Library;
import offprint.model.Highlight;
import offprint.model.Highlight.Colour;
import offprint.model.OffprintException;
import offprint.ui.TestLibrary;
import offprint.ui.changes.UndoStack;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Selecting, highlighting and noting in the real page, kept in a real library. */
class HighlightsInThePageTest {

    private static final String TEXT = "潮水一日两次漫过<b>旧码头</b>的石阶。</p><p>渡轮在雾里等了三个钟头，吊机都停了。";

    private final UndoStack undo = new UndoStack();
    private final FxRobot robot = new FxRobot();
    private Library library;
    private ReaderViewModel model;
    private ReaderView view;

    @TempDir
    private Path folder;

    @BeforeEach
    void show() throws Exception {
        NetworkGate.install(ImageSource.NONE);
        var posts = new TestLibrary(folder).with("旧码头", "2021-09-02", "港口", TEXT);
        library = posts.library();
        Stage stage = FxToolkit.registerPrimaryStage();
        model = new ReaderViewModel(posts.reader(), new DirectJobs());
        model.highlights().setLibrary(library.highlights(), undo);
        Pages.fx(() -> {
            view = new ReaderView(model, new RefusingActions(), _ -> { }, folder.resolve("webkit"));
            stage.setScene(new Scene(view, 700, 500));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            view.warmUp();
        });
        Pages.load(engine(), () -> model.open(1));
        Pages.frames(3);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        library.close();
    }

    @Test
    void aSelectionIsHighlightedInTheColourThatIsPressed() throws Exception {
        select("次漫过旧码");

        assertTrue(view.lookup("#selection-bar").isVisible());
        press("#selection-bar #highlight-green");

        var kept = kept();
        assertEquals(List.of("次漫过旧码"), kept.stream().map(it -> it.anchor().quote()).toList());
        assertEquals(Colour.GREEN, kept.getFirst().colour());
        assertEquals("次漫过|旧码", marked());
        assertFalse(view.lookup("#selection-bar").isVisible());
    }

    @Test
    void theKeyboardIsInTheArticleOnceThePanelIsClosed() throws Exception {
        Pages.fx(() -> {
            model.highlights().openProperty().set(true);
            ((Button) view.lookup("#highlights-close")).fire();
        });

        assertFalse(view.lookup("#highlights").isVisible());
        assertSame(view.article().view(), view.getScene().getFocusOwner());
    }

    @Test
    void withTheKeyboardTheColourUsedLastIsTaken() throws Exception {
        select("石阶");
        press("#selection-bar #highlight-pink");
        select("吊机都停了");
        Pages.load(engine(), model.highlights()::highlightSelection);

        assertEquals(List.of(Colour.PINK, Colour.PINK),
                kept().stream().map(Highlight::colour).toList());
        assertEquals("石阶|吊机都停了", marked());
    }

    @Test
    void aSelectionOverParagraphsIsHighlightedInBoth() throws Exception {
        run("var r = document.createRange(), p = document.querySelectorAll('.text p');"
                + "r.setStart(p[0].lastChild, 1); r.setEnd(p[1].firstChild, 2);"
                + "getSelection().removeAllRanges(); getSelection().addRange(r)");
        Pages.load(engine(), model.highlights()::highlightSelection);

        assertEquals("石阶。|渡轮", marked());
    }

    @Test
    void whatIsSelectedOfTheHeadIsNotTheArticles() throws Exception {
        run("getSelection().selectAllChildren(document.querySelector('h1'))");
        Pages.fx(model.highlights()::highlightSelection);

        assertEquals(List.of(), kept());
    }

    @Test
    void aNoteIsKeptWhenItsCardClosesAndCanBeSearched() throws Exception {
        select("石阶");
        press("#selection-bar #selection-note");

        assertTrue(view.lookup("#highlight-card").isVisible());
        Pages.load(engine(), () -> {
            ((TextArea) view.lookup("#highlight-note")).setText("问过老人\u0000，是1930年修的");
            ((Button) view.lookup("#highlight-done")).fire();
        });

        assertEquals("问过老人，是1930年修的", kept().getFirst().note());
        assertFalse(view.lookup("#highlight-card").isVisible());
        assertTrue(chip().contains("1 highlight"), chip());
    }

    @Test
    void aNoteThatIsBeingWrittenIsKeptWhenTheWindowCloses() throws Exception {
        select("石阶");
        press("#selection-bar #selection-note");
        Pages.load(engine(), () -> {
            ((TextArea) view.lookup("#highlight-note")).setText("三十级");
            model.highlights().closeEdited();
        });

        assertEquals("三十级", kept().getFirst().note());
        assertFalse(view.lookup("#highlight-card").isVisible());
    }

    @Test
    void aClickOnAHighlightOpensItsCardAndEscapeClosesIt() throws Exception {
        select("石阶");
        press("#selection-bar #highlight-blue");
        run("getSelection().removeAllRanges()");
        robot.clickOn(Pages.place(view.article().view(), "mark.highlight"));
        Pages.frames(3);

        var card = view.lookup("#highlight-card");
        assertTrue(card.isVisible());
        Pages.fx(() -> card.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false,
                false)));
        assertFalse(card.isVisible());
    }

    @Test
    void aClickBesideAHighlightAndAHitOfASearchAreNoHighlights() throws Exception {
        Pages.fx(() -> model.searchProperty().set(new SearchHits("渡轮", text -> Pattern.compile("渡轮").matcher(text)
                .results().map(hit -> new int[] {hit.start(), hit.end()}).toList())));
        select("石阶");
        press("#selection-bar #highlight-blue");
        for (String beside : List.of(".text p", "#m1")) {
            robot.clickOn(Pages.place(view.article().view(), beside));
            Pages.frames(3);
        }
        Pages.fx(() -> view.article().showHighlight(1));

        assertFalse(view.lookup("#highlight-card").isVisible());
    }

    @Test
    void everyChangeIsTakenBack() throws Exception {
        select("石阶");
        press("#selection-bar #highlight-blue");
        var first = kept().getFirst();
        Pages.load(engine(), () -> model.highlights().change(first, first.withNote("三十级").withColour(Colour.PINK)));
        var changed = kept().getFirst();
        Pages.load(engine(), () -> model.highlights().remove(changed));

        assertEquals("", marked());
        var notice = assertInstanceOf(JobState.Notice.class, model.highlights().jobProperty().get());
        Pages.load(engine(), notice.next().orElseThrow().action());
        assertEquals("三十级", kept().getFirst().note());
        Pages.load(engine(), undo::undo);
        assertEquals(first, kept().getFirst());
        Pages.load(engine(), undo::undo);
        assertEquals(List.of(), kept());
        assertEquals("", marked());
    }

    @Test
    void thePanelListsThemAndDeleteRemovesOne() throws Exception {
        for (String words : List.of("吊机都停了", "石阶")) {
            select(words);
            press("#selection-bar #highlight-yellow");
        }
        Pages.fx(model.highlights()::toggle);
        @SuppressWarnings("unchecked")
        var rows = (ListView<Highlight>) view.lookup("#highlight-rows");

        assertEquals(List.of("石阶", "吊机都停了"), rows.getItems().stream().map(it -> it.anchor().quote()).toList());
        Pages.load(engine(), () -> {
            rows.getSelectionModel().select(0);
            rows.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
        });
        assertEquals("吊机都停了", marked());
    }

    private List<Highlight> kept() throws OffprintException {
        return library.highlights().of(1);
    }

    // The first place of these words, wherever elements begin and end in them.
    private void select(String words) throws Exception {
        run("""
                var text = document.querySelector('.text'), walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT),
                    r = document.createRange(), at = text.textContent.indexOf('WORDS'), end = at + 'WORDS'.length, n = 0, t;
                while ((t = walk.nextNode())) {
                    if (at >= n && at < n + t.length) { r.setStart(t, at - n); }
                    if (end > n && end <= n + t.length) { r.setEnd(t, end - n); }
                    n += t.length;
                }
                getSelection().removeAllRanges(); getSelection().addRange(r);
                """.replace("WORDS", words));
        Pages.fx(() -> view.article().view().fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.SHIFT,
                true, false, false, false)));
    }

    private void run(String script) throws Exception {
        Pages.fx(() -> engine().executeScript(script));
    }

    private void press(String button) throws Exception {
        Pages.load(engine(), () -> ((Button) view.lookup(button)).fire());
    }

    private String marked() throws Exception {
        return (String) Pages.fx(() -> engine().executeScript(
                "Array.from(document.querySelectorAll('mark.highlight')).map(m => m.textContent).join('|')"));
    }

    private String chip() throws Exception {
        return (String) Pages.fx(() -> engine().executeScript("document.querySelector('.chips').textContent"));
    }

    private WebEngine engine() {
        return view.article().view().getEngine();
    }
}
