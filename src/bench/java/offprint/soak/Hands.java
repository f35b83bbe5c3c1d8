package offprint.soak;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Keys and clicks, given to the parts of a window as JavaFX would, whether the window has the focus or not. */
final class Hands {

    private Hands() {
    }

    /** Presses and lets go of keys such as {@code Ctrl+Shift+D}, where the keyboard is. On the JavaFX thread. */
    static void press(Scene scene, String keys) {
        var parts = List.of(keys.split("\\+"));
        var modifiers = Set.copyOf(parts.subList(0, parts.size() - 1));
        var code = code(parts.getLast());
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target(scene), new KeyEvent(type, "", "", code, modifiers.contains("Shift"),
                    modifiers.contains("Ctrl"), modifiers.contains("Alt"), false));
        }
    }

    private static KeyCode code(String name) {
        return name.length() == 1 && Character.isDigit(name.charAt(0)) ? KeyCode.valueOf("DIGIT" + name)
                : Arrays.stream(KeyCode.values()).filter(code -> code.name().equalsIgnoreCase(name)).findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no key " + name));
    }

    /** Types text where the keyboard is, a character after the other. On the JavaFX thread. */
    static void type(Scene scene, String text) {
        text.codePoints().forEach(character -> Event.fireEvent(target(scene), new KeyEvent(KeyEvent.KEY_TYPED,
                Character.toString(character), "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private static javafx.event.EventTarget target(Scene scene) {
        return scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
    }

    /** Closes a window as its title bar does: a dialog that is only hidden would not know. On the JavaFX thread. */
    static void close(Window window) {
        var request = new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST);
        Event.fireEvent(window, request);
        if (!request.isConsumed()) {
            window.hide();
        }
    }

    /** Clicks on the middle of a node. On the JavaFX thread. */
    static void click(Node node, boolean shift, boolean control) {
        var bounds = node.localToScene(node.getLayoutBounds());
        double x = bounds.getCenterX();
        double y = bounds.getCenterY();
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            Event.fireEvent(node, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, shift, control, false,
                    false, type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true,
                    new PickResult(node, x, y)));
        }
    }
}
