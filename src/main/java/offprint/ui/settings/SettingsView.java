package offprint.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Window;
import offprint.ui.Messages;
import offprint.ui.OwnedDialog;
import offprint.ui.actions.TypedWords;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The sections at the left, at the right the rows of the chosen one, or those of all sections that have the words in
 * the box. Made once for a window, and shown again.
 */
public final class SettingsView extends Dialog<Void> {

    private final List<SettingsSection> sections;
    private final TextField words = new TextField();
    private final ListView<SettingsSection> names = new ListView<>();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    /** A dialog over that window. */
    public SettingsView(List<SettingsSection> sections, Window owner) {
        this.sections = List.copyOf(sections);
        OwnedDialog.own(this, owner);
        initModality(Modality.NONE);
        setResizable(true);
        setTitle(Messages.get("settings.title"));
        page.getStyleClass().add("settings-page");
        scroll.setId("settings-page");
        scroll.setAccessibleText(Messages.get("settings.title"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var pane = getDialogPane();
        pane.getStyleClass().add("settings");
        pane.setContent(new HBox(left(), scroll));
        pane.getButtonTypes().setAll(new ButtonType(Messages.get("dialog.close"), ButtonData.CANCEL_CLOSE));
        words.textProperty().subscribe(this::fill);
        names.getSelectionModel().selectedItemProperty().subscribe(section -> {
            if (section != null) {
                words.clear();
                fill();
            }
        });
        names.getSelectionModel().selectFirst();
        setOnShown(_ -> {
            keepOnScreen(pane.getScene().getWindow());
            words.requestFocus();
        });
    }

    /** Shows the section of that name, or the one shown last if there is none. */
    public void open(String section) {
        sections.stream().filter(each -> each.is(section)).findFirst()
                .ifPresent(names.getSelectionModel()::select);
        if (isShowing()) {
            getDialogPane().getScene().getWindow().requestFocus();
        } else {
            show();
        }
    }

    // With large text it may be wished larger than the screen is.
    private static void keepOnScreen(Window window) {
        var screen = Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        if (window.getWidth() > screen.getWidth()) {
            window.setX(screen.getMinX());
            window.setWidth(screen.getWidth());
        }
        if (window.getHeight() > screen.getHeight()) {
            window.setY(screen.getMinY());
            window.setHeight(screen.getHeight());
        }
    }

    private VBox left() {
        words.setId("settings-words");
        words.setPromptText(Messages.get("settings.search"));
        words.setAccessibleText(Messages.get("settings.search"));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        names.setId("settings-sections");
        names.setAccessibleText(Messages.get("settings.sections"));
        names.setCellFactory(_ -> new Cell());
        names.getItems().setAll(sections);
        VBox.setVgrow(names, Priority.ALWAYS);
        var left = new VBox(words, names);
        left.getStyleClass().add("settings-left");
        return left;
    }

    // Escape empties the box first, then closes the dialog.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            names.requestFocus();
            event.consume();
        }
    }

    private void fill() {
        var typed = new TypedWords(words.getText());
        var nodes = new ArrayList<Node>();
        if (typed.isEmpty()) {
            if (names.getSelectionModel().isEmpty()) {
                names.getSelectionModel().selectFirst();
                return;
            }
            var section = names.getSelectionModel().getSelectedItem();
            add(nodes, section, section.rows());
        } else {
            names.getSelectionModel().clearSelection();
            for (var section : sections) {
                add(nodes, section, section.rows().stream().filter(row -> row.has(typed, section.title())).toList());
            }
            if (nodes.isEmpty()) {
                nodes.add(SettingsRow.quiet(Messages.get("settings.none", words.getText())));
            }
        }
        page.getChildren().setAll(nodes);
        scroll.setVvalue(0);
    }

    private static void add(List<Node> nodes, SettingsSection section, List<SettingsRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        nodes.add(label(section.title(), "settings-title"));
        Optional<String> heading = Optional.empty();
        for (var row : rows) {
            if (!row.heading().equals(heading)) {
                heading = row.heading();
                heading.ifPresent(text -> nodes.add(label(text, "settings-heading")));
            }
            nodes.add(row.node());
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /** Icon and name. */
    private static final class Cell extends ListCell<SettingsSection> {

        @Override
        protected void updateItem(SettingsSection section, boolean empty) {
            super.updateItem(section, empty);
            setText(section == null ? null : section.title());
            setGraphic(section == null ? null : new FontIcon(section.icon()));
        }
    }
}
