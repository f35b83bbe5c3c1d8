package offprint.ui.sidebar;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import offprint.ui.Messages;
import offprint.ui.Popovers;
import offprint.ui.changes.TagsViewModel;

/** Asks for a name: a new one, or one of those there are. */
public final class NameBox extends Popover {

    private final Consumer<String> answer;

    /**
     * @param prompt   what is asked
     * @param existing names to choose from; if there are none, any name will do
     */
    public NameBox(String prompt, String proposed, List<String> existing, Consumer<String> answer) {
        this.answer = answer;
        var title = new Label(prompt);
        title.getStyleClass().add("tags-title");
        var box = new TextField(proposed);
        box.setId("name");
        box.setAccessibleText(prompt);
        var content = new VBox(title, box);
        content.getStyleClass().add("tags");
        if (existing.isEmpty()) {
            content.getStyleClass().add("name-box");
            box.setOnAction(_ -> choose(box.getText()));
        } else {
            content.getChildren().add(list(box, existing));
        }
        setContentNode(content);
        setArrowLocation(ArrowLocation.LEFT_TOP);
        setDetachable(false);
        setHeaderAlwaysVisible(false);
        Popovers.whenSeen(this, () -> {
            box.requestFocus();
            box.selectAll();
        });
    }

    private ListView<String> list(TextField box, List<String> existing) {
        ObservableList<String> found = FXCollections.observableArrayList();
        var list = new ListView<>(found);
        list.setId("names");
        list.setAccessibleText(Messages.get("tags.existing"));
        box.textProperty().subscribe(part -> found.setAll(TagsViewModel.proposals(existing, part)));
        box.setOnAction(_ -> found.stream().findFirst().ifPresent(this::choose));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(list.getSelectionModel().getSelectedItem());
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose(list.getSelectionModel().getSelectedItem()));
        return list;
    }

    private void choose(String name) {
        if (name != null) {
            hide();
            answer.accept(name);
        }
    }
}
