package offprint.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import offprint.model.ArticleSummary;
import offprint.model.DatePrecision;
import offprint.model.Published;
import offprint.text.Hits;
import offprint.text.SearchQuery;
import offprint.text.Snippet;
import offprint.ui.Appearance;
import offprint.ui.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RowFlowTest {

    private static final int ROWS = 10_000;

    private RowFlow flow;

    @Start
    void show(Stage stage) {
        flow = new RowFlow();
        var scene = new Scene(flow, 400, 600);
        new Appearance(ThemeChoice.LIGHT, 1).dress(scene);
        stage.setScene(scene);
        stage.show();
        flow.show(rows(RowFlowTest::answer), true);
        flow.selectedProperty().subscribe(index -> flow.reveal(index.intValue()));
    }

    @Test
    void onlyRowsOnScreenHaveCells(FxRobot robot) {
        robot.interact(() -> flow.select(ROWS / 2));
        robot.interact(() -> flow.select(0));
        robot.interact(() -> flow.select(ROWS - 1));

        assertTrue(robot.lookup(".article-cell").queryAll().size() < 60);
        assertEquals(600, lower(ROWS - 1), 1);
    }

    @Test
    void everyRowStandsBelowTheOneBeforeItAfterAnyScrolling(FxRobot robot) {
        for (double pixels : new double[] {13.5, 700, 5_000, -2_000.25, 1e6, -1e7}) {
            robot.interact(() -> flow.scrollBy(pixels));
            WaitForAsyncUtils.waitForFxEvents();
            int first = flow.first();
            assertTrue(flow.cell(first).orElseThrow().getLayoutY() <= 0);
            for (int index = first; flow.cell(index + 1).isPresent(); index++) {
                assertEquals(lower(index), flow.cell(index + 1).orElseThrow().getLayoutY(), 0.01);
            }
        }
        assertEquals(0, flow.first());
        assertTrue(robot.lookup(".article-cell").queryAll().size() < 300,
                "rows walked past need no cells of their own");
    }

    @Test
    void aPageDownEndsWithNoRowLeftOut(FxRobot robot) {
        int before = -1;
        for (int page = 0; page < 20; page++) {
            int last = before;
            robot.interact(() -> flow.select(flow.turn(true)));
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(flow.first() <= Math.max(0, last), "nothing is skipped");
            before = flow.selectedProperty().get();
            assertTrue(before > last, "it goes on");
        }
        robot.interact(() -> flow.select(flow.turn(false)));
        assertTrue(flow.selectedProperty().get() < before);
    }

    @Test
    void theScrollBarIsTrueToTheWhole(FxRobot robot) {
        var bar = robot.lookup(".scroll-bar").queryAs(ScrollBar.class);

        robot.interact(() -> bar.setValue(bar.getMax() / 2));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(ROWS / 2.0, flow.first(), 20);

        robot.interact(() -> bar.setValue(bar.getMax()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(600, lower(ROWS - 1), 1);
        robot.interact(() -> flow.select(0));
        assertEquals(0, bar.getValue(), 0.01);
    }

    @Test
    void rowsOfAnEarlierAnswerDoNotShow(FxRobot robot) {
        var late = new Consumer<?>[1];
        var earlier = rows((_, _, _, come) -> late[0] = come);
        robot.interact(() -> flow.show(earlier, true));
        robot.interact(() -> flow.show(rows(RowFlowTest::answer), true));

        robot.interact(() -> earlier.accept(0, IntStream.range(5_000, 5_064).mapToObj(RowFlowTest::row).toList()));

        assertEquals("第 0 篇", flow.cell(0).orElseThrow().loaded().orElseThrow().summary().title());
        assertTrue(late[0] != null);
    }

    @Test
    void rowsThatComeWhileTheListIsNotInTheWindowWaitForIt(FxRobot robot) {
        robot.interact(() -> {
            var scene = flow.getScene();
            scene.setRoot(new StackPane());
            flow.setLook(RowLook.LINES);
            flow.show(rows(RowFlowTest::answer), true);
            flow.layout();
            assertTrue(flow.getChildrenUnmodifiable().size() < 60, "without styles no row has a height");
            scene.setRoot(flow);
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("第 0 篇", flow.cell(0).orElseThrow().loaded().orElseThrow().summary().title());
        assertTrue(flow.cell(0).orElseThrow().isVisible());
    }

    @Test
    void anotherOrderIsShownByTheSameCells(FxRobot robot) {
        var before = Set.copyOf(robot.lookup(".article-cell").queryAll());
        String time = robot.lookup(".time").queryLabeled().getText();

        robot.interact(() -> flow.show(rows(RowFlowTest::answer), false));

        assertEquals(before, Set.copyOf(robot.lookup(".article-cell").queryAll()));
        assertNotEquals(time, robot.lookup(".time").queryLabeled().getText(), "there is no day above it any more");
    }

    @Test
    void aScreenReaderIsToldOfRowsAndSelection(FxRobot robot) {
        robot.interact(() -> flow.select(2));

        assertEquals(AccessibleRole.LIST_VIEW, flow.getAccessibleRole());
        assertEquals(ROWS, flow.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT));
        var cell = (ArticleCell) flow.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertEquals(2, cell.queryAccessibleAttribute(AccessibleAttribute.INDEX));
        assertEquals(true, cell.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        assertTrue(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString().contains("第 2 篇"));
    }

    private double lower(int index) {
        WaitForAsyncUtils.waitForFxEvents();
        var cell = flow.cell(index).orElseThrow();
        return cell.getLayoutY() + cell.getHeight();
    }

    private static ArticleRows rows(ArticleRows.Source source) {
        return new ArticleRows(LongStream.range(0, ROWS).toArray(), source);
    }

    private static void answer(long[] ids, int from, int to, Consumer<List<ListRow>> come) {
        come.accept(IntStream.range(from, to).mapToObj(RowFlowTest::row).toList());
    }

    private static ListRow row(int index) {
        var excerpt = "有时一行就够，有时要两行才说得完。".repeat(1 + index % 3);
        var published = new Published(Instant.parse("2021-09-02T07:15:00Z").minusSeconds(index * 30_000L),
                DatePrecision.EXACT, "");
        var summary = new ArticleSummary(index, "第 " + index + " 篇", List.of("林望舒"), "", "", published,
                List.of("河岸周刊"), "a.md", excerpt, excerpt.length(), false, false, 0, 1, 0, false);
        return new ListRow.Loaded(summary, index % 3 == 0, Snippet.of(excerpt, new Hits(SearchQuery.parse("")), 120));
    }
}
