package offprint.ui.articles;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import offprint.ui.Messages;

/**
 * Jumping to a title by how it begins: an apostrophe in the list, whose letters are commands, opens a field over its
 * lower edge. What is typed there, with an input method too, selects the next such title, Enter or the arrow down the
 * one after it; Escape, or the focus elsewhere, closes it.
 */
final class TypeAhead extends TextField {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final String KEY = "'";

    private final ArticlesViewModel model;
    private final Node list;

    TypeAhead(ArticlesViewModel model, Node list) {
        this.model = model;
        this.list = list;
        setId("type-ahead");
        getStyleClass().add("type-ahead");
        setPromptText(Messages.get("articles.typeAhead"));
        setAccessibleText(Messages.get("articles.typeAhead"));
        setMaxWidth(USE_PREF_SIZE);
        setVisible(false);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::begin);
        textProperty().subscribe((_, typed) -> go(typed, false));
        focusedProperty().subscribe((_, focused) -> setVisible(focused));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void begin(KeyEvent event) {
        if (event.getCharacter().equals(KEY) && !(event.getTarget() instanceof TextInputControl)) {
            clear();
            setVisible(true);
            requestFocus();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, DOWN -> go(getText(), true);
            case ESCAPE -> list.requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(String typed, boolean further) {
        pseudoClassStateChanged(MISSING, false);
        if (isVisible() && !typed.isBlank()) {
            model.titles().go(typed, further, () -> pseudoClassStateChanged(MISSING, true));
        }
    }
}
