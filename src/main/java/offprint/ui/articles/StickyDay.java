package offprint.ui.articles;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import offprint.ui.Dates;

/** The day of the topmost row, held at the top of the list until the heading of the next day pushes it out. */
final class StickyDay extends Pane {

    private final Label label = new Label();
    private final RowFlow list;

    StickyDay(RowFlow list) {
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
        list.setAfterLayout(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        label.setVisible(false);
        list.cell(list.first()).filter(ArticleCell::isByDay).flatMap(ArticleCell::loaded).ifPresent(this::hold);
    }

    private void hold(ListRow.Loaded row) {
        label.setText(Dates.heading(row.summary().published()));
        double height = label.prefHeight(-1);
        label.resizeRelocate(0, Math.min(0, nextHeading() - height), list.rowWidth(), height);
        label.setVisible(true);
    }

    private double nextHeading() {
        return list.cell(list.first() + 1).filter(cell -> cell.loaded().filter(ListRow.Loaded::startsDay).isPresent())
                .map(ArticleCell::getLayoutY).orElse(Double.MAX_VALUE);
    }
}
