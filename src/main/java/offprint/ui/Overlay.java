package offprint.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * What lies over the whole window until Escape or a click beside it: the palette, the overview of the keys. Meanwhile
 * no key reaches what is below.
 */
final class Overlay extends StackPane {

    private Node before;

    Overlay() {
        getStyleClass().addAll("shade", "overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    /** Shows this over the window and gives the keyboard to that part of it. */
    void show(Node content, Node focused) {
        before = isVisible() ? before : getScene().getFocusOwner();
        getChildren().setAll(content);
        setVisible(true);
        focused.requestFocus();
    }

    /** Gives the keyboard back to where it was. */
    void close() {
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }
}
