package offprint.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import offprint.importing.ImportMonitor;
import offprint.model.ArticleQuery;
import offprint.model.DateCount;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.model.Period;
import offprint.ui.TestLibrary;
import offprint.ui.changes.ChangesViewModel;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SidebarViewTest {

    @TempDir
    private static Path folder;
    private TestLibrary posts;
    private SidebarViewModel model;
    private ChangesViewModel changes;

    @Start
    void show(Stage stage) throws Exception {
        posts = new TestLibrary(folder);
        for (int tag = 1; tag <= 14; tag++) {
            posts.with("一", "2021-09-%02d".formatted(tag), "标签 " + tag, "吊机");
        }
        posts.with("二", "2020-01-05", "标签 1", "渡轮");
        model = new SidebarViewModel(posts.library(), new DirectJobs());
        model.queryProperty().subscribe(_ -> model.refresh());
        changes = new ChangesViewModel(posts.library(), new DirectJobs(), failure -> {
            throw new AssertionError(failure);
        });
        posts.library().onChange(_ -> model.refresh());
        stage.setScene(new Scene(new SidebarView(model, changes.tagNames()), 300, 900));
        stage.show();
    }

    @Test
    void clickingATagNarrowsTheList(FxRobot robot) {
        robot.clickOn("标签 1");

        assertEquals(List.of(Facet.tag("标签 1")), model.queryProperty().get().with());
        assertTrue(robot.lookup(".count-row:selected").tryQuery().isPresent());
    }

    @Test
    void yearsAndMonthsAreCountedWhateverDigitsTheSystemWrites(FxRobot robot) {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("fa-IR"));
        try {
            robot.interact(() -> model.queryProperty().set(ArticleQuery.ALL.withPeriod(Period.parse("2021-09"))));
            robot.interact(model::refresh);
        } finally {
            Locale.setDefault(before);
        }

        assertEquals(List.of("2021", "2020"), model.countsProperty().get().years().stream().map(DateCount::name)
                .toList());
    }

    @Test
    void allYearsOfALongArchiveAreInTheCalendar(FxRobot robot) throws Exception {
        for (int year = 2001; year < 2020; year++) {
            posts.write("三", year + "-03-05", "标签 1", "渡轮");
        }
        WaitForAsyncUtils.asyncFx(() -> posts.importer().run(List.of(folder), ImportMonitor.NONE)).get();
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(IntStream.iterate(2021, year -> year > 2000, year -> year - 1).mapToObj(String::valueOf).toList(),
                robot.lookup(".year").queryAllAs(Hyperlink.class).stream().filter(Node::isVisible)
                        .map(Hyperlink::getText).toList());
    }

    @Test
    void aRowTellsAScreenReaderWhetherItIsChosenAndCanBePressedByIt(FxRobot robot) {
        var row = robot.lookup("#sidebar-unread").query();
        assertEquals(false, row.queryAccessibleAttribute(AccessibleAttribute.SELECTED));

        robot.interact(() -> row.executeAccessibleAction(AccessibleAction.FIRE));

        assertTrue(model.queryProperty().get().unread());
        assertEquals(true, row.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void draggingOverTheTimelineChoosesMonthsAndEscapeTakesThatBack(FxRobot robot) {
        var line = robot.lookup("#timeline").queryAs(TimelineView.class);
        robot.interact(line::requestFocus);
        press(robot, KeyCode.HOME);
        robot.press(KeyCode.SHIFT).push(KeyCode.RIGHT).release(KeyCode.SHIFT);
        press(robot, KeyCode.ENTER);
        assertEquals(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 29)),
                model.queryProperty().get().period());

        press(robot, KeyCode.ESCAPE);
        assertEquals(Period.ALWAYS, model.queryProperty().get().period());

        robot.moveTo(line).drag(MouseButton.PRIMARY).moveBy(line.getWidth() / 2 - 4, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(LocalDate.of(2021, 12, 31), model.queryProperty().get().period().to());
        assertTrue(model.queryProperty().get().period().from().isAfter(LocalDate.of(2020, 9, 1)));
    }

    @Test
    void theDaysOfTheChosenMonthStayWhileTheReaderGoesFromOneToAnother(FxRobot robot) {
        robot.interact(() -> model.choose(Period.parse("2021-09")));
        var month = robot.lookup(".days > .heat-cell").queryAll();
        robot.interact(() -> model.choose(Period.parse("2021-09-03")));
        var day = robot.lookup(".days > .heat-cell").queryAll();
        var chosen = robot.lookup(".days > .heat-cell:selected").queryAllAs(Button.class).stream().map(Button::getText);

        assertEquals(30, month.size());
        assertEquals(month, day);
        assertEquals(List.of("3"), chosen.toList());

        robot.interact(() -> model.choose(Period.parse("2020-01")));
        assertEquals(31, robot.lookup(".days > .heat-cell").queryAll().size());
        robot.interact(() -> model.choose(Period.parse("2020-01")));
        assertTrue(robot.lookup(".days").queryAll().isEmpty());
    }

    @Test
    void theSpaceBarChoosesAndTheArrowsMove(FxRobot robot) {
        robot.clickOn("#sidebar-all").press(KeyCode.DOWN).release(KeyCode.DOWN);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);

        assertEquals(ArticleQuery.ALL.withUnread(true), model.queryProperty().get());
    }

    @Test
    void aTagIsRenamedAndColouredAtItsRowAndThatIsTakenBack(FxRobot robot) {
        menu(robot, "标签 1");
        robot.clickOn("Rename...");
        name(robot, "标签一");
        assertEquals("标签一", tags().getFirst());

        robot.interact(() -> changes.tagNames().setColour("标签一", 5));
        assertTrue(robot.lookup(".tag-colour-5").tryQuery().isPresent());
        robot.interact(changes::undo);
        assertTrue(robot.lookup(".tag-colour-5").tryQuery().isEmpty());
        robot.interact(changes::undo);
        assertEquals("标签 1", tags().getFirst());
    }

    @Test
    void aTagIsMergedIntoAnother(FxRobot robot) {
        menu(robot, "标签 1");
        robot.clickOn("Merge into...");
        name(robot, "标签 14");

        assertEquals("标签 14", tags().getFirst());
        assertEquals(13, tags().size());
        robot.interact(changes::undo);
        assertEquals(14, tags().size());
    }

    private List<String> tags() {
        return model.countsProperty().get().library().tags().stream().map(FacetCount::name).toList();
    }

    private static void name(FxRobot robot, String name) {
        var field = robot.lookup("#name").queryAs(TextField.class);
        robot.interact(() -> {
            field.setText(name);
            field.fireEvent(new ActionEvent());
        });
    }

    private static void menu(FxRobot robot, String tag) {
        robot.rightClickOn(tag);
        WaitForAsyncUtils.waitForFxEvents();
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
        assertEquals("September 2021: one article", before.get(8).queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertEquals("January 2020: no articles", before.get(12).queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertTrue(before.get(12).isDisabled());
    }

    @Test
    void allTagsStandByCountOrByName(FxRobot robot) {
        robot.interact(() -> model.choose(Period.parse("2021-09-05")));
        robot.clickOn(".more");
        assertEquals("标签 5", firstOfAll(robot));

        robot.interact(() -> robot.lookup("#by-name").queryAs(ToggleButton.class).fire());

        assertEquals("标签 1", firstOfAll(robot));
    }

    private static String firstOfAll(FxRobot robot) {
        return ((FacetCount) robot.lookup("#all-values").queryListView().getItems().getFirst()).name();
    }

    @Test
    void theRestOfTheTagsCanBeFiltered(FxRobot robot) {
        robot.clickOn(".more");
        robot.clickOn("#filter-values").write("14").press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertEquals(List.of(Facet.tag("标签 14")), model.queryProperty().get().with());
    }
}
