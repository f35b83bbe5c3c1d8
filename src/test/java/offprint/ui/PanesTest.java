package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import offprint.ui.Panes.Layout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PanesTest {

    private final StackPane sidebar = new StackPane();
    private final StackPane list = new StackPane();
    private final StackPane reader = new StackPane();
    private Panes panes;
    private Scene scene;
    private Stage stage;

    // A stage of its own: the one that all tests share keeps the size it was given.
    @Start
    void show(Stage shared) {
        stage = new Stage();
        panes = new Panes(sidebar, list, reader, WindowState.FIRST, new SimpleDoubleProperty(1));
        scene = new Scene(new StackPane(panes));
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(500);
        stage.setHeight(400);
        stage.show();
    }

    @Stop
    void close() {
        stage.close();
    }

    @BeforeEach
    void waitForTheSize() {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Layout.NARROW, panes.layoutProperty().get());
    }

    @Test
    void theKeyboardTakesTurnsAtOnceWithListAndArticle(FxRobot robot) {
        robot.interact(() -> {
            list.requestFocus();
            panes.showReader();
            assertSame(reader, scene.getFocusOwner(), "a key that is pressed before the next picture is drawn");
            panes.show(false, false);
            assertSame(list, scene.getFocusOwner());
        });
    }

    @Test
    void theKeyboardLeavesTheDrawerWithIt(FxRobot robot) {
        robot.interact(() -> {
            panes.toggleSidebar();
            assertSame(sidebar, scene.getFocusOwner());
            panes.hideSidebar();
            assertSame(list, scene.getFocusOwner());
        });
    }

    @Test
    void theKeyboardStaysWhereItIsInAWindowThatGrows(FxRobot robot) {
        robot.interact(() -> {
            panes.showReader();
            reader.requestFocus();
            scene.getWindow().setWidth(1400);
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Layout.WIDE, panes.layoutProperty().get());
        assertSame((Node) reader, scene.getFocusOwner());
    }
}
