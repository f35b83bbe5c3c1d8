package offprint.ui.articles;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The rows on screen, and the scroll bar of all. Whatever is done costs as much as there are rows on screen: JavaFX's
 * own flow keeps the heights of all rows and walks along them, which at a million rows takes longer than a frame. The
 * scroll bar therefore counts rows, not pixels.
 */
final class RowFlow extends Region {

    // Of the list's height; what is above a row that had to be searched for.
    private static final double CONTEXT = 0.3;

    private final RowCells cells = new RowCells(getChildren());
    private final RowChoice choice = new RowChoice(this::paintSelection);
    private final RowBar bar = new RowBar(this::moveTo);
    private final ListChangeListener<ListRow> changes = _ -> requestLayout();
    private Optional<RowGoal> goal = Optional.empty();
    private Runnable afterLayout = () -> { };
    private boolean held;

    RowFlow() {
        getStyleClass().add("article-flow");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(0, 0);
        setPrefSize(0, 0);
        getChildren().setAll(bar);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hold());
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> held = false);
        setOnScroll(this::scroll);
        sceneProperty().subscribe(this::requestLayout);
    }

    /** Shows other rows, from the first one on and none selected. */
    void show(ArticleRows shown, boolean byDay) {
        take(Optional.of(shown), byDay);
        shown.addListener(changes);
    }

    /** Shows the rows in another way. */
    void setLook(RowLook look) {
        cells.setLook(look);
        requestLayout();
    }

    /** Shows no rows. */
    void clear() {
        take(Optional.empty(), true);
    }

    private void take(Optional<ArticleRows> rows, boolean byDay) {
        cells.rows().ifPresent(before -> before.removeListener(changes));
        goal = Optional.empty();
        cells.take(rows, byDay);
        select(-1);
        notifyAccessibleAttributeChanged(AccessibleAttribute.ITEM_COUNT);
        requestLayout();
    }

    Optional<ArticleRows> rows() {
        return cells.rows();
    }

    int size() {
        return cells.size();
    }

    /** The selected row, the one where the keyboard is if there are several; -1 for none. */
    ReadOnlyIntegerProperty selectedProperty() {
        return choice.leadProperty();
    }

    /** Selects a row and no other, none if it is -1, the last one if there are fewer. */
    void select(int index) {
        choice.change(rows -> rows.only(Math.min(index, size() - 1)));
    }

    /** All that can be selected besides one row. */
    RowChoice choice() {
        return choice;
    }

    private void paintSelection() {
        cells.paint(choice.rows());
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
    }

    /** Whether a mouse button is down on the list: then no row must move under it. */
    boolean isHeld() {
        return held;
    }

    private void hold() {
        held = true;
        letGo();
        requestFocus();
    }

    /** Lets the reader scroll away from the row that was to be in view. */
    void letGo() {
        goal = Optional.empty();
    }

    /** Moves the rows up by so many pixels, down if negative. */
    void scrollBy(double pixels) {
        cells.moveTo(cells.anchor(), cells.anchorY() - pixels);
        requestLayout();
    }

    private void scroll(ScrollEvent event) {
        letGo();
        scrollBy(-event.getDeltaY());
        event.consume();
    }

    private void moveTo(int row, double part) {
        if (size() > 0) {
            letGo();
            // At the end of the bar the last row is aimed at; the layout leaves no room below it.
            boolean isEnd = bar.getValue() >= bar.getMax();
            cells.moveTo(isEnd ? size() - 1 : row, isEnd ? 0 : -part * getHeight() / Math.max(1, cells.capacity()));
            requestLayout();
        }
    }

    /** Goes on by a screen: at its edge, the next one is turned to. Answers the row that is then the outermost. */
    int turn(boolean down) {
        int edge = down ? cells.lastWhole() : cells.first();
        if (down ? choice.rows().lead() >= edge : choice.rows().lead() <= edge + (cells.anchorY() < 0 ? 1 : 0)) {
            letGo();
            double most = getHeight() - cells.cell(edge).map(Region::getHeight).orElse(0.0);
            scrollBy(down ? most : -most);
            layout();
        }
        return down ? cells.lastWhole() : cells.first();
    }

    /**
     * A row to hold on to when the list changes: the first on screen, or the selected one of a list that is not
     * scrolled at all. Empty if there is none: then new rows may push the others down.
     */
    Optional<RowPlace> place() {
        int index = cells.anchor() > 0 || cells.anchorY() < 0 ? cells.anchor() : choice.rows().lead();
        return cells.cell(index).flatMap(cell -> rows().map(rows -> new RowPlace(rows.id(index), cell.getLayoutY())));
    }

    /** Brings a row back to where it was, if the list still has it. */
    void restore(RowPlace place) {
        int index = rows().map(rows -> rows.indexOf(place.id())).orElse(-1);
        if (index >= 0) {
            aim(new RowGoal(index, place.y()));
        }
    }

    /** Makes the whole of a row visible, with other rows around it if it was far away. */
    void reveal(int index) {
        aim(RowGoal.inView(index));
    }

    private void aim(RowGoal wanted) {
        goal = Optional.of(wanted);
        requestLayout();
    }

    /** Runs the action whenever rows have got a new place. */
    void setAfterLayout(Runnable action) {
        afterLayout = action;
    }

    /** The row at the upper edge, -1 if there is none. */
    int first() {
        return cells.first();
    }

    /** The row of that index if it is on screen. */
    Optional<ArticleCell> cell(int index) {
        return cells.cell(index);
    }

    double rowWidth() {
        return getWidth() - (bar.isVisible() ? bar.getWidth() : 0);
    }

    @Override
    protected void layoutChildren() {
        // Without a window there are no styles, without styles a row has no height, and any number would fit.
        if (getHeight() <= 0 || getScene() == null) {
            return;
        }
        goal.filter(wanted -> wanted.index() < size()).ifPresent(this::arrangeAround);
        arrange();
        if (!cells.isPending()) {
            goal = Optional.empty();
        }
        afterLayout.run();
    }

    private void arrangeAround(RowGoal wanted) {
        if (wanted.isExact()) {
            cells.moveTo(wanted.index(), wanted.y());
            return;
        }
        arrange();
        if (cells.cell(wanted.index()).isEmpty()) {
            cells.moveTo(wanted.index(), wanted.index() == 0 ? 0 : Math.rint(getHeight() * CONTEXT));
            arrange();
        }
        cells.cell(wanted.index()).ifPresent(cell -> scrollBy(cell.outside(getHeight())));
    }

    private void arrange() {
        cells.arrange(rowWidth(), getHeight());
        double barWidth = snapSizeX(bar.prefWidth(-1));
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        double part = cells.cell(cells.anchor()).map(cell -> -cells.anchorY() / cell.getHeight()).orElse(0.0);
        bar.follow(size(), cells.capacity(), cells.anchor() + part);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VERTICAL_SCROLLBAR ? bar : RowsRead.of(this, attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SHOW_ITEM && parameters[0] instanceof ArticleCell cell) {
            reveal(cell.index());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
