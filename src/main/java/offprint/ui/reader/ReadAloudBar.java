package offprint.ui.reader;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import offprint.ui.Messages;

/** The row that is there while an article is read aloud: pause, the steps between sentences, the end. */
final class ReadAloudBar extends HBox {

    private final ReadAloudViewModel model;
    private final Runnable leave;

    /** @param leave gives the keyboard back to the article */
    ReadAloudBar(ReadAloudViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(Messages.get("reader.aloud"));
        var title = new Label(Messages.get("reader.aloud"));
        title.setMinWidth(0);
        title.getStyleClass().add("aloud");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(title, place(), pause(),
                step("aloud-previous", "\u2039", "reader.aloud.previous", model::previous),
                step("aloud-next", "\u203a", "reader.aloud.next", model::next), space,
                step("aloud-stop", "\u00d7", "reader.aloud.stop", this::stop));
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node place() {
        var place = new Label();
        place.setId("aloud-place");
        place.getStyleClass().add("hits");
        place.setMinWidth(0);
        place.textProperty().bind(Bindings.createStringBinding(() -> Messages.get("reader.aloud.place",
                model.numberProperty().get(), model.count()), model.numberProperty(), model.openProperty()));
        return place;
    }

    private Node pause() {
        var pause = new Button();
        pause.setId("aloud-pause");
        pause.getStyleClass().setAll("reader-tool");
        pause.setMinWidth(USE_PREF_SIZE);
        pause.textProperty().bind(Bindings.when(model.pausedProperty())
                .then(Messages.get("reader.aloud.resume")).otherwise(Messages.get("reader.aloud.pause")));
        pause.setOnAction(_ -> model.toggle());
        return pause;
    }

    private static Button step(String id, String sign, String key, Runnable action) {
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
        if (event.getCode() == KeyCode.ESCAPE) {
            stop();
            event.consume();
        }
    }

    private void stop() {
        model.stop();
        leave.run();
    }
}
