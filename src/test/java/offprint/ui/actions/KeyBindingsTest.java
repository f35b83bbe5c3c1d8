package offprint.ui.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

class KeyBindingsTest {

    private final List<String> done = new ArrayList<>();
    private final Action star = Action.of("action.star", Feather.STAR, () -> done.add("star"), "Shortcut+D");
    private final Action read = Action.of("action.read", Feather.CHECK, () -> done.add("read"), "Shortcut+U", "F4");
    private final ActionList actions = new ActionList(ActionGroup.of("actions.articles", star, read));
    private final KeyBindings bindings = new KeyBindings(actions, Map.of());

    @Test
    void aCommandHasItsUsualKeysUntilOthersAreChosen() {
        assertEquals(List.of("Shortcut+U", "F4"), keys(read));

        bindings.set(read, List.of(combination("Shortcut+J")));

        assertEquals(List.of("Shortcut+J"), keys(read));
        assertTrue(bindings.isChanged(read));
        assertFalse(bindings.isChanged(star));
    }

    @Test
    void keysGoFromOneCommandToTheOther() {
        bindings.set(star, List.of(combination("F4")));

        assertEquals(List.of("F4"), keys(star));
        assertEquals(List.of("Shortcut+U"), keys(read));
        assertEquals(Optional.of(star), bindings.owner(combination("F4")));
        assertEquals(Optional.empty(), bindings.owner(combination("Shortcut+D")));

        bindings.set(read, List.of(combination("F4")));
        assertEquals(List.of(), keys(star));
    }

    @Test
    void resettingACommandTakesItsUsualKeysBackFromWhereTheyWent() {
        bindings.set(star, List.of(combination("F4")));

        bindings.reset(read);

        assertEquals(List.of("Shortcut+U", "F4"), keys(read));
        assertEquals(List.of(), keys(star));

        bindings.resetAll();
        assertEquals(List.of("Shortcut+D"), keys(star));
        assertFalse(bindings.isChanged());
    }

    @Test
    void whatWasChosenIsRememberedAndWhatIsNotUnderstoodIsPassedOver() {
        bindings.set(star, List.of(combination("Shortcut+Shift+Y")));
        bindings.set(read, List.of());

        var next = new KeyBindings(actions, bindings.chosen());
        assertEquals(Map.of("star", List.of("Shift+Shortcut+Y"), "read", List.of()), next.chosen());

        new KeyBindings(actions, Map.of("star", List.of("Shortcut+Nonsense", "", "F8"), "gone", List.of("F9")));
        assertEquals(List.of("F8"), keys(star));
    }

    @Test
    void theKeysOfTheWindowFollow() {
        var accelerators = FXCollections.<KeyCombination, Runnable>observableHashMap();
        accelerators.put(combination("F12"), () -> done.add("of somebody else"));
        bindings.installIn(accelerators);

        bindings.set(star, List.of(combination("F4")));
        accelerators.get(combination("F4")).run();

        assertEquals(List.of("star"), done);
        assertFalse(accelerators.containsKey(combination("Shortcut+D")));
        assertTrue(accelerators.containsKey(combination("F12")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Shortcut+O,           Ctrl+O
            Shortcut+Shift+P,     Ctrl+Shift+P
            Shortcut+Alt+Shift+P, Ctrl+Alt+Shift+P
            Shift+F5,             Shift+F5
            """)
    void keysAreNamedAsPeopleWriteThem(String name, String text) {
        // Where the key of shortcuts is another, the system has signs of its own.
        if (combination("Shortcut+O").getDisplayText().equals("Ctrl+O")) {
            assertEquals(text, KeyNames.text(combination(name)));
        }
    }

    @Test
    void anIdBelongsToOneCommand() {
        assertThrows(IllegalArgumentException.class,
                () -> new ActionList(ActionGroup.of("actions.articles", star, star)));
    }

    private static List<String> keys(Action action) {
        return action.shortcutsProperty().get().stream()
                .map(keys -> keys.equals(combination("Shortcut+" + last(keys))) ? "Shortcut+" + last(keys)
                        : keys.getName()).toList();
    }

    private static String last(KeyCombination keys) {
        return keys.getName().substring(keys.getName().lastIndexOf('+') + 1);
    }

    private static KeyCombination combination(String name) {
        return KeyCombination.valueOf(name);
    }
}
