package offprint.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.Period;
import offprint.model.Scope;
import offprint.ui.TestLibrary;
import offprint.ui.changes.ChangesViewModel;
import offprint.ui.changes.UndoStack;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.JobState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SavedSearchesInTheSidebarTest {

    private static final ArticleQuery HARBOUR = ArticleQuery.ALL.and(Facet.tag("港口")).withWords("渡轮");

    private final UndoStack undo = new UndoStack();
    private TestLibrary posts;
    private SidebarViewModel model;

    @TempDir
    private Path folder;

    @Start
    void show(Stage stage) throws Exception {
        posts = new TestLibrary(folder).with("一", "2021-09-01", "港口", "渡轮").with("二", "2021-09-02", "港口", "吊机")
                .with("三", "2021-09-03", "山区", "渡轮");
        model = new SidebarViewModel(posts.library(), new DirectJobs());
        model.saved().begin(undo);
        posts.library().onChange(_ -> model.renew());
        var changes = new ChangesViewModel(posts.library(), new DirectJobs(), failure -> {
            throw new AssertionError(failure);
        });
        stage.setScene(new Scene(new SidebarView(model, changes.tagNames()), 300, 900));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void aSearchIsSavedCountedShownAndTakenBack(FxRobot robot) throws Exception {
        assertFalse(robot.lookup("#saved").query().isVisible());
        robot.interact(() -> model.saved().save(" 渡轮消息 ", HARBOUR));
        assertEquals(List.of("渡轮消息 1"), rows());

        robot.clickOn("渡轮消息");
        assertEquals(HARBOUR, model.queryProperty().get());
        assertTrue(robot.lookup("#saved .count-row:selected").tryQuery().isPresent());

        WaitForAsyncUtils.asyncFx(() -> posts.with("四", "2021-09-04", "港口", "渡轮停航")).get();
        assertEquals(List.of("渡轮消息 2"), rows());
        robot.interact(undo::undo);
        assertEquals(List.of(), rows());
    }

    @Test
    void theRowsAreMovedRenamedAndRemovedWithTheKeyboard(FxRobot robot) {
        for (String name : List.of("甲", "乙", "丙")) {
            robot.interact(() -> model.saved().save(name, HARBOUR));
        }
        robot.clickOn("丙").press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertEquals(List.of("甲 1", "丙 1", "乙 1"), rows());

        robot.clickOn("乙").type(KeyCode.DELETE);
        assertEquals(List.of("甲 1", "丙 1"), rows());
        var notice = assertInstanceOf(JobState.Notice.class, model.saved().jobProperty().get());
        robot.interact(notice.next().orElseThrow().action());
        assertEquals(List.of("甲 1", "丙 1", "乙 1"), rows());

        robot.clickOn("甲").type(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        var field = robot.lookup("#name").queryAs(TextField.class);
        robot.interact(() -> {
            field.setText("丁");
            field.fireEvent(new ActionEvent());
        });
        assertEquals(List.of("丁 1", "丙 1", "乙 1"), rows());
        robot.interact(undo::undo);
        robot.interact(undo::undo);
        assertEquals(List.of("甲 1", "乙 1", "丙 1"), rows());
    }

    @Test
    void theKeyboardStaysOnARowThatIsMovedAgainAndAgain(FxRobot robot) {
        for (String name : List.of("甲", "乙", "丙")) {
            robot.interact(() -> model.saved().save(name, HARBOUR));
        }

        robot.clickOn("丙").press(KeyCode.ALT).type(KeyCode.UP, KeyCode.UP).release(KeyCode.ALT);
        robot.interact(model::renew);
        robot.type(KeyCode.DELETE);

        assertEquals(List.of("甲 1", "乙 1"), rows());
    }

    @Test
    void aSearchIsReplacedByWhatTheListShows(FxRobot robot) {
        robot.interact(() -> model.saved().save("甲", HARBOUR));
        robot.interact(() -> model.queryProperty().set(ArticleQuery.ALL.withPeriod(Period.parse("2021-09-03"))));
        robot.rightClickOn("甲");
        robot.clickOn("Replace by what the list shows");

        assertEquals(ArticleQuery.ALL.withPeriod(Period.parse("2021-09-03")),
                model.saved().rowsProperty().get().getFirst().search().query());
    }

    @Test
    void theWholeTheTrashAndALookAtSimilarArticlesAreNoSearches() {
        assertFalse(SavedViewModel.canSave(ArticleQuery.ALL.withSort(ArticleQuery.Sort.TITLE)));
        assertFalse(SavedViewModel.canSave(ArticleQuery.ALL.withScope(Scope.TRASH).withWords("x")));
        assertTrue(SavedViewModel.canSave(ArticleQuery.ALL.withUnread(true)));
        assertTrue(SavedViewModel.canSave(ArticleQuery.ALL.withScope(Scope.archive("a.zip"))));
    }

    private List<String> rows() {
        return model.saved().rowsProperty().get().stream().map(row -> row.search().name() + " " + row.count()).toList();
    }
}
