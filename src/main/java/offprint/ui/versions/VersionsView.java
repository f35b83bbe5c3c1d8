package offprint.ui.versions;

import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import offprint.ui.Messages;
import offprint.ui.OwnedDialog;

/** The versions of an article, two of them compared. Shows a {@link VersionsViewModel}; Escape closes it. */
public final class VersionsView extends Dialog<Void> {

    private final VersionsViewModel model;
    private final VersionChoice earlier;
    private final VersionChoice later;
    private final ScrollPane page = new ScrollPane();

    /** A view over that window. */
    public VersionsView(VersionsViewModel model, Window owner) {
        this.model = model;
        OwnedDialog.own(this, owner);
        initModality(Modality.NONE);
        setResizable(true);
        setTitle(Messages.get("versions.title"));
        earlier = new VersionChoice("versions.earlier", version -> model.choose(version, later().value()));
        later = new VersionChoice("versions.later", version -> model.choose(earlier().value(), version));
        page.setId("difference");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setAccessibleText(Messages.get("versions.title"));
        VBox.setVgrow(page, Priority.ALWAYS);
        var choices = new FlowPane(earlier, later);
        choices.getStyleClass().add("version-choices");
        var pane = getDialogPane();
        pane.getStyleClass().add("versions");
        pane.setContent(new VBox(choices, legend(), page));
        pane.getButtonTypes().setAll(new ButtonType(Messages.get("dialog.close"), ButtonData.CANCEL_CLOSE));
        var subscription = model.stateProperty().subscribe(this::render);
        setOnHidden(_ -> {
            subscription.unsubscribe();
            model.close();
        });
    }

    private VersionChoice earlier() {
        return earlier;
    }

    private VersionChoice later() {
        return later;
    }

    private void render(VersionsState state) {
        switch (state) {
            case VersionsState.Closed() -> page.setContent(null);
            case VersionsState.Loading() -> page.setContent(note(Messages.get("articles.loading")));
            case VersionsState.Failed(String reason) -> page.setContent(note(reason));
            case VersionsState.Showing showing -> {
                earlier.show(showing.all(), showing.earlier());
                later.show(showing.all(), showing.later());
                page.setContent(new DifferenceText(showing.difference()));
                page.setVvalue(0);
            }
        }
    }

    private static HBox legend() {
        var box = new HBox();
        box.getStyleClass().add("legend");
        box.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().setAll(label("removed", Messages.get("versions.removed")),
                label("added", Messages.get("versions.added")));
        return box;
    }

    private static Label note(String text) {
        var note = label("difference-note", text);
        note.setWrapText(true);
        return note;
    }

    private static Label label(String styleClass, String text) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
