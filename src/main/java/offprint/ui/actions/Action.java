package offprint.ui.actions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import offprint.ui.Messages;
import org.kordamp.ikonli.feather.Feather;

/**
 * One command of the window: what its menu item, its button, its shortcuts and its row in the palette have in common.
 * Belongs to the JavaFX thread.
 */
public final class Action {

    private static final ObservableBooleanValue NEVER = new SimpleBooleanProperty(false);

    private final String key;
    private final Feather icon;
    private final ObservableBooleanValue unavailable;
    private final Runnable run;
    private final List<KeyCombination> usual;
    private final ReadOnlyObjectWrapper<List<KeyCombination>> shortcuts;

    private Action(String key, Feather icon, ObservableBooleanValue unavailable, Runnable run,
                   List<KeyCombination> usual) {
        this.key = key;
        this.icon = icon;
        this.unavailable = unavailable;
        this.run = run;
        this.usual = usual;
        this.shortcuts = new ReadOnlyObjectWrapper<>(this, "shortcuts", usual);
    }

    /**
     * A command that can always be run.
     *
     * @param key   of its name in the messages
     * @param usual its shortcuts as {@link KeyCombination#valueOf} reads them, the one to show first; may be none
     */
    public static Action of(String key, Feather icon, Runnable run, String... usual) {
        return new Action(key, icon, NEVER, run, Stream.of(usual).map(KeyCombination::valueOf).toList());
    }

    /** The same command, which cannot be run while it makes no sense. */
    public Action unless(ObservableBooleanValue condition) {
        return new Action(key, icon, condition, run, usual);
    }

    // Properties

    /** By what it is remembered: the last part of its key. */
    public String id() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** As a menu shows it. */
    public String text() {
        return Messages.get(key);
    }

    public Feather icon() {
        return icon;
    }

    /** The shortcuts that it has now, the one to show first; empty if it has none. */
    public ReadOnlyObjectProperty<List<KeyCombination>> shortcutsProperty() {
        return shortcuts.getReadOnlyProperty();
    }

    /** The shortcuts it has unless the reader wants others. */
    public List<KeyCombination> usual() {
        return usual;
    }

    /** The shortcut to show, as people write it; empty if it has none. */
    public String keysText() {
        return shortcuts.get().stream().findFirst().map(KeyNames::text).orElse("");
    }

    /** Whether it makes no sense at present. */
    public ObservableBooleanValue unavailable() {
        return unavailable;
    }

    void setShortcuts(List<KeyCombination> keys) {
        shortcuts.set(List.copyOf(keys));
    }

    // Commands

    /** Runs it, unless it makes no sense at present. */
    public void runIfAvailable() {
        if (!unavailable.get()) {
            run.run();
        }
    }

    /** An item for a menu, which follows the shortcut. */
    public MenuItem menuItem() {
        var item = new MenuItem(text());
        item.acceleratorProperty().bind(shortcuts.map(keys -> keys.stream().findFirst().orElse(null)));
        item.disableProperty().bind(unavailable);
        item.setOnAction(_ -> run.run());
        return item;
    }

    /** A button with its own, shorter text. */
    public Button button(String shortText) {
        var button = new Button(shortText);
        var tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(this::tip, shortcuts));
        button.setTooltip(tip);
        button.setAccessibleText(text());
        button.disableProperty().bind(unavailable);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private String tip() {
        return Optional.of(keysText()).filter(keys -> !keys.isEmpty())
                .map(keys -> Messages.get("action.tip", text(), keys)).orElseGet(this::text);
    }
}
