package offprint.ui.reader;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javafx.stage.Window;
import offprint.ui.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The pictures of an article in a window of their own, one at a time, as large as the reader wants. They come from the
 * library, as those of the page do. Belongs to the JavaFX thread.
 */
final class PictureViewer {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Stage stage = new Stage();
    private final PictureCanvas canvas = new PictureCanvas();
    private final Label caption = new Label();
    private final Label state = new Label();
    private final Button previous = button(Feather.CHEVRON_LEFT, "viewer.previous", () -> step(-1));
    private final Button next = button(Feather.CHEVRON_RIGHT, "viewer.next", () -> step(1));
    private List<Shown> pictures = List.of();
    private int index;

    /**
     * A picture of the page.
     *
     * @param address in the page, where it is shown
     * @param caption what it shows; may be empty
     */
    record Shown(String address, String caption) {
    }

    PictureViewer(Window owner) {
        stage.initOwner(owner);
        caption.setId("viewer-caption");
        caption.setMinWidth(0);
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        state.setId("viewer-state");
        state.setMinWidth(Label.USE_PREF_SIZE);
        canvas.scaleProperty().subscribe(this::describe);
        var bar = new HBox(previous, next, caption, state,
                button(Feather.ZOOM_OUT, "viewer.smaller", canvas::smaller),
                button(Feather.ZOOM_IN, "viewer.larger", canvas::larger),
                button(Feather.MAXIMIZE, "viewer.whole", canvas::whole),
                button(Feather.COPY, "viewer.copy", this::copy),
                button(Feather.X, "viewer.close", stage::close));
        bar.getStyleClass().add("viewer-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        var root = new BorderPane(canvas);
        root.setBottom(bar);
        root.getStyleClass().add("viewer");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var scene = new Scene(root, owner.getWidth(), owner.getHeight());
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getStylesheets().add(PictureViewer.class.getResource("reader.css").toExternalForm());
        root.setStyle(owner.getScene().getRoot().getStyle());
        stage.setScene(scene);
        stage.setX(owner.getX());
        stage.setY(owner.getY());
    }

    /** Opens the window with that one of the pictures. */
    void show(List<Shown> all, int chosen) {
        pictures = List.copyOf(all);
        index = chosen;
        present();
        stage.show();
    }

    private void step(int by) {
        index = Math.floorMod(index + by, pictures.size());
        present();
    }

    private void present() {
        var shown = pictures.get(index);
        var image = new Image(shown.address(), true);
        canvas.setAccessibleText(shown.caption());
        canvas.show(image);
        image.progressProperty().subscribe(_ -> canvas.requestLayout());
        image.errorProperty().subscribe(this::describe);
        caption.setText(shown.caption());
        stage.setTitle(shown.caption().isEmpty() ? Messages.get("reader.picture") : shown.caption());
        previous.setDisable(pictures.size() == 1);
        next.setDisable(pictures.size() == 1);
        describe();
    }

    private void describe() {
        var text = Messages.get("viewer.state", index + 1, pictures.size(), canvas.scaleProperty().get());
        state.setText(canvas.hasFailed() ? Messages.get("viewer.failed") : text);
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
            return;
        }
        Runnable action = switch (event.getCode()) {
            case ESCAPE -> stage::close;
            case LEFT, PAGE_UP -> () -> step(-1);
            case RIGHT, PAGE_DOWN -> () -> step(1);
            case PLUS, ADD, EQUALS -> canvas::larger;
            case MINUS, SUBTRACT -> canvas::smaller;
            case DIGIT0, NUMPAD0 -> canvas::whole;
            case DIGIT1, NUMPAD1 -> canvas::actual;
            default -> null;
        };
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private void copy() {
        var image = canvas.image();
        if (image.isPresent()) {
            var content = new ClipboardContent();
            content.putImage(image.get());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private static Button button(Feather icon, String key, Runnable run) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("reader-tool");
        button.setId(key.replace('.', '-'));
        button.setTooltip(new Tooltip(Messages.get(key)));
        button.setAccessibleText(Messages.get(key));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
