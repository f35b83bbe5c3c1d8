package offprint.ui.articles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            case SELECTED_ITEMS -> Optional.of(FXCollections.observableArrayList(selected(list)));
            case MULTIPLE_SELECTION -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static List<ArticleCell> selected(RowFlow list) {
        return Stream.iterate(list.first(), index -> list.cell(index).isPresent(), index -> index + 1)
                .filter(list.choice().rows()::contains).flatMap(index -> list.cell(index).stream()).toList();
    }
}
