package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import offprint.importing.ImportMonitor;
import offprint.library.Library;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Numbers of notes in the real page. */
class FootnotesInThePageTest {

    private static final String LONG = "潮水一日两次漫过旧码头的石阶。\n\n".repeat(60);
    private static final String MARKDOWN = """
            渡轮在雾里等了三个钟头[^1]。

            %s

            [^1]: 船期表上写的是一小时。

                第二天改了。
            """.formatted(LONG);
    private static final String HTML = """
            <p>吊机都停了<sup><a href="#n2">②</a></sup>，见<a href="#end">1</a>。</p>
            <p id="n2">② 海事处九月二日公告。</p>
            <p>%s</p><h2 id="end">尾声</h2><p>%s</p>
            """.formatted(LONG.replace("\n\n", "</p><p>"), LONG.replace("\n\n", "</p><p>"));

    private final FxRobot robot = new FxRobot();
    private Library library;
    private ReaderViewModel model;
    private ReaderView view;

    @TempDir
    private Path folder;

    @BeforeEach
    void show() throws Exception {
        NetworkGate.install(ImageSource.NONE);
        var posts = new TestLibrary(folder);
        library = posts.library();
        for (var post : List.of(MARKDOWN, HTML)) {
            var file = Files.writeString(folder.resolve("2021-09-02-pier-" + post.length() + ".md"), """
                    ---
                    title: 旧码头
                    from: https://www.example.com/%d
                    ---
                    %s""".formatted(post.length(), post));
            posts.importer().run(List.of(file), ImportMonitor.NONE);
        }
        model = new ReaderViewModel(posts.reader(), new DirectJobs());
        Stage stage = FxToolkit.registerPrimaryStage();
        Pages.fx(() -> {
            view = new ReaderView(model, new RefusingActions(), _ -> { }, folder.resolve("webkit"));
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
    void theNoteIsShownAtItsNumberAndEscapeTakesItAway() throws Exception {
        click(1, 0);

        assertTrue(card().isVisible());
        assertEquals("船期表上写的是一小时。\n第二天改了。", text());
        assertEquals(0, top());
        robot.push(KeyCode.ESCAPE);
        assertFalse(card().isVisible());
    }

    @Test
    void aNoteThatAnAuthorSetByHandIsShownToo() throws Exception {
        click(2, 0);

        assertEquals("② 海事处九月二日公告。", text());
    }

    @Test
    void theReaderMayGoToTheNote() throws Exception {
        click(1, 0);
        Pages.fx(() -> ((Button) view.lookup("#footnote-go")).fire());
        Pages.frames(2);

        assertFalse(card().isVisible());
        assertTrue(top() > 0);
    }

    @Test
    void aLinkToAHeadingLeadsThere() throws Exception {
        click(2, 1);

        assertFalse(card().isVisible());
        assertTrue(top() > 0);
    }

    private void click(long article, int link) throws Exception {
        Pages.load(view.article().view().getEngine(), () -> model.open(article));
        Pages.frames(3);
        Pages.fx(() -> view.article().view().getEngine().executeScript("""
                document.querySelectorAll('.text a')[%d].dispatchEvent(
                    new MouseEvent('click', {bubbles: true, cancelable: true, view: window}))""".formatted(link)));
        Pages.frames(3);
    }

    private Region card() {
        return (Region) view.lookup("#footnote");
    }

    private String text() throws Exception {
        return Pages.fx(() -> ((Label) card().lookup("#footnote-text")).getText());
    }

    private double top() throws Exception {
        return Pages.fx(() -> view.article().top());
    }
}
