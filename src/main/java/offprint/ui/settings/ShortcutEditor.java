package offprint.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import offprint.ui.actions.Action;
import offprint.ui.actions.KeyBindings;

/** The shortcut that is being changed, one at a time. Belongs to the JavaFX thread. */
final class ShortcutEditor {

    // What every text field needs, and what leads from one control to the next.
    private static final Set<KeyCode> OF_TEXT = Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X);
    private static final Set<KeyCode> OF_CONTROLS = Set.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE);

    private final KeyBindings keys;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Rest());

    ShortcutEditor(KeyBindings keys) {
        this.keys = keys;
    }

    /** What is going on. */
    sealed interface State {

        /** No shortcut is being changed. */
        record Rest() implements State {
        }

        /** The next keys are for that command. */
        record Listening(Action action) implements State {
        }

        /** These keys cannot be a shortcut: a key that types, or one that every text needs. */
        record Refused(Action action, KeyCombination pressed) implements State {
        }

        /** These keys are those of another command. */
        record Taken(Action action, KeyCombination pressed, Action owner) implements State {
        }
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the next keys are for that command. */
    boolean isFor(Action action) {
        return switch (state.get()) {
            case State.Rest() -> false;
            case State.Listening(var one) -> one == action;
            case State.Refused(var one, _) -> one == action;
            case State.Taken(var one, _, _) -> one == action;
        };
    }

    /** Waits for the keys of a command. */
    void begin(Action action) {
        state.set(new State.Listening(action));
    }

    /** Takes what was pressed while it waits: Escape ends it, Backspace takes the shortcut away. */
    void press(KeyEvent event, Action action) {
        if (event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED) {
            return;
        }
        var modifiers = modifiers(event);
        if (modifiers.isEmpty() && event.getCode() == KeyCode.ESCAPE) {
            cancel();
        } else if (modifiers.isEmpty() && event.getCode() == KeyCode.BACK_SPACE) {
            set(action, List.of());
        } else {
            press(new KeyCodeCombination(event.getCode(), modifiers.toArray(Modifier[]::new)), action);
        }
    }

    private void press(KeyCodeCombination pressed, Action action) {
        var owner = keys.owner(pressed).filter(other -> other != action);
        if (!canBeShortcut(pressed)) {
            state.set(new State.Refused(action, pressed));
        } else if (owner.isPresent()) {
            state.set(new State.Taken(action, pressed, owner.get()));
        } else {
            set(action, List.of(pressed));
        }
    }

    /** Gives the command the keys that are another's. */
    void take() {
        if (state.get() instanceof State.Taken(var action, var pressed, _)) {
            set(action, List.of(pressed));
        }
    }

    void cancel() {
        state.set(new State.Rest());
    }

    private void set(Action action, List<KeyCombination> chosen) {
        keys.set(action, chosen);
        state.set(new State.Rest());
    }

    private static boolean canBeShortcut(KeyCodeCombination pressed) {
        boolean held = Optional.of(pressed).filter(it -> it.getShortcut() == KeyCombination.ModifierValue.DOWN
                || it.getControl() == KeyCombination.ModifierValue.DOWN
                || it.getAlt() == KeyCombination.ModifierValue.DOWN
                || it.getMeta() == KeyCombination.ModifierValue.DOWN).isPresent();
        var code = pressed.getCode();
        if (OF_CONTROLS.contains(code) || code == KeyCode.ESCAPE) {
            return false;
        }
        if (held) {
            return !OF_TEXT.contains(code) || pressed.getShift() == KeyCombination.ModifierValue.DOWN
                    || pressed.getAlt() == KeyCombination.ModifierValue.DOWN;
        }
        return code.isFunctionKey() || code == KeyCode.DELETE || code == KeyCode.INSERT;
    }

    // The key of shortcuts is Ctrl, or on a Mac Command: as the usual shortcuts say it.
    private static List<Modifier> modifiers(KeyEvent event) {
        var modifiers = new ArrayList<Modifier>();
        if (event.isShortcutDown()) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        } else if (event.isControlDown()) {
            modifiers.add(KeyCombination.CONTROL_DOWN);
        } else if (event.isMetaDown()) {
            modifiers.add(KeyCombination.META_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        return modifiers;
    }
}
