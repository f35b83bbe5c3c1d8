package offprint.ui.reader;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import offprint.model.Highlight.Colour;
import offprint.ui.Messages;

/** A round button for each colour a highlight can have; its name says which, so that colour is not the only sign. */
final class ColourButtons extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    ColourButtons(Consumer<Colour> choose) {
        getStyleClass().add("colour-buttons");
        for (Colour colour : Colour.values()) {
            getChildren().add(button(colour, choose));
        }
    }

    /** Shows which colour it is now. */
    void setChosen(Colour chosen) {
        for (int index = 0; index < getChildren().size(); index++) {
            getChildren().get(index).pseudoClassStateChanged(CHOSEN, Colour.values()[index] == chosen);
        }
    }

    private static Button button(Colour colour, Consumer<Colour> choose) {
        var dot = new Region();
        dot.getStyleClass().addAll("highlight-dot", colour.name().toLowerCase(Locale.ROOT));
        var button = new Button("", dot);
        button.setId("highlight-" + colour.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().setAll("colour-button");
        button.setAccessibleText(name(colour));
        button.setTooltip(new Tooltip(name(colour)));
        button.setOnAction(_ -> choose.accept(colour));
        return button;
    }

    static String name(Colour colour) {
        return switch (colour) {
            case YELLOW -> Messages.get("highlight.yellow");
            case GREEN -> Messages.get("highlight.green");
            case BLUE -> Messages.get("highlight.blue");
            case PINK -> Messages.get("highlight.pink");
        };
    }
}
