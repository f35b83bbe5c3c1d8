package offprint.ui;

import offprint.ui.actions.ActionList;
import offprint.ui.actions.Habits;
import offprint.ui.actions.KeyBindings;
import offprint.ui.actions.PaletteView;
import offprint.ui.actions.PaletteViewModel;

/** What shows the commands themselves: the palette. */
final class Help {

    private final Overlay overlay;
    private final KeyBindings keys;
    private final PaletteViewModel palette;
    private final PaletteView paletteView;

    Help(MainViewModel model, ActionList actions, Habits habits, Overlay overlay) {
        this.overlay = overlay;
        keys = new KeyBindings(actions, habits.keys());
        palette = new PaletteViewModel(actions, model.jobs, habits.lastUsed());
        paletteView = new PaletteView(palette, overlay::close);
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
}
