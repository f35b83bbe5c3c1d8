package offprint.ui.reader;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import offprint.ui.Messages;

/** The row that looks for words in the article: a box, which hit of how many, the steps between them. */
final class FindBar extends HBox {

    // Each change makes the page anew.
    private static final Duration TYPING = Duration.millis(120);
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final ReaderViewModel model;
    private final Runnable leave;
    private final TextField words = new TextField();
    private final PauseTransition typing = new PauseTransition(TYPING);

    /** @param leave gives the keyboard back to the article */
    FindBar(ReaderViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        getStyleClass().addAll("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(words(), count(),
                button("find-previous", "\u2039", "reader.hits.previous", model::previousHit),
                button("find-next", "\u203a", "reader.hits.next", model::nextHit),
                button("find-close", "\u00d7", "reader.find.close", this::close));
        visibleProperty().bind(model.find().openProperty());
        managedProperty().bind(visibleProperty());
    }

    /** Takes the keyboard; what is selected in the article, if anything, is looked for. */
    void take(String selection) {
        if (!selection.isBlank()) {
            words.setText(selection);
        }
        find();
        words.requestFocus();
        words.selectAll();
    }

    private Node words() {
        words.setId("find");
        words.setPromptText(Messages.get("reader.find"));
        words.setAccessibleText(Messages.get("reader.find"));
        words.textProperty().subscribe((_, _) -> typing.playFromStart());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        typing.setOnFinished(_ -> find());
        return words;
    }

    private Node count() {
        var count = new Label();
        count.setId("find-count");
        count.getStyleClass().add("hits");
        count.setMinWidth(0);
        count.textProperty().bind(Bindings.createStringBinding(this::countText, words.textProperty(),
                model.find().markedProperty(), model.hitCountProperty(), model.currentHitProperty()));
        count.textProperty().subscribe(text -> words.pseudoClassStateChanged(NOTHING,
                text.equals(Messages.get("reader.find.none"))));
        return count;
    }

    private String countText() {
        if (words.getText().isBlank() || !words.getText().strip().equals(model.find().markedProperty().get().words())) {
            return "";
        }
        return model.hitCountProperty().get() == 0 ? Messages.get("reader.find.none")
                : Messages.get("reader.find.count", model.currentHitProperty().get(), model.hitCountProperty().get());
    }

    private static Button button(String id, String sign, String key, Runnable action) {
        var button = new Button(sign);
        button.setId(id);
        button.getStyleClass().setAll("reader-tool", "step");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(Messages.get(key));
        button.setTooltip(new Tooltip(Messages.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    // Words that were just typed are looked for first; their first hit is then the present one.
    private void step(boolean back) {
        if (!words.getText().strip().equals(model.find().markedProperty().get().words())) {
            find();
        } else if (back) {
            model.previousHit();
        } else {
            model.nextHit();
        }
    }

    private void find() {
        typing.stop();
        model.find().find(words.getText());
    }

    private void close() {
        typing.stop();
        model.find().close();
        leave.run();
    }
}
