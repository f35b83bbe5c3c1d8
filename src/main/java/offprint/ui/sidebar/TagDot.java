package offprint.ui.sidebar;

import javafx.scene.shape.Circle;

/** The colour of a tag. It only ever stands beside the tag's name. */
final class TagDot extends Circle {

    TagDot(int colour) {
        super(4);
        getStyleClass().addAll("tag-dot", "tag-colour-" + colour);
    }
}
