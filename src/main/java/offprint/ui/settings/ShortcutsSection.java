package offprint.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import offprint.ui.Messages;
import offprint.ui.actions.ActionList;
import offprint.ui.actions.KeyBindings;
import org.kordamp.ikonli.feather.Feather;

/** The shortcut of every command, to be changed. */
public final class ShortcutsSection {

    private ShortcutsSection() {
    }

    /** The section on these commands. */
    public static SettingsSection of(ActionList actions, KeyBindings keys) {
        return new SettingsSection("settings.shortcuts", Feather.COMMAND, () -> rows(actions, keys));
    }

    private static List<SettingsRow> rows(ActionList actions, KeyBindings keys) {
        var rows = new ArrayList<SettingsRow>();
        rows.add(SettingsRow.of(Messages.get("shortcuts.all"), Messages.get("shortcuts.all.about"),
                resetAll(actions, keys)));
        var editor = new ShortcutEditor(keys);
        for (var group : actions.groups()) {
            group.actions().forEach(action -> rows.add(SettingsRow.of(action.text(), "",
                    new ShortcutControl(action, keys, editor)).under(group.title())));
        }
        return rows;
    }

    private static Button resetAll(ActionList actions, KeyBindings keys) {
        var button = new Button(Messages.get("shortcuts.resetAll"));
        button.setId("reset-all");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> keys.resetAll());
        actions.all().forEach(action -> action.shortcutsProperty().subscribe(
                () -> button.setDisable(!keys.isChanged())));
        button.setDisable(!keys.isChanged());
        return button;
    }
}
