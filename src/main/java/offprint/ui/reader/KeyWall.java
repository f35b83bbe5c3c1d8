package offprint.ui.reader;

import javafx.event.Event;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebView;

/** Keeps the keys that browsers use to go back and forth from the page; the window around it still gets them. */
final class KeyWall {

    private KeyWall() {
    }

    static void around(WebView view) {
        view.addEventFilter(KeyEvent.ANY, key -> pass(key, view));
    }

    private static void pass(KeyEvent key, WebView view) {
        if (isNavigation(key)) {
            key.consume();
            Event.fireEvent(view.getParent(), key.copyFor(view, view.getParent()));
        }
    }

    private static boolean isNavigation(KeyEvent key) {
        return switch (key.getCode()) {
            case BACK_SPACE, F5 -> true;
            case LEFT, RIGHT, HOME -> key.isAltDown() || key.isMetaDown();
            default -> false;
        };
    }
}
