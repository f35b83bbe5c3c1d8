package offprint.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import offprint.ui.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Settings that belong together. Belongs to the JavaFX thread. */
public final class SettingsSection {

    private final String key;
    private final Feather icon;
    private final Supplier<List<SettingsRow>> maker;
    private final List<SettingsRow> rows = new ArrayList<>();

    /**
     * A section whose rows are made when they are first looked at.
     *
     * @param key of its name in the messages; its last part is what the section is asked for by
     */
    public SettingsSection(String key, Feather icon, Supplier<List<SettingsRow>> maker) {
        this.key = key;
        this.icon = icon;
        this.maker = maker;
    }

    String title() {
        return Messages.get(key);
    }

    Feather icon() {
        return icon;
    }

    List<SettingsRow> rows() {
        if (rows.isEmpty()) {
            rows.addAll(maker.get());
        }
        return List.copyOf(rows);
    }

    boolean is(String id) {
        return key.endsWith("." + id);
    }
}
