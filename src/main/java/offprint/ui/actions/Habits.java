package offprint.ui.actions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the reader uses the commands, remembered from one start to the next by their ids, and knows the window.
 *
 * @param keys     the shortcuts the reader chose, see {@link KeyBindings#chosen}
 * @param lastUsed the commands that were last run from the palette, the latest first
 * @param toured   whether the reader has taken the tour of the window or did not want it
 */
public record Habits(Map<String, List<String>> keys, List<String> lastUsed, boolean toured) {

    /** Of somebody who has just begun. */
    public static final Habits NONE = new Habits(Map.of(), List.of(), false);

    public Habits {
        keys = keys.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                entry -> List.copyOf(entry.getValue())));
        lastUsed = List.copyOf(lastUsed);
    }
}
