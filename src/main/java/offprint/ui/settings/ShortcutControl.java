package offprint.ui.settings;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import offprint.ui.Messages;
import offprint.ui.actions.Action;
import offprint.ui.actions.KeyBindings;
import offprint.ui.actions.KeyNames;
import offprint.ui.actions.KeysView;

/** The shortcuts of one command, and what changes them. */
final class ShortcutControl extends HBox {

    private final Action action;
    private final KeyBindings keys;
    private final ShortcutEditor editor;
    private final Button change = new Button(Messages.get("shortcuts.change"));
    private final Label listening = new Label();
    private boolean asked;

    ShortcutControl(Action action, KeyBindings keys, ShortcutEditor editor) {
        this.action = action;
        this.keys = keys;
        this.editor = editor;
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("shortcut");
        change.setId("change-" + action.id());
        change.setMinWidth(USE_PREF_SIZE);
        change.setAccessibleText(Messages.get("shortcuts.change.of", action.text()));
        change.setOnAction(_ -> editor.begin(action));
        listening.getStyleClass().add("shortcut-listening");
        listening.setMinWidth(USE_PREF_SIZE);
        listening.setFocusTraversable(true);
        listening.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            editor.press(event, action);
            event.consume();
        });
        listening.focusedProperty().subscribe(focused -> {
            if (!focused && asked && !(editor.stateProperty().get() instanceof ShortcutEditor.State.Taken)) {
                Platform.runLater(this::leave);
            }
        });
        editor.stateProperty().subscribe(this::show);
        action.shortcutsProperty().subscribe(this::showShortcuts);
        showShortcuts();
    }

    // The keyboard may only have gone to what asks whether to take the keys.
    private void leave() {
        if (!listening.isFocused() && editor.isFor(action)
                && !(editor.stateProperty().get() instanceof ShortcutEditor.State.Taken)) {
            editor.cancel();
        }
    }

    private void show(ShortcutEditor.State state) {
        if (!editor.isFor(action)) {
            boolean wasAsked = asked;
            asked = false;
            if (wasAsked) {
                showShortcuts();
                change.requestFocus();
            }
            return;
        }
        asked = true;
        switch (state) {
            case ShortcutEditor.State.Rest() -> showShortcuts();
            case ShortcutEditor.State.Listening(_) -> listen(Messages.get("shortcuts.press"));
            case ShortcutEditor.State.Refused(_, var pressed) -> listen(
                    Messages.get("shortcuts.refused", KeyNames.text(pressed)));
            case ShortcutEditor.State.Taken(_, var pressed, var owner) -> ask(
                    Messages.get("shortcuts.taken", KeyNames.text(pressed), owner.text()));
        }
    }

    private void listen(String words) {
        listening.setText(words);
        getChildren().setAll(listening);
        listening.requestFocus();
    }

    private void ask(String words) {
        var question = new Label(words);
        question.getStyleClass().add("shortcut-taken");
        question.setMinWidth(USE_PREF_SIZE);
        var take = new Button(Messages.get("shortcuts.take"));
        take.setId("shortcut-take");
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(_ -> editor.take());
        var cancel = new Button(Messages.get("job.cancel"));
        cancel.setId("shortcut-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> editor.cancel());
        getChildren().setAll(question, take, cancel);
        take.requestFocus();
    }

    private void showShortcuts() {
        if (asked) {
            return;
        }
        getChildren().clear();
        if (keys.isChanged(action)) {
            var reset = new Hyperlink(Messages.get("shortcuts.reset"));
            reset.setId("reset-" + action.id());
            reset.setMinWidth(USE_PREF_SIZE);
            reset.setAccessibleText(Messages.get("shortcuts.reset.of", action.text()));
            reset.setOnAction(_ -> keys.reset(action));
            getChildren().add(reset);
        }
        action.shortcutsProperty().get().stream().map(KeyNames::text).distinct().limit(2)
                .forEach(text -> getChildren().add(KeysView.cap(text)));
        getChildren().add(change);
    }
}
