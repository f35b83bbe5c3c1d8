package offprint.ui.changes;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import offprint.model.FacetCount;
import offprint.ui.Messages;
import offprint.ui.Popovers;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tags of the selected articles as chips, and a box to give them another, with those that exist to choose from. */
public final class TagsPopover extends Popover {

    private final TagsViewModel model;
    private final Label title = new Label();
    private final FlowPane chips = new FlowPane();
    private final TextField box = new TextField();
    private final ObservableList<String> proposals = FXCollections.observableArrayList();
    private final ListView<String> list = new ListView<>(proposals);

    /** A popover on the articles that the model was opened for. */
    public TagsPopover(TagsViewModel model, List<String> existing) {
        this.model = model;
        title.getStyleClass().add("tags-title");
        title.setId("tags-title");
        chips.getStyleClass().add("tags-chips");
        box.setId("tags-box");
        box.setPromptText(Messages.get("tags.prompt"));
        box.setAccessibleText(Messages.get("tags.prompt"));
        box.textProperty().subscribe(text -> proposals.setAll(TagsViewModel.proposals(existing, text)));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        list.setId("tags-list");
        list.setAccessibleText(Messages.get("tags.existing"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                add(list.getSelectionModel().getSelectedItem());
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> add(list.getSelectionModel().getSelectedItem()));
        var content = new VBox(title, chips, box, list);
        content.getStyleClass().add("tags");
        setContentNode(content);
        setDetachable(false);
        setHeaderAlwaysVisible(false);
        Popovers.whenSeen(this, box::requestFocus);
        var showing = model.stateProperty().subscribe(state -> showTags(state));
        setOnHidden(_ -> {
            showing.unsubscribe();
            model.close();
        });
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            add(box.getText());
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !proposals.isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void add(String name) {
        if (name != null) {
            model.add(name);
            box.clear();
            box.requestFocus();
        }
    }

    private void showTags(TagsState state) {
        title.setText(Messages.get("tags.title", state.articles()));
        chips.getChildren().clear();
        state.own().forEach(tag -> chips.getChildren().add(own(tag, state.articles())));
        state.posts().forEach(tag -> chips.getChildren().add(ofPost(tag)));
        chips.setManaged(!chips.getChildren().isEmpty());
    }

    // What only some of the articles have says of how many.
    private Node own(FacetCount tag, int articles) {
        String text = tag.count() == articles ? tag.name() : Messages.get("tags.some", tag.name(), tag.count());
        var chip = new Button(text, new FontIcon(Feather.X));
        chip.getStyleClass().setAll("tag-chip", "own");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(Messages.get("changes.untag", tag.name()));
        chip.setOnAction(_ -> {
            model.remove(tag.name());
            box.requestFocus();
        });
        return chip;
    }

    private static Node ofPost(String tag) {
        var chip = new Label(tag);
        chip.getStyleClass().add("tag-chip");
        chip.setAccessibleText(Messages.get("tags.ofPost", tag));
        return chip;
    }
}
