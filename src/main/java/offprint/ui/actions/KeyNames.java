package offprint.ui.actions;

import javafx.scene.input.KeyCombination;

/** Shortcuts as people write them. */
public final class KeyNames {

    private KeyNames() {
    }

    /** Such as Ctrl+Shift+P; with the signs of the system where it has some. */
    public static String text(KeyCombination keys) {
        // JavaFX puts Ctrl last where it is the key of shortcuts.
        return keys.getDisplayText().replaceFirst("^((?:Alt\\+)?(?:Shift\\+)?)Ctrl\\+", "Ctrl+$1");
    }
}
