package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import offprint.export.PrintStyle;
import offprint.html.ArticlePage.Theme;
import offprint.html.Typography;
import offprint.text.ChineseScript;
import offprint.text.ScriptChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TextPanelTest {

    private Appearance appearance;

    @Start
    void show(Stage stage) {
        appearance = new Appearance(ThemeChoice.LIGHT, 1);
        var scene = new Scene(new TextPanel(appearance), 640, 400);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void aClickChoosesAndASecondDoesNotTakeItBack(FxRobot robot) {
        robot.clickOn("Sepia").clickOn("Sepia").clickOn("Serif").clickOn("Indent").clickOn("Flush").clickOn("台灣");

        assertEquals(new TextStyle(ThemeChoice.SEPIA, 1, new Typography(Typography.Face.SERIF, 1.85, 40, true, true),
                ScriptChoice.of(ChineseScript.TAIWAN), PrintStyle.NORMAL), appearance.style());
        assertEquals(Theme.SEPIA, appearance.lookProperty().getValue().theme());
        assertTrue(robot.lookup("Sepia").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void aScriptMayBeForTheSiteOfTheArticleAlone(FxRobot robot) {
        assertTrue(robot.lookup("The site of this article").queryAs(ToggleButton.class).isDisabled());

        robot.interact(() -> appearance.siteProperty().set("harbour.example"));
        robot.clickOn("The site of this article").clickOn("台灣");

        assertEquals(ScriptChoice.AS_WRITTEN.with("harbour.example", ChineseScript.TAIWAN),
                appearance.style().scripts());
        robot.interact(() -> appearance.siteProperty().set("river.example"));
        assertTrue(robot.lookup("As written").queryAs(ToggleButton.class).isSelected());
        robot.interact(() -> appearance.siteProperty().set("harbour.example"));
        assertTrue(robot.lookup("台灣").queryAs(ToggleButton.class).isSelected());

        robot.clickOn("All sites");
        assertEquals(ScriptChoice.AS_WRITTEN, appearance.style().scripts());
    }

    @Test
    void stepsGoAsFarAsTheyMake(FxRobot robot) {
        robot.interact(() -> appearance.typographyProperty().set(Typography.NORMAL.withLeading(1.25).withMeasure(59)));
        // Less and more of the size, the leading, the measure.
        var steps = List.copyOf(robot.lookup(".steps .button").queryAllAs(Button.class));

        robot.clickOn(steps.get(0)).clickOn(steps.get(2)).clickOn(steps.get(2)).clickOn(steps.get(5));

        assertEquals(0.875, appearance.style().scale());
        assertEquals(1.2, appearance.style().typography().leading());
        assertEquals(60, appearance.style().typography().measure());
    }

    @Test
    void whatIsChangedElsewhereIsSeen(FxRobot robot) {
        robot.interact(appearance::nextScript);
        robot.interact(appearance::nextTheme);

        assertTrue(robot.lookup("简体").queryAs(ToggleButton.class).isSelected());
        assertTrue(robot.lookup("Sepia").queryAs(ToggleButton.class).isSelected());
    }
}
