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

/** What shows the commands themselves: the palette, the overview of the shortcuts. */
final class Help {

    private final Overlay overlay;
    private final Appearance appearance;
    private final KeyBindings keys;
    private final PaletteViewModel palette;
    private final PaletteView paletteView;
    private final KeysView keysView;

    Help(MainViewModel model, ActionList actions, Appearance appearance, Habits habits, Overlay overlay) {
        this.overlay = overlay;
        this.appearance = appearance;
        keys = new KeyBindings(actions, habits.keys());
        palette = new PaletteViewModel(actions, model.jobs, habits.lastUsed());
        paletteView = new PaletteView(palette, overlay::close);
        keysView = new KeysView(actions, overlay::close, overlay::close);
    }

    /** The shortcuts of the commands. */
    KeyBindings keys() {
        return keys;
    }

    /** How the commands were used, to be remembered. */
    Habits habits() {
        return new Habits(keys.chosen(), palette.lastUsed());
    }

    /** Lets the reader look for a command by its name. */
    void showPalette() {
        paletteView.open();
        overlay.show(paletteView, paletteView.words());
    }

    /** Shows all shortcuts. */
    void showKeys() {
        keysView.open(overlay.getWidth(), appearance.pixels());
        overlay.show(keysView, keysView.focused());
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
