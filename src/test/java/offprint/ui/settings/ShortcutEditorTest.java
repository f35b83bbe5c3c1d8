package offprint.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import offprint.ui.actions.Action;
import offprint.ui.actions.ActionGroup;
import offprint.ui.actions.ActionList;
import offprint.ui.actions.KeyBindings;
import offprint.ui.settings.ShortcutEditor.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

class ShortcutEditorTest {

    private final Action star = Action.of("action.star", Feather.STAR, () -> { }, "Shortcut+D");
    private final Action read = Action.of("action.read", Feather.CHECK, () -> { }, "F4");
    private final KeyBindings keys = new KeyBindings(
            new ActionList(ActionGroup.of("actions.articles", star, read)), Map.of());
    private final ShortcutEditor editor = new ShortcutEditor(keys);

    @Test
    void freeKeysAreTakenAtOnce() {
        editor.begin(star);
        assertTrue(editor.isFor(star));

        editor.press(pressed(KeyCode.F7, false, true), star);

        assertEquals(List.of(KeyCombination.valueOf("Shift+F7")), star.shortcutsProperty().get());
        assertEquals(new State.Rest(), editor.stateProperty().get());
    }

    @Test
    void keysOfAnotherCommandAreTakenOnlyOnRequest() {
        editor.begin(star);
        editor.press(pressed(KeyCode.F4, false, false), star);

        assertEquals(new State.Taken(star, KeyCombination.valueOf("F4"), read), editor.stateProperty().get());
        assertEquals(List.of(KeyCombination.valueOf("F4")), read.shortcutsProperty().get());

        editor.take();
        assertEquals(List.of(KeyCombination.valueOf("F4")), star.shortcutsProperty().get());
        assertEquals(List.of(), read.shortcutsProperty().get());
    }

    @Test
    void theOwnKeysOfACommandAreNoConflict() {
        editor.begin(read);
        editor.press(pressed(KeyCode.F4, false, false), read);

        assertEquals(new State.Rest(), editor.stateProperty().get());
        assertFalse(keys.isChanged());
    }

    @Test
    void escapeLeavesAndBackspaceTakesAway() {
        editor.begin(star);
        editor.press(pressed(KeyCode.ESCAPE, false, false), star);
        assertFalse(keys.isChanged());

        editor.begin(star);
        editor.press(pressed(KeyCode.BACK_SPACE, false, false), star);
        assertEquals(List.of(), star.shortcutsProperty().get());
        assertEquals(new State.Rest(), editor.stateProperty().get());
    }

    @Test
    void aKeyThatOnlyModifiesIsWaitedOut() {
        editor.begin(star);
        editor.press(pressed(KeyCode.CONTROL, true, false), star);

        assertEquals(new State.Listening(star), editor.stateProperty().get());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Q,     false, false
            Q,     false, true
            A,     true,  false
            V,     true,  false
            TAB,   true,  false
            ENTER, false, false
            SPACE, false, false
            """)
    void keysThatTypeOrThatEveryTextNeedsAreRefused(KeyCode code, boolean shortcut, boolean shift) {
        editor.begin(star);
        editor.press(pressed(code, shortcut, shift), star);

        assertTrue(editor.stateProperty().get() instanceof State.Refused, editor.stateProperty().get()::toString);
        assertFalse(keys.isChanged());
    }

    // Ctrl and Command both down: whichever of the two is the key of shortcuts here.
    private static KeyEvent pressed(KeyCode code, boolean shortcut, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, false, shortcut);
    }
}
