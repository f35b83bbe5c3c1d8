package offprint.ui.sidebar;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import offprint.ui.Messages;

/** A row of the sidebar: a name, a count at the right; a click or the space bar chooses it. */
final class CountRow extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");

    private final Label name = new Label();
    private final Label state = new Label();
    private final Label count = new Label();
    private Consumer<Choice> action = _ -> { };
    private boolean selected;

    CountRow() {
        getStyleClass().add("count-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        name.getStyleClass().add("row-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("row-count");
        count.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().add("row-state");
        state.setMinWidth(USE_PREF_SIZE);
        setState("");
        getChildren().setAll(name, state, count);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(String text, int number) {
        name.setText(text);
        count.setText(Messages.get("sidebar.count", number));
        setAccessibleText(Messages.get("sidebar.row", text, number));
        pseudoClassStateChanged(NONE, number == 0);
    }

    /** The colour of a tag beside its name, none with 0. */
    void setColour(int colour) {
        name.setGraphic(colour == 0 ? null : new TagDot(colour));
        name.setContentDisplay(ContentDisplay.RIGHT);
        name.setAccessibleText(colour == 0 ? null : name.getText() + ", " + TagMenu.name(colour));
    }

    /** A word about what is counted, before the count; may be empty. */
    void setState(String word) {
        state.setText(word);
        state.setVisible(!word.isEmpty());
        state.setManaged(!word.isEmpty());
    }

    void mark(boolean isSelected, boolean excluded) {
        if (selected != isSelected) {
            selected = isSelected;
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(EXCLUDED, excluded);
    }

    void onChoose(Consumer<Choice> newAction) {
        action = newAction;
    }

    /**
     * Puts other rows in the place of those in that box. The keyboard stays on a row that stands for the same.
     *
     * @param same whether what two rows stand for, their user data, is the same
     */
    static void replace(Pane box, List<? extends Node> others, BiPredicate<Object, Object> same) {
        var focused = box.getChildren().stream().filter(Node::isFocused).map(Node::getUserData).findFirst();
        box.getChildren().setAll(others);
        focused.ifPresent(before -> others.stream().filter(row -> same.test(before, row.getUserData())).findFirst()
                .ifPresent(Node::requestFocus));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction what, Object... parameters) {
        if (what == AccessibleAction.FIRE) {
            action.accept(Choice.ONLY);
        } else {
            super.executeAccessibleAction(what, parameters);
        }
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        action.accept(choice(event.isShortcutDown(), event.isAltDown()));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            action.accept(choice(event.isShortcutDown(), event.isAltDown()));
            event.consume();
        }
    }

    private static Choice choice(boolean also, boolean not) {
        return not ? Choice.NOT : also ? Choice.ALSO : Choice.ONLY;
    }
}
