package offprint.ui.articles;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;

/** The rows as a screen reader asks for them. Only those on screen can be given. */
final class RowsRead {

    private RowsRead() {
    }

    /** Empty if the list says nothing of its own about the attribute. */
    static Optional<Object> of(RowFlow list, AccessibleAttribute attribute, Object... parameters) {
        int selected = list.selectedProperty().get();
        return switch (attribute) {
            case ITEM_COUNT -> Optional.of(list.size());
            case ITEM_AT_INDEX -> list.cell((Integer) parameters[0]).map(cell -> cell);
            case FOCUS_ITEM -> list.cell(selected).map(cell -> cell);
            case SELECTED_ITEMS -> Optional.of(FXCollections.observableArrayList(list.cell(selected).stream().toList()));
            case MULTIPLE_SELECTION -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
