package offprint.ui.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import offprint.lists.FilterLists;
import offprint.model.ArticleQuery;
import offprint.ui.Appearance;
import offprint.ui.Nameless;
import offprint.ui.TestLibrary;
import offprint.ui.ThemeChoice;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class ListsViewTest {

    @TempDir
    private static Path folder;

    private final List<Long> opened = new ArrayList<>();
    private TestLibrary posts;
    private ListsViewModel model;
    private ListsView view;

    @Start
    void show(Stage stage) throws Exception {
        posts = new TestLibrary(folder).with("港口", "2021-09-02", "港",
                "夜班从两点开始，灯一盏一盏地亮。</p><p class=\"harbour-note\">会员卡</p><p>四点天亮");
        var reader = posts.reader().read(posts.library().find(ArticleQuery.ALL)[0]);
        model = new ListsViewModel(FilterLists.open(folder.resolve("lists")), posts.library(), new DirectJobs(),
                Runnable::run, () -> reader);
        stage.setScene(new Scene(new StackPane(), 400, 300));
        new Appearance(ThemeChoice.LIGHT, 1).dress(stage.getScene());
        stage.show();
        view = new ListsView(model, stage, opened::add);
        view.show();
    }

    @Stop
    void close() throws Exception {
        view.close();
        posts.close();
    }

    @Test
    void aProposalStandsInTheEditorAndSaysWhatItTakes(FxRobot robot) {
        robot.interact(() -> model.offer(List.of("example.com##.harbour-note", "example.com##p")));

        assertEquals("example.com##.harbour-note\n", robot.lookup("#lists-own").queryAs(TextArea.class).getText());
        assertEquals(2, robot.lookup(".lists-proposal").queryAllAs(Hyperlink.class).size());
        assertTrue(robot.lookup("#lists-change").queryAs(Label.class).getText().startsWith("1 thing"));
    }

    @Test
    void everyControlHasANameThatCanBeSpoken(FxRobot robot) {
        assertEquals(List.of(), Nameless.in(robot.lookup("#lists-own").query().getScene().getRoot()));
    }

    @Test
    void aTrialLeadsToItsArticles(FxRobot robot) {
        robot.interact(() -> model.ownRulesProperty().set("##.harbour-note"));
        robot.interact(() -> model.dryRun(model.rowsProperty().get().getLast()));
        ListView<?> losses = robot.lookup("#lists-losses").queryListView();

        robot.interact(() -> losses.getSelectionModel().select(0));
        robot.interact(() -> losses.fireEvent(new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false,
                false)));

        assertEquals(1, opened.size());
        assertEquals(Optional.empty(), model.failureProperty().get());
    }

    @Test
    void itsTextIsAsLargeAsThatOfTheWindow(FxRobot robot) {
        var editor = robot.lookup("#lists-own").queryAs(TextArea.class);
        double usual = editor.getFont().getSize();

        robot.interact(() -> view.getOwner().getScene().getRoot().setStyle("-fx-font-size: 26px;"));

        assertEquals(2 * usual, editor.getFont().getSize(), 1);
        robot.interact(() -> view.getOwner().getScene().getRoot().setStyle("-fx-font-size: 13px;"));
    }

    @Test
    void mistakesAreListedByLine(FxRobot robot) {
        robot.interact(() -> model.ownRulesProperty().set("##.a\n##div[\n"));
        robot.interact(model::check);
        ListView<?> mistakes = robot.lookup("#lists-mistakes").queryListView();

        robot.interact(() -> mistakes.getSelectionModel().select(0));

        assertEquals("##div[", robot.lookup("#lists-own").queryAs(TextArea.class).getSelectedText());
    }
}
