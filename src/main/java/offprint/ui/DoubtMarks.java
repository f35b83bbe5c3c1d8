package offprint.ui;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import offprint.text.Hits;
import offprint.text.SearchInput;

/** Lines under what looks like an operator of a search and is none, over the box it is typed into. */
final class DoubtMarks extends Pane {

    private static final double THICKNESS = 2;

    private final TextField box;
    private final Tooltip tip = new Tooltip();

    DoubtMarks(TextField box) {
        this.box = box;
        getStyleClass().add("doubts");
        setMouseTransparent(true);
        box.textProperty().subscribe(this::mark);
        box.caretPositionProperty().subscribe(_ -> later());
        box.skinProperty().subscribe(_ -> later());
        widthProperty().subscribe(_ -> later());
    }

    private void mark() {
        var doubts = SearchInput.doubts(box.getText());
        tip.setText(doubts.isEmpty() ? "" : Messages.get("search.doubt",
                box.getText().substring(doubts.getFirst().start(), doubts.getFirst().end())));
        box.setTooltip(doubts.isEmpty() ? null : tip);
        box.setAccessibleHelp(tip.getText());
        later();
    }

    // The places of the characters are known once the box has laid them out.
    private void later() {
        Platform.runLater(this::draw);
    }

    private void draw() {
        getChildren().clear();
        if (box.getSkin() instanceof TextFieldSkin skin) {
            box.layout();
            SearchInput.doubts(box.getText()).forEach(doubt -> draw(doubt, skin));
        }
    }

    private void draw(Hits.Hit doubt, TextFieldSkin skin) {
        Rectangle2D first = skin.getCharacterBounds(doubt.start());
        Rectangle2D last = skin.getCharacterBounds(doubt.end() - 1);
        double from = Math.max(0, first.getMinX());
        double to = Math.min(getWidth(), last.getMaxX());
        if (to > from) {
            var line = new Region();
            line.getStyleClass().add("doubt");
            line.resizeRelocate(from, first.getMaxY() - THICKNESS / 2, to - from, THICKNESS);
            getChildren().add(line);
        }
    }
}
