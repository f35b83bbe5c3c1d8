package offprint.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import offprint.model.ArticleQuery;
import offprint.model.Facet;
import offprint.model.Period;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SidebarViewTest {

    @TempDir
    private static Path folder;
    private SidebarViewModel model;

    @Start
    void show(Stage stage) throws Exception {
        var posts = new TestLibrary(folder);
        for (int tag = 1; tag <= 14; tag++) {
            posts.with("一", "2021-09-%02d".formatted(tag), "标签 " + tag, "吊机");
        }
        posts.with("二", "2020-01-05", "标签 1", "渡轮");
        model = new SidebarViewModel(posts.library(), new DirectJobs());
        model.queryProperty().subscribe(_ -> model.refresh());
        stage.setScene(new Scene(new SidebarView(model), 300, 900));
        stage.show();
    }

    @Test
    void clickingATagNarrowsTheList(FxRobot robot) {
        robot.clickOn("标签 1");

        assertEquals(List.of(Facet.tag("标签 1")), model.queryProperty().get().with());
        assertTrue(robot.lookup(".count-row:selected").tryQuery().isPresent());
    }

    @Test
    void theSpaceBarChoosesAndTheArrowsMove(FxRobot robot) {
        robot.clickOn("#sidebar-all").press(KeyCode.DOWN).release(KeyCode.DOWN);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);

        assertEquals(ArticleQuery.ALL.withUnread(true), model.queryProperty().get());
    }

    @Test
    void aMonthOpensIntoItsDays(FxRobot robot) {
        robot.interact(() -> model.choose(Period.parse("2021-09")));

        robot.clickOn("14");

        assertEquals(Period.parse("2021-09-14"), model.queryProperty().get().period());
    }

    @Test
    void theYearsShowOtherCountsInTheirPlace(FxRobot robot) {
        var before = List.copyOf(robot.lookup(".heat-cell").queryAllAs(Button.class));

        robot.interact(() -> model.choose(Facet.tag("标签 12"), Choice.ONLY));

        assertEquals(before, List.copyOf(robot.lookup(".heat-cell").queryAllAs(Button.class)));
        assertEquals("September 2021: one article", before.get(8).getAccessibleText());
        assertEquals("January 2020: no articles", before.get(12).getAccessibleText());
        assertTrue(before.get(12).isDisabled());
    }

    @Test
    void theRestOfTheTagsCanBeFiltered(FxRobot robot) {
        robot.clickOn(".more");
        robot.clickOn("#filter-values").write("14").press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertEquals(List.of(Facet.tag("标签 14")), model.queryProperty().get().with());
    }
}
