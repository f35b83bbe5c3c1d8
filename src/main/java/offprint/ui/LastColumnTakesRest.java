package offprint.ui;

import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/**
 * How wide the columns of a table are: each as it wishes, the last one whatever is left. The policies of JavaFX share
 * the room out anew with every size that a dialog has on its way to the screen, and cut the words of the last column.
 */
public final class LastColumnTakesRest extends ConstrainedColumnResizeBase
        implements Callback<ResizeFeatures<?>, Boolean> {

    private static final double USUAL_SIZE = 13;

    private double size;

    /** Lets the columns of that table have such widths; they are given for text of the usual size. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    public static void of(TableView<?> table) {
        table.setColumnResizePolicy((Callback) new LastColumnTakesRest());
    }

    @Override
    public Boolean call(ResizeFeatures<?> asked) {
        return isResized(asked);
    }

    private <S> boolean isResized(ResizeFeatures<S> asked) {
        var columns = asked.getTable().getVisibleLeafColumns();
        if (columns.isEmpty()) {
            return false;
        }
        var last = columns.getLast();
        if (asked.getColumn() == last) {
            return false;
        }
        grow(asked);
        if (asked.getColumn() != null) {
            asked.setColumnWidth(asked.getColumn(), asked.getColumn().getWidth() + asked.getDelta());
        }
        double others = columns.stream().filter(each -> each != last).mapToDouble(TableColumnBase::getWidth).sum();
        asked.setColumnWidth(last, Math.max(last.getMinWidth(), asked.getContentWidth() - others));
        return true;
    }

    // Larger text needs more room. Its size is known when the words over the columns are there.
    private <S> void grow(ResizeFeatures<S> asked) {
        double now = asked.getTable().lookup(".column-header .label") instanceof Labeled words
                ? words.getFont().getSize() : USUAL_SIZE;
        if (now != size) {
            size = now;
            asked.getTable().getVisibleLeafColumns().forEach(
                    each -> asked.setColumnWidth(each, each.getPrefWidth() * now / USUAL_SIZE));
        }
    }
}
