package offprint.ui.reader;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import offprint.model.Highlight.Colour;
import offprint.ui.Messages;

/** What can be done with the selected text; stands above it. */
final class SelectionBar extends HBox {

    private static final double GAP = 8;

    /** @param note asks for a note about the selection */
    SelectionBar(Consumer<Colour> highlight, Runnable note, Runnable copy) {
        setId("selection-bar");
        getStyleClass().add("selection-bar");
        setManaged(false);
        setVisible(false);
        getChildren().add(new ColourButtons(highlight));
        getChildren().addAll(button("selection-note", Messages.get("highlight.note"), note),
                button("selection-copy", Messages.get("reader.menu.copy"), copy));
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().setAll("reader-tool");
        button.setTooltip(new Tooltip(words));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Shows the bar above that selection, or below it where there is no room. */
    void show(PageSelection selection, Region over) {
        place(this, selection.bounds().getCenterX(), selection.bounds().getMinY(), selection.bounds().getMaxY(), over);
        setVisible(true);
    }

    /** Puts a part on top of another, above a place in that or below it. */
    static void place(Region part, double middle, double top, double bottom, Region over) {
        part.applyCss();
        part.autosize();
        double width = part.getWidth();
        double height = part.getHeight();
        double x = Math.clamp(middle - width / 2, GAP, Math.max(GAP, over.getWidth() - width - GAP));
        double above = top - height - GAP;
        double y = above >= GAP ? above : bottom + GAP;
        part.relocate(Math.round(x), Math.round(Math.clamp(y, GAP, Math.max(GAP, over.getHeight() - height - GAP))));
    }
}
