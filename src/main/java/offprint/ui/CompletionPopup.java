package offprint.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import offprint.text.SearchWord;
import offprint.ui.Completion.Proposal;

/** The proposals below the search box: the arrows choose, Enter and Tab take, Escape closes. */
final class CompletionPopup {

    // In heights of the text, which may be twice the usual one.
    private static final double ROW = 2.15;
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final TextField box;
    private final Region field;
    private final Completion completion;
    private final ListView<Proposal> list = new ListView<>();
    private final Popup popup = new Popup();

    /** @param field what the box is in, below which they are shown */
    CompletionPopup(TextField box, Region field, Completion completion) {
        this.box = box;
        this.field = field;
        this.completion = completion;
        list.setId("completions");
        list.getStyleClass().add("completions");
        list.setAccessibleText(Messages.get("search.proposals"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ProposalCell());
        list.setOnMouseClicked(_ -> take());
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        box.textProperty().subscribe((_, _) -> Platform.runLater(this::ask));
        box.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        box.setOnMouseClicked(_ -> showRecent());
    }

    private void ask() {
        var word = SearchWord.at(box.getText(), Math.min(box.getCaretPosition(), box.getLength()));
        if (box.isFocused() && word.isPresent()) {
            completion.propose(word.get(), proposals -> show(
                    Stream.concat(proposals.stream(), completion.recent(box.getText()).stream()).toList()));
        } else {
            close();
        }
    }

    private void show(List<Proposal> proposals) {
        list.getItems().setAll(proposals);
        list.getSelectionModel().clearSelection();
        if (proposals.isEmpty() || box.getScene() == null || !box.isFocused()) {
            popup.hide();
            return;
        }
        // A pop-up that is no control has nothing of the styles of what it is shown for.
        list.setStyle("-fx-font-size: " + box.getFont().getSize() + "px");
        double row = Math.rint(box.getFont().getSize() * ROW);
        list.setFixedCellSize(row);
        list.setPrefHeight(proposals.size() * row + 10);
        list.getStylesheets().setAll(box.getScene().getStylesheets());
        var place = field.localToScreen(0, field.getHeight() + 4);
        popup.show(box, place.getX(), place.getY());
    }

    private void showRecent() {
        if (box.getText().isEmpty()) {
            completion.forget();
            show(completion.recent(""));
        }
    }

    private void close() {
        completion.forget();
        popup.hide();
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            if (event.getCode() == KeyCode.DOWN && box.getText().isEmpty()) {
                showRecent();
                event.consume();
            }
            return;
        }
        var choice = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> choice.select((choice.getSelectedIndex() + 1) % list.getItems().size());
            case UP -> choice.select(Math.floorMod(choice.getSelectedIndex() <= 0 ? -1
                    : choice.getSelectedIndex() - 1, list.getItems().size()));
            case TAB -> {
                if (choice.isEmpty()) {
                    choice.selectFirst();
                }
                take();
            }
            case ENTER -> {
                if (choice.isEmpty()) {
                    close();
                    return;
                }
                take();
            }
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        var proposal = list.getSelectionModel().getSelectedItem();
        var word = SearchWord.at(box.getText(), box.getCaretPosition());
        close();
        if (proposal == null) {
            return;
        }
        switch (proposal.kind()) {
            case CLEAR -> completion.recent().clear();
            case RECENT -> {
                box.setText(proposal.words());
                box.end();
            }
            case WORD -> word.ifPresent(typed -> box.replaceText(typed.start(), typed.end(), proposal.words()));
        }
    }

    /** A name, and at the right how many articles have it. */
    private static final class ProposalCell extends ListCell<Proposal> {

        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox row = new HBox(name, new Region(), count);

        ProposalCell() {
            HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
            count.getStyleClass().add("row-count");
            count.setMinWidth(USE_PREF_SIZE);
            name.setMinWidth(0);
            name.getStyleClass().add("row-name");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            if (empty || proposal == null) {
                setGraphic(null);
                return;
            }
            name.setText(proposal.name());
            pseudoClassStateChanged(QUIET, proposal.kind() == Completion.Kind.CLEAR);
            count.setText(proposal.count() == 0 ? "" : Messages.get("sidebar.count", proposal.count()));
            setGraphic(row);
        }
    }
}
