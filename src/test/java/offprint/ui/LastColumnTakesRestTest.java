package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LastColumnTakesRestTest {

    private TableView<String> table;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        table = new TableView<>();
        table.setStyle("-fx-font-size: 13px; -fx-padding: 0;");
        table.getColumns().setAll(List.of(column(80), column(260), column(60), column(320)));
        LastColumnTakesRest.of(table);
        stage.setScene(new Scene(table, 500, 300));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(500);
        stage.show();
    }

    private static TableColumn<String, String> column(double width) {
        var column = new TableColumn<String, String>("A column");
        column.setPrefWidth(width);
        return column;
    }

    @Test
    void aTableThatGrowsLeavesTheRoomToItsLastColumn(FxRobot robot) {
        robot.interact(() -> stage.setWidth(700));
        robot.interact(table::layout);
        double before = width(3);
        robot.interact(() -> stage.setWidth(900));
        robot.interact(table::layout);

        assertEquals(List.of(80.0, 260.0, 60.0), List.of(width(0), width(1), width(2)));
        assertEquals(before + 200, width(3), 0.5);
    }

    private double width(int column) {
        return table.getColumns().get(column).getWidth();
    }
}
