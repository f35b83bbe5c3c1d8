package offprint;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Presses, clicks, types and waits, from a thread that is not JavaFX's. What does not come about is a failure. */
final class Stagehand {

    // In seconds; only a machine that does much else takes more than one.
    private static final int PATIENCE = 120;

    /** Does something on the JavaFX thread and waits for its end. */
    void act(Runnable action) throws Exception {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /** Asks something on the JavaFX thread. */
    <T> T ask(Callable<T> question) throws Exception {
        var task = new FutureTask<>(question);
        Platform.runLater(task);
        return task.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Waits until it is so, looking once a pulse. */
    void until(String what, Callable<Boolean> condition) throws Exception {
        until(what, 1, condition);
    }

    /** Waits until it has been so for that many pulses on end. */
    void until(String what, int pulses, Callable<Boolean> condition) throws Exception {
        var done = new CompletableFuture<Boolean>();
        var timer = ask(() -> watch(pulses, condition, done));
        try {
            done.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("this did not come about in " + PATIENCE + " s: " + what, e);
        } finally {
            act(timer::stop);
        }
    }

    private static AnimationTimer watch(int pulses, Callable<Boolean> condition, CompletableFuture<Boolean> done) {
        var timer = new AnimationTimer() {
            private int passed;

            @Override
            public void handle(long now) {
                try {
                    passed = condition.call() ? passed + 1 : 0;
                    if (passed == pulses) {
                        done.complete(true);
                    }
                } catch (Exception e) {
                    done.completeExceptionally(e);
                }
            }
        };
        timer.start();
        return timer;
    }

    /** Presses keys, named as in {@link KeyCombination#valueOf}, where the keyboard is in the front window. */
    void press(String keys) throws Exception {
        var combination = (KeyCodeCombination) KeyCombination.valueOf(keys);
        act(() -> {
            var scene = OnScreen.front().getScene();
            boolean shift = combination.getShift() == ModifierValue.DOWN;
            boolean control = combination.getShortcut() == ModifierValue.DOWN;
            boolean alt = combination.getAlt() == ModifierValue.DOWN;
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(focus(scene), new KeyEvent(type, "", "", combination.getCode(), shift, control, alt,
                        false));
            }
        });
    }

    private static Node focus(Scene scene) {
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }

    /** Waits for a node, in whichever window it comes up, and clicks on it. */
    void click(String selector) throws Exception {
        until("there is " + selector, () -> OnScreen.find(selector) != null);
        act(() -> click(OnScreen.find(selector)));
    }

    // What a button does may end with an answer to a question that is asked meanwhile.
    private static void click(Node node) {
        switch (node) {
            case MenuButton menu -> menu.show();
            case ButtonBase button -> Platform.runLater(button::fire);
            default -> Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY,
                    1, false, false, false, false, true, false, false, true, false, true, null));
        }
    }

    /** Asks for the menu of a node, in its middle. */
    void menuOf(String selector) throws Exception {
        see(selector);
        act(() -> {
            var node = OnScreen.find(selector);
            var bounds = node.localToScreen(node.getLayoutBounds());
            Event.fireEvent(node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, bounds.getWidth() / 2,
                    bounds.getHeight() / 4, bounds.getCenterX(), bounds.getMinY() + bounds.getHeight() / 4, false,
                    null));
        });
    }

    /** Waits for a box and writes into it in place of what is there. */
    void type(String selector, String words) throws Exception {
        until("there is " + selector, () -> OnScreen.find(selector) instanceof TextInputControl);
        act(() -> {
            var box = (TextInputControl) OnScreen.find(selector);
            box.requestFocus();
            box.setText(words);
            box.end();
        });
    }

    /** Waits until a node is to be seen. */
    void see(String selector) throws Exception {
        until("there is " + selector, () -> OnScreen.find(selector) != null);
    }

    /** Closes dialogs and whatever popped up, all but the window itself. */
    void closeAllOver(Stage window) throws Exception {
        act(() -> OnScreen.windows().reversed().stream().filter(each -> each != window).forEach(Window::hide));
        until("only the window is left", () -> OnScreen.windows().equals(List.of(window)));
    }
}
