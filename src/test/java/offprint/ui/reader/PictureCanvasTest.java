package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PictureCanvasTest {

    private PictureCanvas canvas;

    @Start
    void show(Stage stage) {
        canvas = new PictureCanvas();
        // Of its own size, whatever the stage that the tests share has.
        canvas.setManaged(false);
        canvas.resize(400, 300);
        stage.setScene(new Scene(new Pane(canvas)));
        stage.show();
    }

    @Test
    void aLargePictureIsWholeFirstAndASmallOneAsLargeAsItIs(FxRobot robot) {
        show(robot, 1600, 600);
        assertEquals(0.25, scale());
        assertEquals(75, canvas.getChildrenUnmodifiable().getFirst().getLayoutY());

        show(robot, 40, 30);
        assertEquals(1, scale());
        assertEquals(180, canvas.getChildrenUnmodifiable().getFirst().getLayoutX());
    }

    @Test
    void aDoubleClickShowsThePixelsUnderTheMouseAndASecondTheWhole(FxRobot robot) {
        show(robot, 1600, 1200);
        robot.interact(() -> canvas.fireEvent(doubleClick(0, 0)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, scale());
        assertEquals(0, canvas.getChildrenUnmodifiable().getFirst().getLayoutX());

        robot.interact(() -> canvas.fireEvent(doubleClick(0, 0)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.25, scale());
    }

    @Test
    void zoomingEndsAtTheWholeAndAtEightTimes(FxRobot robot) {
        show(robot, 1600, 1200);
        for (int step = 0; step < 30; step++) {
            robot.interact(canvas::larger);
        }
        assertEquals(8, scale());
        for (int step = 0; step < 60; step++) {
            robot.interact(canvas::smaller);
        }
        assertEquals(0.25, scale());
    }

    private void show(FxRobot robot, int width, int height) {
        robot.interact(() -> {
            canvas.show(new WritableImage(width, height));
            canvas.layout();
        });
    }

    private double scale() {
        return canvas.scaleProperty().get();
    }

    private static MouseEvent doubleClick(double x, double y) {
        return new MouseEvent(MouseEvent.MOUSE_CLICKED, x, y, x, y, MouseButton.PRIMARY, 2, false, false, false, false,
                false,
                false, false, false, false, true, null);
    }
}
