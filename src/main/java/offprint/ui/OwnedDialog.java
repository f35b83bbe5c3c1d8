package offprint.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.stage.Screen;
import javafx.stage.Window;

/** What a dialog takes over from the window it belongs to. */
public final class OwnedDialog {

    private OwnedDialog() {
    }

    /**
     * Lets a dialog belong to that window, before it is shown. JavaFX gives it the window's style sheets; the size of
     * text that the reader chose is no part of these. With large text it may be wanted larger than the screen.
     */
    public static void own(Dialog<?> dialog, Window owner) {
        dialog.initOwner(owner);
        var pane = dialog.getDialogPane();
        pane.styleProperty().bind(owner.sceneProperty().flatMap(Scene::rootProperty).flatMap(Node::styleProperty)
                .orElse(""));
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, _ -> fit(pane.getScene().getWindow()));
    }

    /** Makes a window no larger than the screen it is on, and puts all of it there. */
    public static void fit(Window window) {
        var screen = Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        window.setWidth(Math.min(window.getWidth(), screen.getWidth()));
        window.setHeight(Math.min(window.getHeight(), screen.getHeight()));
        window.setX(Math.clamp(window.getX(), screen.getMinX(), screen.getMaxX() - window.getWidth()));
        window.setY(Math.clamp(window.getY(), screen.getMinY(), screen.getMaxY() - window.getHeight()));
    }
}
