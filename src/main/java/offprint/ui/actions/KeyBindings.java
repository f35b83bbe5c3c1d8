package offprint.ui.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableMap;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * Which keys run which command: the usual ones, and those that the reader chose instead. No two commands have the same
 * keys: what was chosen comes before what is usual, what was chosen last before what was chosen earlier. Belongs to the
 * JavaFX thread.
 */
public final class KeyBindings {

    private static final System.Logger LOGGER = System.getLogger(KeyBindings.class.getName());

    private final ActionList actions;
    private final Map<String, List<KeyCombination>> chosen = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * The shortcuts of these commands.
     *
     * @param remembered what {@link #chosen} answered; what is no command or no key any more is passed over
     */
    public KeyBindings(ActionList actions, Map<String, List<String>> remembered) {
        this.actions = actions;
        remembered.forEach((id, keys) -> actions.byId(id).ifPresent(action -> choose(action, read(id, keys))));
        renew();
    }

    private static List<KeyCombination> read(String id, List<String> names) {
        var keys = new ArrayList<KeyCombination>();
        for (String name : names) {
            // A name that is no key is taken for a letter of that name.
            if (combination(name) instanceof KeyCodeCombination combination) {
                keys.add(combination);
            } else {
                LOGGER.log(System.Logger.Level.WARNING, "{0} is no shortcut for {1}", name, id);
            }
        }
        return keys;
    }

    private static KeyCombination combination(String name) {
        try {
            return KeyCombination.valueOf(name);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException _) {
            // The second for an empty name.
            return KeyCombination.NO_MATCH;
        }
    }

    /** What the reader chose, to be remembered: names of keys by the id of the command; none where it has none. */
    public Map<String, List<String>> chosen() {
        return chosen.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().map(KeyCombination::getName).toList()));
    }

    /** The command that has these keys; empty if they are free. */
    public Optional<Action> owner(KeyCombination keys) {
        return actions.all().filter(action -> action.shortcutsProperty().get().contains(keys)).findFirst();
    }

    /** Whether a command has other keys than the usual ones. */
    public boolean isChanged(Action action) {
        return !action.shortcutsProperty().get().equals(action.usual());
    }

    /** Whether any command has. */
    public boolean isChanged() {
        return actions.all().anyMatch(this::isChanged);
    }

    /** Gives a command these keys alone, or none; another command that had them loses them. */
    public void set(Action action, List<KeyCombination> keys) {
        choose(action, keys);
        renew();
    }

    /** Gives a command its usual keys back; another that was given them loses them. */
    public void reset(Action action) {
        choose(action, action.usual());
        chosen.remove(action.id());
        renew();
    }

    /** Gives every command its usual keys back. */
    public void resetAll() {
        chosen.clear();
        renew();
    }

    private void choose(Action action, List<KeyCombination> keys) {
        chosen.replaceAll((_, others) -> others.stream().filter(other -> !keys.contains(other)).toList());
        chosen.remove(action.id());
        chosen.put(action.id(), List.copyOf(keys));
    }

    private void renew() {
        Set<KeyCombination> taken = chosen.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        actions.all().forEach(action -> action.setShortcuts(Optional.ofNullable(chosen.get(action.id())).orElseGet(
                () -> action.usual().stream().filter(keys -> !taken.contains(keys)).toList())));
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Makes the shortcuts work wherever the keyboard is, and follow every change. */
    public void installIn(ObservableMap<KeyCombination, Runnable> accelerators) {
        var installed = new ArrayList<KeyCombination>();
        Runnable install = () -> {
            installed.forEach(accelerators::remove);
            installed.clear();
            actions.all().forEach(action -> action.shortcutsProperty().get().forEach(keys -> {
                accelerators.put(keys, action::runIfAvailable);
                installed.add(keys);
            }));
        };
        install.run();
        listeners.add(install);
    }
}
