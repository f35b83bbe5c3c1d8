package offprint.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One command of the window: what its menu item, its button and its shortcut have in common.
 *
 * @param text        as a menu shows it
 * @param shortcuts   the first one is shown in the menu; may be empty
 * @param unavailable whether the command makes no sense at present
 */
record Action(String text, List<KeyCombination> shortcuts, ObservableBooleanValue unavailable, Runnable run) {

    void runIfAvailable() {
        if (!unavailable.get()) {
            run.run();
        }
    }

    MenuItem menuItem() {
        var item = new MenuItem(text);
        shortcuts.stream().findFirst().ifPresent(item::setAccelerator);
        item.disableProperty().bind(unavailable);
        item.setOnAction(_ -> run.run());
        return item;
    }

    /** A button with its own, shorter text. */
    Button button(String shortText) {
        var button = new Button(shortText);
        button.setTooltip(new Tooltip(tip()));
        button.setAccessibleText(text);
        button.disableProperty().bind(unavailable);
        button.setOnAction(_ -> run.run());
        return button;
    }

    Button iconButton(Feather icon) {
        var button = button("");
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    private String tip() {
        return Optional.of(shortcuts).filter(keys -> !keys.isEmpty())
                .map(keys -> Messages.get("action.tip", text, keys.getFirst().getDisplayText())).orElse(text);
    }
}
