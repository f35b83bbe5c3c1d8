package offprint.ui;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import offprint.ui.actions.ActionList;
import offprint.ui.actions.Habits;
import offprint.ui.actions.KeyBindings;
import offprint.ui.actions.KeysView;
import offprint.ui.actions.PaletteView;
import offprint.ui.actions.PaletteViewModel;

/** What shows the commands themselves: the palette, the overview of the shortcuts, the settings. */
final class Help {

    private final Overlay overlay;
    private final KeyBindings keys;
    private final PaletteViewModel palette;
    private final PaletteView paletteView;
    private final KeysView keysView;
    private final SettingsWindow settings;
    private final ActionList actions;

    Help(ActionList actions, PaletteViewModel palette, KeyBindings keys, Overlay overlay, SettingsWindow settings) {
        this.overlay = overlay;
        this.actions = actions;
        this.settings = settings;
        this.keys = keys;
        this.palette = palette;
        paletteView = new PaletteView(palette, overlay::close);
        keysView = new KeysView(actions, this::changeKeys, overlay::close);
    }

    /** The shortcuts of the commands. */
    KeyBindings keys() {
        return keys;
    }

    /** How the commands were used, to be remembered with whether the tour was taken. */
    Habits habits(boolean toured) {
        return new Habits(keys.chosen(), palette.lastUsed(), toured);
    }

    /** Lets the reader look for a command by its name. */
    void showPalette() {
        paletteView.open();
        overlay.show(paletteView, paletteView.words());
    }

    /** Shows all shortcuts. */
    void showKeys() {
        keysView.open(overlay.getWidth(), settings.textSize());
        overlay.show(keysView, keysView.focused());
    }

    private void changeKeys() {
        overlay.close();
        showSettings("shortcuts");
    }

    /** Shows the section of the settings with that name, or the one shown last if there is none. */
    void showSettings(String section) {
        settings.show(section, actions, keys);
    }

    /** Lets the question mark ask for the shortcuts wherever it is not typed into a text. */
    void watch(Node window) {
        window.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!overlay.isVisible() && KeysView.isQuestion(event)
                    && !(event.getTarget() instanceof TextInputControl)) {
                showKeys();
                event.consume();
            }
        });
    }
}
