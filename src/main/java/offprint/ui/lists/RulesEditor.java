package offprint.ui.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import offprint.html.Removal;
import offprint.model.Problem;
import offprint.reading.RulesChange;
import offprint.ui.Messages;

/** The editor of the reader's own rules: what is wrong with them and what they would take out of the open article. */
final class RulesEditor extends VBox {

    private static final Duration TYPING = Duration.millis(250);

    private final ListsViewModel model;
    private final TextArea text = new TextArea();
    private final ListView<Problem> problems = new ListView<>();
    private final Label change = new Label();
    private final ListView<String> taken = new ListView<>();
    private final VBox proposals = new VBox();

    RulesEditor(ListsViewModel model) {
        this.model = model;
        getStyleClass().add("lists-part");
        text.setId("lists-own");
        text.getStyleClass().add("lists-rules");
        text.setPromptText(Messages.get("lists.own.prompt"));
        text.setAccessibleText(Messages.get("lists.own"));
        text.textProperty().bindBidirectional(model.ownRulesProperty());
        VBox.setVgrow(text, Priority.ALWAYS);
        var pause = new PauseTransition(TYPING);
        pause.setOnFinished(_ -> model.check());
        text.textProperty().subscribe(pause::playFromStart);
        change.setId("lists-change");
        change.setWrapText(true);
        change.setMinHeight(USE_PREF_SIZE);
        taken.setId("lists-taken");
        taken.setAccessibleText(Messages.get("lists.change.list"));
        taken.setCellFactory(_ -> new LineCell());
        getChildren().setAll(heading(), proposals, text, problems(), change, taken, buttons());
        Stream.of(problems, taken).forEach(list -> {
            list.managedProperty().bind(list.visibleProperty());
            list.setPrefHeight(92);
            list.setMinHeight(64);
        });
        model.problemsProperty().subscribe(this::mark);
        model.previewProperty().subscribe(this::preview);
        model.proposalsProperty().subscribe(this::offer);
    }

    private static Label heading() {
        var heading = new Label(Messages.get("lists.own"));
        heading.getStyleClass().add("lists-heading");
        return heading;
    }

    private ListView<Problem> problems() {
        problems.setId("lists-mistakes");
        problems.setAccessibleText(Messages.get("lists.problems"));
        problems.setCellFactory(_ -> new ProblemCell());
        problems.getSelectionModel().selectedItemProperty().subscribe(problem ->
                Optional.ofNullable(problem).ifPresent(it -> goTo(it.line())));
        return problems;
    }

    private HBox buttons() {
        var save = new Button(Messages.get("lists.save"));
        save.setId("lists-save");
        save.setDefaultButton(false);
        save.disableProperty().bind(model.unsavedProperty().not());
        save.setOnAction(_ -> model.save());
        var revert = new Button(Messages.get("lists.revert"));
        revert.setId("lists-revert");
        revert.disableProperty().bind(model.unsavedProperty().not());
        revert.setOnAction(_ -> model.revert());
        return new HBox(8, save, revert);
    }

    private void mark(List<Problem> found) {
        problems.getItems().setAll(found);
        problems.setVisible(!found.isEmpty());
    }

    /** Selects a line, so that the eye finds it. */
    private void goTo(int line) {
        int start = 0;
        for (int at = 1; at < line && start >= 0; at++) {
            start = text.getText().indexOf('\n', start) + 1;
        }
        int end = text.getText().indexOf('\n', start);
        text.selectRange(start, end < 0 ? text.getLength() : end);
    }

    private void preview(Optional<RulesChange> found) {
        change.setText(found.map(RulesEditor::words).orElseGet(() -> Messages.get("lists.change.closed")));
        taken.getItems().setAll(found.stream().flatMap(RulesEditor::lines).toList());
        taken.setVisible(!taken.getItems().isEmpty());
    }

    private static String words(RulesChange change) {
        int things = change.taken().size();
        double part = change.of() == 0 ? 0 : (double) Math.max(0, change.removed()) / change.of();
        return things == 0 && change.undone().isEmpty() ? Messages.get("lists.change.none")
                : Messages.get("lists.change", things, part);
    }

    private static Stream<String> lines(RulesChange change) {
        return Stream.concat(change.undone().stream().map(rule -> Messages.get("lists.change.undone", rule)),
                change.taken().stream().map(RulesEditor::line));
    }

    private static String line(Removal removal) {
        return Messages.get("lists.change.taken", removal.rule(),
                removal.text().isEmpty() ? removal.url() : removal.text());
    }

    /** The rules that would hide what the reader pointed at: a click puts one into the editor, where it is tried. */
    private void offer(List<String> rules) {
        proposals.getChildren().clear();
        if (!rules.isEmpty()) {
            var about = new Label(Messages.get("lists.proposals"));
            about.getStyleClass().add("lists-quiet");
            proposals.getChildren().add(about);
        }
        for (String rule : rules) {
            var link = new Hyperlink(rule);
            link.getStyleClass().add("lists-proposal");
            link.setMnemonicParsing(false);
            link.setOnAction(_ -> model.propose(rule));
            proposals.getChildren().add(link);
        }
        proposals.setVisible(!rules.isEmpty());
        proposals.setManaged(!rules.isEmpty());
    }

    /** A line of any length, over as many as it takes. */
    private static final class LineCell extends ListCell<String> {

        LineCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line);
        }
    }
}
