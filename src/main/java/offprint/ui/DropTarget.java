package offprint.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** The hint over the window while files are dragged over it; what is dropped goes to the importer. */
final class DropTarget extends StackPane {

    DropTarget() {
        getStyleClass().add("drop-target");
        var hint = new Label(Messages.get("import.drop"));
        hint.getStyleClass().add("drop-hint");
        getChildren().setAll(hint);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Watches a pane for files. Filters, so that no pane inside takes them first. */
    void watch(StackPane pane, Consumer<List<Path>> importer) {
        pane.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                setVisible(true);
                event.consume();
            }
        });
        pane.addEventHandler(DragEvent.DRAG_EXITED, _ -> setVisible(false));
        pane.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            setVisible(false);
            if (event.getDragboard().hasFiles()) {
                importer.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
