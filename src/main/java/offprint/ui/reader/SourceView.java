package offprint.ui.reader;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import offprint.ui.Messages;
import offprint.ui.OwnedDialog;

/** The source of an article as text with the numbers of its lines. Only the lines in sight are laid out. */
public final class SourceView extends Dialog<Void> {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final ListView<SourceLine> lines = new ListView<>();

    /** @param owner the window it belongs to */
    public SourceView(ArticleSource article, Window owner) {
        String title = article.title();
        var source = article.lines();
        OwnedDialog.own(this, owner);
        initModality(Modality.NONE);
        setResizable(true);
        setTitle(Messages.get("source.title", title));
        int digits = String.valueOf(source.stream().mapToInt(SourceLine::number).max().orElse(1)).length();
        lines.setId("source-lines");
        lines.setAccessibleText(Messages.get("source.title", title));
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.setCellFactory(_ -> new Line(digits));
        lines.getItems().setAll(source);
        lines.setPrefSize(860, 560);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                key.consume();
                copy(lines.getSelectionModel().getSelectedItems());
            } else if (key.getCode() == KeyCode.ESCAPE) {
                close();
            }
        });
        var pane = getDialogPane();
        pane.getStyleClass().add("source");
        pane.getStylesheets().add(SourceView.class.getResource("reader.css").toExternalForm());
        pane.setContent(lines);
        var copyAll = new ButtonType(Messages.get("source.copy"), ButtonData.LEFT);
        pane.getButtonTypes().setAll(copyAll, new ButtonType(Messages.get("dialog.close"), ButtonData.CANCEL_CLOSE));
        pane.lookupButton(copyAll).addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            event.consume();
            copy(source);
        });
    }

    /** Shows it beside its owner, and runs the action when it is closed. */
    public void show(Runnable closed) {
        setOnHidden(_ -> closed.run());
        show();
    }

    private static void copy(List<SourceLine> chosen) {
        var content = new ClipboardContent();
        content.putString(text(chosen));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The text of the lines, as it was before long ones were cut. */
    static String text(List<SourceLine> chosen) {
        return chosen.stream().map(line -> (line.number() > 0 ? "\n" : "") + line.text())
                .collect(Collectors.joining()).replaceFirst("^\n", "");
    }

    private static final class Line extends ListCell<SourceLine> {

        private final Label number = new Label();
        private final Label text = new Label();
        private final HBox content = new HBox(number, text);

        Line(int digits) {
            number.getStyleClass().add("source-number");
            number.setMinWidth(12 + 9 * digits);
            text.setMinWidth(USE_PREF_SIZE);
            getStyleClass().add("source-line");
        }

        @Override
        protected void updateItem(SourceLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            boolean isLine = !empty && line != null;
            number.setText(isLine && line.number() > 0 ? String.valueOf(line.number()) : "");
            text.setText(isLine ? line.text() : "");
            setGraphic(isLine ? content : null);
        }
    }
}
