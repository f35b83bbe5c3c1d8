package offprint.ui.settings;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offprint.ui.actions.TypedWords;

/**
 * One thing that can be seen or changed: what it is, what it means, and the control, at its right or, if that is large,
 * below.
 */
public final class SettingsRow {

    private final String heading;
    private final String title;
    private final String about;
    private final Region node;

    private SettingsRow(String heading, String title, String about, Region node) {
        this.heading = heading;
        this.title = title;
        this.about = about;
        this.node = node;
        node.getStyleClass().add("settings-row");
    }

    /** A row whose control stands at the right. What it means may be empty. */
    public static SettingsRow of(String title, String about, Node control) {
        var words = words(title, about, control);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words, control);
        line.setAlignment(Pos.CENTER_LEFT);
        return new SettingsRow("", title, about, line);
    }

    /** A row whose control stands below. */
    static SettingsRow wide(String title, String about, Node control) {
        return new SettingsRow("", title, about, new VBox(words(title, about, control), control));
    }

    /** The same row under a heading, which it shares with its neighbours that have the same. */
    SettingsRow under(String common) {
        return new SettingsRow(common, title, about, node);
    }

    private static VBox words(String title, String about, Node control) {
        var name = new Label(title);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setLabelFor(control);
        var words = new VBox(name);
        if (!about.isEmpty()) {
            words.getChildren().add(quiet(about));
        }
        words.getStyleClass().add("settings-words");
        return words;
    }

    /** Words that say more about something. */
    static Label quiet(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("settings-quiet");
        return label;
    }

    Optional<String> heading() {
        return Optional.of(heading).filter(text -> !text.isEmpty());
    }

    Region node() {
        return node;
    }

    /** Whether all words are in what it says, or in the name of its section. */
    boolean has(TypedWords words, String section) {
        return words.areIn(section, heading, title, about);
    }
}
