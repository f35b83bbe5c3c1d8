package offprint.ui.articles;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Brings rows to their place. Rows have different heights, which are not known before they are laid out and change when
 * a page comes, so a list only guesses where a row is: here the guess is put right after each layout, before anything is
 * painted, until all rows on screen have come or the reader scrolls.
 */
final class ListScroll {

    // Of the list's height; what is above a row that had to be searched for.
    private static final double CONTEXT = 0.3;

    private final ListView<ListRow> list;
    private final Runnable afterLayout = this::settle;
    private Optional<Goal> goal = Optional.empty();
    private boolean held;

    /** A row and where its upper edge is, in pixels below that of the list. */
    record Place(long id, double y) {
    }

    /** Where a row is to be: at an exact place, or anywhere as long as all of it can be seen. */
    private record Goal(int index, double y) {

        static final double ANYWHERE = Double.NaN;

        boolean isExact() {
            return !Double.isNaN(y);
        }
    }

    ListScroll(ListView<ListRow> list) {
        this.list = list;
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hold());
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> held = false);
        list.addEventFilter(ScrollEvent.SCROLL, _ -> letGo());
        // Before the filters that move the selection: what they want to see is a new goal.
        list.addEventFilter(KeyEvent.KEY_PRESSED, _ -> letGo());
        list.sceneProperty().subscribe(this::move);
    }

    /**
     * A row to hold on to when the list changes: the first on screen, or the selected one of a list that is not scrolled
     * at all. Empty if there is none: then new rows may push the others down.
     */
    Optional<Place> place() {
        return flow().flatMap(flow -> {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            boolean scrolled = first != null && (first.getIndex() > 0 || first.getLayoutY() < 0);
            return scrolled ? place(first)
                    : place(flow.getVisibleCell(list.getSelectionModel().getSelectedIndex()));
        });
    }

    private Optional<Place> place(IndexedCell<?> cell) {
        return cell != null && list.getItems() instanceof ArticleRows rows && cell.getIndex() < rows.size()
                ? Optional.of(new Place(rows.id(cell.getIndex()), cell.getLayoutY())) : Optional.empty();
    }

    /** Brings a row back to where it was, if the list still has it. */
    void restore(Place place, ArticleRows rows) {
        int index = rows.indexOf(place.id());
        if (index >= 0) {
            list.scrollTo(index);
            aim(new Goal(index, place.y()));
        }
    }

    /** Makes the whole of a row visible, with other rows around it if it was far away. */
    void reveal(int index) {
        aim(new Goal(index, Goal.ANYWHERE));
    }

    private void aim(Goal wanted) {
        goal = Optional.of(wanted);
        list.requestLayout();
    }

    /** Whether a mouse button is down on the list. Its own property forgets to say when it is not any more. */
    boolean isHeld() {
        return held;
    }

    private void hold() {
        held = true;
        letGo();
    }

    private void letGo() {
        goal = Optional.empty();
    }

    private void move(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void settle() {
        goal.ifPresent(wanted -> flow().filter(flow -> flow.getViewportLength() > 0)
                .ifPresent(flow -> settle(flow, wanted)));
    }

    private void settle(VirtualFlow<?> flow, Goal wanted) {
        if (wanted.index() >= flow.getCellCount()) {
            goal = Optional.empty();
            return;
        }
        if (flow.getVisibleCell(wanted.index()) == null) {
            flow.scrollToTop(wanted.index());
            flow.layout();
            if (!wanted.isExact()) {
                wanted = new Goal(wanted.index(), Math.rint(flow.getViewportLength() * CONTEXT));
                goal = Optional.of(wanted);
            }
        }
        IndexedCell<?> cell = flow.getVisibleCell(wanted.index());
        double off = cell == null ? 0 : wanted.isExact() ? cell.getLayoutY() - wanted.y() : outside(flow, cell);
        double moved = Math.abs(off) >= 1 ? flow.scrollPixels(off) : 0;
        if (Math.abs(moved) < 1 && haveCome(flow)) {
            goal = Optional.empty();
        }
    }

    // The day held at the top covers the head of a row that has no heading of its own.
    private static double outside(VirtualFlow<?> flow, IndexedCell<?> cell) {
        double covered = cell instanceof ArticleCell row ? row.coveredHeight() : 0;
        double above = cell.getLayoutY() - covered;
        double below = cell.getLayoutY() + cell.getHeight() - flow.getViewportLength();
        return above < 0 ? above : below > 0 ? Math.min(below, above) : 0;
    }

    private static boolean haveCome(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null) {
            return false;
        }
        for (int index = first.getIndex(); index <= last.getIndex(); index++) {
            if (flow.getVisibleCell(index) instanceof IndexedCell<?> cell && cell.getItem() instanceof ListRow.Pending) {
                return false;
            }
        }
        return true;
    }

    private Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }
}
