package offprint.ui.actions;

import java.util.List;
import offprint.ui.Messages;

/**
 * A key that does its work only where the keyboard is and cannot be changed.
 *
 * @param key  of what it does, in the messages
 * @param keys as people write them
 */
record FixedKey(String key, List<String> keys) {

    /** Those of the list and the article. */
    static final List<FixedKey> ALL = List.of(
            of("keys.step", "↑ ↓", "J K"),
            of("keys.space", "Space"),
            of("keys.several", "Shift+↑ ↓"),
            of("keys.all", "Ctrl+A"),
            of("keys.single", "Esc"),
            of("keys.typeAhead", "'"),
            of("keys.mark", "M"),
            of("keys.star", "S"),
            of("keys.open", "Enter"),
            of("keys.overview", "?"));

    private static FixedKey of(String key, String... keys) {
        return new FixedKey(key, List.of(keys));
    }

    String text() {
        return Messages.get(key);
    }
}
