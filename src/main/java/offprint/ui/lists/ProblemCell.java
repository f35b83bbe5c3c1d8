package offprint.ui.lists;

import javafx.scene.control.ListCell;
import offprint.model.Problem;
import offprint.ui.Messages;

/** A line of a list that is wrong, with the reason. */
final class ProblemCell extends ListCell<Problem> {

    ProblemCell() {
        // As wide as the list, whatever the line says: it goes on below.
        setPrefWidth(0);
        setWrapText(true);
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        boolean isThere = !empty && problem != null;
        setText(isThere ? Messages.get("lists.problem", problem.line(), problem.reason()) : null);
    }
}
