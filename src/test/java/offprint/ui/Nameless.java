package offprint.ui;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;

/** The controls that the keyboard comes to and of which a screen reader could say nothing. */
public final class Nameless {

    private Nameless() {
    }

    /** Those in that part of a window. */
    public static List<String> in(Node part) {
        return part.lookupAll("*").stream().filter(Control.class::isInstance).filter(Node::isFocusTraversable)
                .filter(control -> !hasName(control)).map(Node::toString).toList();
    }

    private static boolean hasName(Node control) {
        boolean hasText = control instanceof Labeled labeled && labeled.getText() != null
                && !labeled.getText().isBlank();
        return hasText || control.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String words
                && !words.isBlank();
    }
}
