package offprint.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** What a dialog takes over from the window it belongs to. */
public final class OwnedDialog {

    private OwnedDialog() {
    }

    /**
     * Lets a dialog belong to that window, before it is shown. JavaFX gives it the window's style sheets; the size of
     * text that the reader chose is no part of these.
     */
    public static void own(Dialog<?> dialog, Window owner) {
        dialog.initOwner(owner);
        dialog.getDialogPane().styleProperty().bind(owner.sceneProperty().flatMap(Scene::rootProperty)
                .flatMap(Node::styleProperty).orElse(""));
    }
}
