package offprint.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import offprint.ui.actions.ActionList;
import offprint.ui.actions.KeyBindings;
import offprint.ui.actions.TypedWords;
import offprint.ui.lists.ListsViewModel;
import offprint.ui.pictures.PicturesViewModel;
import offprint.ui.settings.LibrarySection;
import offprint.ui.settings.ListsSection;
import offprint.ui.settings.NetworkSections;
import offprint.ui.settings.SettingsRow;
import offprint.ui.settings.SettingsSection;
import offprint.ui.settings.SettingsView;
import offprint.ui.settings.ShortcutsSection;
import org.kordamp.ikonli.feather.Feather;

/** Puts the settings together when they are first asked for. */
final class SettingsWindow {

    private final MainViewModel model;
    private final Appearance appearance;
    private final WindowCommands commands;
    private final Supplier<Window> window;
    private SettingsView view;

    SettingsWindow(MainViewModel model, Appearance appearance, WindowCommands commands, Supplier<Window> window) {
        this.model = model;
        this.appearance = appearance;
        this.commands = commands;
        this.window = window;
    }

    /** Shows the section of that name, or the one shown last if there is none. */
    void show(String section, ActionList actions, KeyBindings keys) {
        if (view == null) {
            view = new SettingsView(sections(actions, keys), window.get());
        }
        TypedWords.prepare(Messages.get("settings.title"), model.jobs);
        model.care.refresh();
        model.lists().ifPresent(ListsViewModel::refresh);
        model.pictures().ifPresent(PicturesViewModel::refresh);
        view.open(section);
    }

    /** Of the window, in pixels. */
    double textSize() {
        return appearance.pixels();
    }

    private List<SettingsSection> sections(ActionList actions, KeyBindings keys) {
        var sections = new ArrayList<SettingsSection>();
        sections.add(section("settings.reading", Feather.TYPE, this::textRows));
        sections.add(section("settings.print", Feather.FILE_TEXT,
                () -> new PrintRows(appearance.printProperty()).rows()));
        model.lists().ifPresent(lists -> sections.add(ListsSection.of(lists, commands::showLists)));
        model.pictures().ifPresent(pictures -> sections.add(
                NetworkSections.pictures(pictures, commands::showPictures)));
        sections.add(ShortcutsSection.of(actions, keys));
        sections.add(LibrarySection.of(model.care));
        var connections = model.status().connectionsProperty();
        sections.add(model.pictures().map(pictures -> NetworkSections.privacy(connections, pictures,
                commands::showPictures)).orElseGet(() -> NetworkSections.privacy(connections)));
        return sections;
    }

    private List<TextRows.Row> textRows() {
        var rows = new ArrayList<>(new TextRows(appearance).rows());
        var languages = Arrays.stream(LanguageChoice.values()).map(choice -> new TextRows.Option<>(
                choice == LanguageChoice.SYSTEM ? Messages.get("look.theme.system") : choice.ownName(), choice));
        var chosen = appearance.languageProperty();
        rows.addFirst(new TextRows.Row(Messages.get("settings.language"),
                new VBox(TextRows.choice(chosen, chosen::set, languages.toList()), waiting())));
        return rows;
    }

    private Label waiting() {
        var hint = new Label(Messages.get("settings.language.waiting"));
        hint.setId("language-waiting");
        hint.getStyleClass().add("settings-hint");
        hint.visibleProperty().bind(model.status().languageWaitingProperty());
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }

    private static SettingsSection section(String key, Feather icon, Supplier<List<TextRows.Row>> rows) {
        return new SettingsSection(key, icon, () -> rows.get().stream().map(row -> {
            if (row.control() instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
            return SettingsRow.of(row.title(), "", row.control());
        }).toList());
    }
}
