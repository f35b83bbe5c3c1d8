package offprint.ui.settings;

import java.util.List;
import offprint.ui.Messages;
import org.kordamp.ikonli.feather.Feather;

/**
 * Settings that belong together.
 *
 * @param key of its name in the messages; its last part is what the section is asked for by
 */
public record SettingsSection(String key, Feather icon, List<SettingsRow> rows) {

    public SettingsSection {
        rows = List.copyOf(rows);
    }

    String title() {
        return Messages.get(key);
    }

    boolean is(String id) {
        return key.endsWith("." + id);
    }
}
