package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OwnedDialogTest {

    private Stage owner;

    @Start
    void show(Stage stage) {
        owner = stage;
        var root = new StackPane();
        root.setStyle("-fx-font-size: 26px;");
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    @Test
    void aQuestionThatIsWaitedForHasTheTextOfItsWindow(FxRobot robot) {
        robot.interact(() -> {
            var alert = new Alert(AlertType.NONE, "Is the tide table of this month still on the wall?",
                    ButtonType.OK);
            OwnedDialog.own(alert, owner);
            Platform.runLater(() -> {
                assertEquals("-fx-font-size: 26px;", alert.getDialogPane().getStyle());
                alert.setResult(ButtonType.OK);
                alert.close();
            });
            alert.showAndWait();
        });
    }
}
