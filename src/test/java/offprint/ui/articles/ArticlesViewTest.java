package offprint.ui.articles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import offprint.model.ArticleQuery;
import offprint.ui.Appearance;
import offprint.ui.TestLibrary;
import offprint.ui.ThemeChoice;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ArticlesViewTest {

    @TempDir
    private static Path folder;
    private final List<String> commands = new ArrayList<>();
    private TestLibrary posts;
    private ArticlesViewModel model;

    @Start
    void show(Stage stage) throws Exception {
        posts = new TestLibrary(folder)
                .with("港口夜班的一天", "2021-09-02", "海港日报", "吊机停摆之后。")
                .with("渡轮公司公布新船期", "2021-09-01", "河岸周刊", "公司称强风增多。")
                .with("The harbour that floats", "2020-01-05", "河岸周刊", "It floats.");
        model = new ArticlesViewModel(posts.library(), posts.reader(), new DirectJobs());
        model.ask(ArticleQuery.ALL);
        var scene = new Scene(new ArticlesView(model, recorded()), 400, 600);
        new Appearance(ThemeChoice.LIGHT, 1).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void clickingARowSelectsItsArticle(FxRobot robot) throws Exception {
        robot.clickOn("渡轮公司公布新船期");

        assertEquals(OptionalLong.of(id(1)), model.selectedProperty().get());
    }

    @Test
    void theWordsOfSimilarArticlesLeadToThem(FxRobot robot) throws Exception {
        String story = "渡轮公司星期三公布新船期，早班提前二十分钟，末班延后一小时。公司说，强风使去年取消的班次多了一倍。";
        posts.with("新船期", "2021-10-01", "河岸周刊", story).with("新船期", "2021-10-02", "海港日报", story);
        robot.interact(() -> model.ask(ArticleQuery.ALL));

        robot.clickOn("+1 similar");

        assertEquals(OptionalLong.of(5), model.selectedProperty().get());
        assertEquals(List.of("showSimilar"), commands);
    }

    @Test
    void theKeyboardIsInTheListAndLettersMoveInIt(FxRobot robot) throws Exception {
        robot.type(KeyCode.J, KeyCode.J, KeyCode.N, KeyCode.K);

        assertEquals(OptionalLong.of(id(1)), model.selectedProperty().get());
        robot.type(KeyCode.M, KeyCode.ENTER, KeyCode.SPACE);
        assertEquals(List.of("toggleRead", "openSelected", "readOn"), commands);
    }

    @Test
    void anApostropheAndTheBeginningOfATitleLeadToIt(FxRobot robot) throws Exception {
        posts.with("The harbour that froze", "2019-01-05", "河岸周刊", "It froze.");
        robot.interact(() -> model.ask(ArticleQuery.ALL));
        var field = typeAhead(robot);

        robot.interact(() -> field.setText("the HARB"));
        assertEquals(OptionalLong.of(id(2)), model.selectedProperty().get());
        robot.type(KeyCode.ENTER);
        assertEquals(OptionalLong.of(id(3)), model.selectedProperty().get());
        robot.interact(() -> field.setText("渡轮"));
        assertEquals(OptionalLong.of(id(1)), model.selectedProperty().get());

        robot.interact(() -> field.setText("吊机"));
        assertEquals(OptionalLong.of(id(1)), model.selectedProperty().get());
        assertTrue(field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("missing")));
        robot.type(KeyCode.ESCAPE);
        assertFalse(field.isVisible());
        robot.type(KeyCode.K);
        assertEquals(OptionalLong.of(id(0)), model.selectedProperty().get());
    }

    private static TextField typeAhead(FxRobot robot) {
        var list = robot.lookup("#articles").query();
        robot.interact(() -> list.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, "'", "", KeyCode.UNDEFINED, false, false, false, false)));
        return robot.lookup("#type-ahead").queryAs(TextField.class);
    }

    @Test
    void rowsOfOneLineEachLeaveOutTheFirstWords(FxRobot robot) throws Exception {
        double card = heightOfFirstRow(robot);

        robot.clickOn("#sort");
        robot.clickOn("#lines");

        assertEquals(RowLook.LINES, model.lookProperty().get());
        assertTrue(heightOfFirstRow(robot) < card * 0.7, heightOfFirstRow(robot) + " of " + card);
        assertTrue(robot.lookup(".article-cell .excerpt").tryQuery().isEmpty());
        robot.clickOn("渡轮公司公布新船期");
        assertEquals(OptionalLong.of(id(1)), model.selectedProperty().get());
        robot.interact(() -> model.lookProperty().set(RowLook.CARDS));
        assertEquals(card, heightOfFirstRow(robot));
    }

    private static double heightOfFirstRow(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".article-cell").queryAllAs(Region.class).stream()
                .filter(row -> row.isVisible() && row.getLayoutY() == 0).findFirst().orElseThrow().getHeight();
    }

    @Test
    void selectingInTheModelSelectsTheRow(FxRobot robot) throws Exception {
        long last = id(2);

        robot.interact(() -> model.selectedProperty().set(OptionalLong.of(last)));
        robot.interact(model::refresh);

        assertEquals(2, flow(robot).selectedProperty().get());
    }

    @Test
    void nothingFoundOffersAWayBack(FxRobot robot) {
        robot.interact(() -> model.ask(ArticleQuery.ALL.withWords("nowhere")));

        robot.clickOn("#articles-clearSearch");

        assertEquals(List.of("clearSearch"), commands);
    }

    @Test
    void theSelectedRowIsInViewAgainAfterASearchThatFoundNothing(FxRobot robot) throws Exception {
        fill(40);
        robot.interact(() -> model.selectedProperty().set(OptionalLong.of(rows().id(30))));
        robot.interact(() -> model.ask(ArticleQuery.ALL.withWords("nowhere")));

        robot.interact(() -> model.ask(ArticleQuery.ALL));

        assertWhollyVisible(robot, 30);
    }

    @Test
    void theKeyboardComesBackToTheListThatMadeRoomForAnAnswer(FxRobot robot) {
        robot.clickOn("渡轮公司公布新船期");
        robot.interact(() -> model.ask(ArticleQuery.ALL.withWords("nowhere")));
        WaitForAsyncUtils.waitForFxEvents();

        robot.interact(() -> model.ask(ArticleQuery.ALL));
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(robot.lookup("#articles").query().isFocused());
    }

    @Test
    void aListThatComesAfterNothingWasFoundLeavesTheKeyboardWhereTheReaderTypes(FxRobot robot) {
        var words = new TextField();
        robot.interact(() -> {
            var scene = robot.lookup("#articles").query().getScene();
            model.ask(ArticleQuery.ALL.withWords("nowhere"));
            scene.setRoot(new VBox(words, new ArticlesView(model, recorded())));
            words.requestFocus();
        });

        robot.interact(() -> model.ask(ArticleQuery.ALL));

        assertTrue(robot.lookup("#articles").tryQuery().isPresent());
        assertTrue(words.isFocused());
    }

    @Test
    void theHeaderOfTheListIsWholeWhileDaysPushEachOther(FxRobot robot) throws Exception {
        fill(40);
        var scene = robot.lookup("#articles").query().getScene();
        var before = header(robot, scene);

        for (int step = 0; step < 12; step++) {
            robot.interact(() -> flow(robot).scrollBy(17));
            assertArrayEquals(before, header(robot, scene));
        }
    }

    @Test
    void aSelectedRowIsWhollyVisibleWithOthersAroundIt(FxRobot robot) throws Exception {
        fill(40);

        for (int index : new int[] {30, 39, 20, 0}) {
            robot.interact(() -> model.selectedProperty().set(OptionalLong.of(rows().id(index))));
            assertWhollyVisible(robot, index);
        }
        robot.interact(() -> model.selectedProperty().set(OptionalLong.of(rows().id(25))));
        assertTrue(flow(robot).first() < 25);
    }

    @Test
    void rowsStayInTheirPlaceWhenOthersComeAboveThem(FxRobot robot) throws Exception {
        fill(40);
        robot.interact(() -> model.selectedProperty().set(OptionalLong.of(rows().id(30))));
        robot.interact(() -> flow(robot).scrollBy(-7));
        WaitForAsyncUtils.waitForFxEvents();
        double before = flow(robot).cell(30).orElseThrow().getLayoutY();

        posts.with("后来的消息", "2022-05-05", "河岸周刊", "风小了。");
        robot.interact(model::refresh);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(before, flow(robot).cell(31).orElseThrow().getLayoutY(), 1);
    }

    @Test
    void goingUpBringsARowOutFromUnderTheDayAtTheTop(FxRobot robot) throws Exception {
        for (int index = 0; index < 20; index++) {
            posts.with("同一天的消息 " + index, "2023-03-03", "河岸周刊", "短。");
        }
        robot.interact(() -> model.ask(ArticleQuery.ALL));
        robot.interact(() -> model.selectedProperty().set(OptionalLong.of(rows().id(19))));

        for (int index = 18; index >= 8; index--) {
            robot.type(KeyCode.UP);
            WaitForAsyncUtils.waitForFxEvents();
            double day = robot.lookup(".sticky > .day").<Label>query().getHeight();
            assertTrue(flow(robot).cell(index).orElseThrow().getLayoutY() >= day - 1, "row " + index);
        }
    }

    @Test
    void lettersTakeTheListAlong(FxRobot robot) throws Exception {
        fill(40);
        robot.moveTo(robot.lookup("#articles").<Region>query()).clickOn();

        for (int step = 0; step < 12; step++) {
            robot.type(KeyCode.J);
            assertWhollyVisible(robot, flow(robot).selectedProperty().get());
        }
    }

    private void fill(int count) throws Exception {
        for (int index = 0; index < count; index++) {
            posts.with("第 %d 天的港口".formatted(index), "2022-01-%02d".formatted(1 + index % 28), "河岸周刊",
                    "有时一行就够，有时要两行才说得完。".repeat(1 + index % 3));
        }
        WaitForAsyncUtils.asyncFx(() -> model.ask(ArticleQuery.ALL)).get();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void assertWhollyVisible(FxRobot robot, int index) {
        WaitForAsyncUtils.waitForFxEvents();
        var cell = flow(robot).cell(index).orElseThrow();
        assertTrue(cell.getLayoutY() >= 0, "upper edge of " + index);
        assertTrue(cell.getLayoutY() + cell.getHeight() <= flow(robot).getHeight() + 1, "lower edge of " + index);
    }

    private static int[] header(FxRobot robot, Scene scene) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.asyncFx(() -> {
            var image = scene.snapshot(null);
            int height = (int) robot.lookup(".list-header").<Region>query().getHeight();
            var pixels = new int[400 * height];
            image.getPixelReader().getPixels(0, 0, 400, height, PixelFormat.getIntArgbInstance(), pixels, 0, 400);
            return pixels;
        }).get();
    }

    private static RowFlow flow(FxRobot robot) {
        return robot.lookup("#articles").queryAs(RowFlow.class);
    }

    private ArticleRows rows() {
        return ((ListState.Showing) model.stateProperty().get()).rows();
    }

    @Test
    void shiftAndCtrlClicksSelectSeveralWithoutOpeningThem(FxRobot robot) throws Exception {
        robot.clickOn("港口夜班的一天");
        press(robot, 2, true, false);
        assertEquals(3, chosen().count());

        press(robot, 1, false, true);

        assertArrayEquals(new long[] {id(0), id(2)}, chosen().ids());
        assertEquals(OptionalLong.of(id(0)), model.selectedProperty().get());
        robot.type(KeyCode.ESCAPE);
        assertArrayEquals(new long[] {id(1)}, chosen().ids());
        assertEquals(OptionalLong.of(id(1)), model.selectedProperty().get());
    }

    @Test
    void theKeyboardSelectsSeveralToo(FxRobot robot) throws Exception {
        robot.type(KeyCode.HOME);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertArrayEquals(new long[] {id(0), id(1)}, chosen().ids());

        robot.press(KeyCode.CONTROL).type(KeyCode.DOWN).type(KeyCode.SPACE).release(KeyCode.CONTROL);
        assertEquals(3, chosen().count());
        robot.type(KeyCode.ESCAPE);
        assertEquals(1, chosen().count());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertEquals(3, chosen().count());
    }

    @Test
    void whatIsSelectedSurvivesARefreshById(FxRobot robot) throws Exception {
        robot.type(KeyCode.HOME);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        long[] before = chosen().ids();

        posts.with("后来的消息", "2022-05-05", "河岸周刊", "风小了。");
        robot.interact(model::refresh);

        assertArrayEquals(before, chosen().ids());
        assertEquals(2, flow(robot).selectedProperty().get());
        assertTrue(flow(robot).choice().rows().contains(1));
    }

    @Test
    void whereAllSelectedHaveGoneTheRowInTheirPlaceIsSelected(FxRobot robot) throws Exception {
        robot.type(KeyCode.HOME);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        long last = id(2);

        posts.library().trash().add(List.of(id(0), id(1)));
        robot.interact(model::refresh);

        assertArrayEquals(new long[] {last}, chosen().ids());
        assertEquals(OptionalLong.of(last), model.selectedProperty().get());
    }

    // The headless platform's mouse knows nothing of keys that are held down.
    private static void press(FxRobot robot, int row, boolean shift, boolean control) {
        var cell = flow(robot).cell(row).orElseThrow();
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            robot.interact(() -> Event.fireEvent(cell, new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, shift,
                    control, false, false, true, false, false, true, false, true, null)));
        }
    }

    private SelectedArticles chosen() {
        return model.selection().articlesProperty().get();
    }

    @Test
    void daysStandOverTheirArticles(FxRobot robot) {
        assertTrue(robot.lookup("Wednesday, 1 September 2021").tryQuery().isPresent());
    }

    private long id(int index) throws Exception {
        return posts.library().find(ArticleQuery.ALL)[index];
    }

    private ListCommands recorded() {
        return (ListCommands) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ListCommands.class},
                (_, method, _) -> {
                    if (method.getReturnType() == List.class) {
                        return List.of();
                    }
                    commands.add(method.getName());
                    return null;
                });
    }
}
