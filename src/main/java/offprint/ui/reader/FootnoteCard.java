package offprint.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offprint.ui.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A footnote over the page, at its number: the reader keeps the line. */
final class FootnoteCard extends VBox {

    private static final double GAP = 6;
    private static final double LINE = 20;
    private static final double MOST = 260;
    private static final double SPARE = 4;

    private final StackPane stage;
    private final Label text = new Label();
    private final ScrollPane scroll = new ScrollPane(text);
    private Runnable jump = () -> { };
    private Runnable left = () -> { };

    /** @param stage what the page is in, and the card over it */
    FootnoteCard(StackPane stage) {
        this.stage = stage;
        setId("footnote");
        getStyleClass().add("footnote-card");
        setManaged(false);
        setVisible(false);
        text.setId("footnote-text");
        text.setWrapText(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(scroll, new HBox(tool("footnote-go", Feather.CORNER_RIGHT_DOWN, "footnote.go", this::go),
                space, tool("footnote-close", Feather.X, "footnote.close", this::leave)));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave();
            }
        });
        stage.getChildren().add(this);
    }

    private static Button tool(String id, Feather icon, String key, Runnable action) {
        var tool = new Button(Messages.get(key), new FontIcon(icon));
        tool.setId(id);
        tool.getStyleClass().setAll("reader-tool");
        tool.setMinWidth(USE_PREF_SIZE);
        tool.setOnAction(_ -> action.run());
        return tool;
    }

    /** Shows the notes of that page, as long as the reader neither scrolls nor clicks in it. */
    void watch(ArticlePane page) {
        page.view().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hide());
        page.view().addEventFilter(ScrollEvent.SCROLL, _ -> hide());
        page.setFootnoteOpener(note -> {
            left = page.view()::requestFocus;
            show(note, () -> page.show(note.goal()));
        });
    }

    /** Takes the card away. */
    void hide() {
        setVisible(false);
    }

    private void show(Footnote note, Runnable whenGoing) {
        jump = whenGoing;
        text.setText(note.text());
        text.setAccessibleText(note.text());
        setVisible(true);
        // A scroll pane asks for the height of lines without an end.
        applyCss();
        double width = prefWidth(-1) - snappedLeftInset() - snappedRightInset();
        scroll.setPrefViewportHeight(Math.min(Math.ceil(text.prefHeight(width - SPARE)) + SPARE, MOST));
        lookup("#footnote-go").requestFocus();
        SelectionBar.place(this, note.place().getX(), note.place().getY() - LINE, note.place().getY() + GAP, stage);
    }

    private void go() {
        leave();
        jump.run();
    }

    private void leave() {
        hide();
        left.run();
    }
}
