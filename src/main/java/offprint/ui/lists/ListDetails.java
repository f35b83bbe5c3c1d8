package offprint.ui.lists;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offprint.model.Problem;
import offprint.ui.Messages;

/** What a list says about itself, what of it is used, and its lines that are wrong. */
final class ListDetails extends VBox {

    private final ListsViewModel model;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label counts = new Label();
    private final ListView<Problem> problems = new ListView<>();

    ListDetails(ListsViewModel model) {
        this.model = model;
        getStyleClass().add("lists-part");
        title.getStyleClass().add("lists-heading");
        about.getStyleClass().add("lists-quiet");
        about.setWrapText(true);
        counts.setWrapText(true);
        problems.setId("lists-problems");
        problems.setAccessibleText(Messages.get("lists.problems"));
        problems.setPlaceholder(new Label(Messages.get("lists.problems.none")));
        problems.setCellFactory(_ -> new ProblemCell());
        VBox.setVgrow(problems, Priority.ALWAYS);
        getChildren().setAll(title, about, counts, problems);
        model.problemsProperty().subscribe(found -> problems.getItems().setAll(found));
    }

    void show(ListRow row) {
        title.setText(title(row));
        about.setText(Messages.get("lists.header", orUnknown(row.header().version()),
                orUnknown(row.header().licence())));
        counts.setText(Messages.get("lists.counts", row.used(), row.unsupported(), row.bad()));
        problems.getItems().clear();
        problems.setVisible(row.bad() > 0);
        if (row.kind() == ListRow.Kind.IMPORTED && row.bad() > 0) {
            model.showProblems(row);
        }
    }

    /** The title of a list in the reader's language where it is ours. */
    static String title(ListRow row) {
        return switch (row.kind()) {
            case BUILT_IN -> Messages.get("lists.builtIn");
            case IMPORTED -> row.header().title();
            case OWN -> Messages.get("lists.own");
        };
    }

    private static String orUnknown(String text) {
        return text.isEmpty() ? Messages.get("lists.unsaid") : text;
    }
}
