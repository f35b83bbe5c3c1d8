package offprint;

import java.util.List;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What is on the screen. For the JavaFX thread. */
final class OnScreen {

    private OnScreen() {
    }

    /** The node that is seen, of the window that came last; null if there is none. */
    static Node find(String selector) {
        for (var window : windows().reversed()) {
            for (var node : window.getScene().getRoot().lookupAll(selector)) {
                if (isSeen(node)) {
                    return node;
                }
            }
        }
        return null;
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** The windows on screen, the one that came last at the end. */
    static List<Window> windows() {
        return Window.getWindows().stream().filter(Window::isShowing).toList();
    }

    /** The window or dialog that came last. */
    static Stage front() {
        return windows().stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList().getLast();
    }
}
