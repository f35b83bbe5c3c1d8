package offprint.ui.tour;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offprint.ui.Messages;
import offprint.ui.actions.Action;
import offprint.ui.actions.ActionList;
import offprint.ui.actions.KeysView;

/** One step of the tour in words, and the way to the others. Has the keyboard while the reader wants nothing else. */
final class TourCard extends VBox {

    private final TourViewModel model;
    private final ActionList actions;
    private final Label title = label("tour-title");
    private final Label number = label("tour-number");
    private final Label text = label("tour-text");
    private final VBox extras = new VBox();
    private final Hyperlink example = new Hyperlink();
    private final Button back = button("tour.back", "tour-back");
    private final Button next = button("tour.next", "tour-next");

    TourCard(TourViewModel model, ActionList actions) {
        this.model = model;
        this.actions = actions;
        setId("tour");
        getStyleClass().add("tour-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        extras.getStyleClass().add("tour-extras");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        example.setId("tour-example");
        example.setWrapText(true);
        example.setOnAction(_ -> model.tryExample());
        model.triedProperty().subscribe(tried -> example.setVisited(tried));
        getChildren().setAll(row("tour-head", title, space(), number), text, extras, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Speaks of that step and takes the keyboard. */
    void show(TourStep step) {
        title.setText(step.title());
        number.setText(Messages.get("tour.number", step.number(), TourStep.count()));
        text.setText(step.text());
        extras.getChildren().setAll(step.commands().stream().flatMap(id -> actions.byId(id).stream())
                .filter(action -> !action.keysText().isEmpty()).map(TourCard::command).toList());
        if (step == TourStep.SEARCH) {
            model.example().ifPresent(this::offer);
        }
        extras.setManaged(!extras.getChildren().isEmpty());
        back.setDisable(step.number() == 1);
        next.setText(Messages.get(step.number() == TourStep.count() ? "tour.done" : "tour.next"));
        setAccessibleText(Messages.get("tour.spoken", step.number(), TourStep.count(), step.title(), step.text()));
        requestFocus();
    }

    private void offer(String words) {
        example.setText(Messages.get("tour.try", words));
        extras.getChildren().add(example);
    }

    private Node foot() {
        var skip = new Hyperlink(Messages.get("tour.skip"));
        skip.setId("tour-skip");
        skip.setMinWidth(USE_PREF_SIZE);
        skip.setOnAction(_ -> model.end());
        back.setOnAction(_ -> model.back());
        next.getStyleClass().add("first");
        next.setOnAction(_ -> model.next());
        return row("tour-foot", skip, space(), back, next);
    }

    // Where the reader has gone to another button, Enter presses that.
    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> model.end();
            case LEFT -> model.back();
            case RIGHT -> model.next();
            case SPACE, ENTER -> {
                if (key.getTarget() instanceof ButtonBase button) {
                    button.fire();
                } else {
                    model.next();
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private static Node command(Action action) {
        return row("tour-command", new Label(action.text()), space(), KeysView.cap(action.keysText()));
    }

    private static HBox row(String styleClass, Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add(styleClass);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Label label(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        return label;
    }

    private static Button button(String key, String id) {
        var button = new Button(Messages.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
