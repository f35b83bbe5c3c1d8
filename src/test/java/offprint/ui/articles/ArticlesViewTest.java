package offprint.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import offprint.model.ArticleQuery;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

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
        stage.setScene(new Scene(new ArticlesView(model, recorded()), 400, 600));
        stage.show();
    }

    @Test
    void clickingARowSelectsItsArticle(FxRobot robot) throws Exception {
        robot.clickOn("渡轮公司公布新船期");

        assertEquals(OptionalLong.of(id(1)), model.selectedProperty().get());
    }

    @Test
    void theKeyboardIsInTheListAndLettersMoveInIt(FxRobot robot) throws Exception {
        robot.type(KeyCode.J, KeyCode.J, KeyCode.N, KeyCode.K);

        assertEquals(OptionalLong.of(id(1)), model.selectedProperty().get());
        robot.type(KeyCode.M, KeyCode.ENTER);
        assertEquals(List.of("toggleRead", "openSelected"), commands);
    }

    @Test
    void selectingInTheModelSelectsTheRow(FxRobot robot) throws Exception {
        long last = id(2);

        robot.interact(() -> model.selectedProperty().set(OptionalLong.of(last)));
        robot.interact(model::refresh);

        assertEquals(2, robot.lookup("#articles").queryAs(ListView.class).getSelectionModel().getSelectedIndex());
    }

    @Test
    void nothingFoundOffersAWayBack(FxRobot robot) {
        robot.interact(() -> model.ask(ArticleQuery.ALL.withWords("nowhere")));

        robot.clickOn("#articles-clearSearch");

        assertEquals(List.of("clearSearch"), commands);
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
                    commands.add(method.getName());
                    return null;
                });
    }
}
