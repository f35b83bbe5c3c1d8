package offprint.ui.actions;

import java.util.List;
import offprint.ui.Messages;

/**
 * Commands that belong together, in the order of the menu.
 *
 * @param key of its name in the messages
 */
public record ActionGroup(String key, List<Action> actions) {

    public ActionGroup {
        actions = List.copyOf(actions);
    }

    /** A group of these commands. */
    public static ActionGroup of(String key, Action... actions) {
        return new ActionGroup(key, List.of(actions));
    }

    /** What it is called. */
    public String title() {
        return Messages.get(key);
    }
}
