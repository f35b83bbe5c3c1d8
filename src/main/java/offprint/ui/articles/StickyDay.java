package offprint.ui.articles;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import offprint.ui.Dates;

/** The day of the topmost row, held at the top of the list until the heading of the next day pushes it out. */
final class StickyDay extends Pane {

    private final Label label = new Label();
    private final ListView<ListRow> list;

    StickyDay(ListView<ListRow> list) {
        this.list = list;
        getStyleClass().add("sticky");
        setMouseTransparent(true);
        setPickOnBounds(false);
        label.getStyleClass().add("day");
        getChildren().setAll(label);
        // What is pushed out goes under the header of the list, not over it.
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        list.skinProperty().subscribe(_ -> follow());
    }

    private void follow() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.positionProperty().subscribe(_ -> requestLayout());
            list.itemsProperty().subscribe(_ -> requestLayout());
            flow.needsLayoutProperty().subscribe(_ -> requestLayout());
        }
    }

    @Override
    protected void layoutChildren() {
        label.setVisible(false);
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        IndexedCell<?> top = flow.getFirstVisibleCell();
        if (top instanceof ArticleCell cell && cell.getItem() instanceof ListRow.Loaded row && cell.isByDay()) {
            label.setText(Dates.heading(row.summary().published()));
            double height = label.prefHeight(-1);
            label.resizeRelocate(0, Math.min(0, nextHeading(flow, top.getIndex()) - height), flowWidth(flow), height);
            label.setVisible(true);
        }
    }

    private static double nextHeading(VirtualFlow<?> flow, int index) {
        IndexedCell<?> next = flow.getCell(index + 1);
        boolean startsDay = next.getItem() instanceof ListRow.Loaded row && row.startsDay()
                && index + 1 <= flow.getLastVisibleCell().getIndex();
        return startsDay ? next.getLayoutY() : Double.MAX_VALUE;
    }

    private static double flowWidth(VirtualFlow<?> flow) {
        return ((Region) flow.getFirstVisibleCell()).getWidth();
    }
}
