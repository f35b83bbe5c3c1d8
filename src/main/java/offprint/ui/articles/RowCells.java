package offprint.ui.articles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.TreeMap;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * The cells of the rows on screen, one below the other. Rows have different heights, which are not known before they
 * are laid out, so one row at the upper edge is the anchor and the others follow from it.
 */
final class RowCells {

    // More rows than a screen has.
    private static final int MANY = 200;

    private final ObservableList<Node> children;
    private final TreeMap<Integer, ArticleCell> cells = new TreeMap<>();
    private final Deque<ArticleCell> spare = new ArrayDeque<>();
    private Optional<ArticleRows> rows = Optional.empty();
    private boolean byDay = true;
    private RowLook look = RowLook.CARDS;
    private RowSelection selection = new RowSelection();
    private int anchor;
    private double anchorY;
    private double width;
    private double height;

    /** @param children where the cells are put */
    RowCells(ObservableList<Node> children) {
        this.children = children;
    }

    /** Takes other rows, none of them on screen yet; ordered by day or not. */
    void take(Optional<ArticleRows> others, boolean inDays) {
        rows = others;
        spare.addAll(cells.values());
        cells.clear();
        byDay = inDays;
        moveTo(0, 0);
    }

    /** Shows the same rows, the one at the upper edge still there, with other cells. */
    void setLook(RowLook other) {
        look = other;
        spare.addAll(cells.values());
        cells.clear();
        children.removeAll(spare);
        spare.clear();
        moveTo(anchor, 0);
    }

    Optional<ArticleRows> rows() {
        return rows;
    }

    int size() {
        return rows.map(ArticleRows::size).orElse(0);
    }

    /** Shows on the rows which of them are selected. */
    void paint(RowSelection rowsSelected) {
        selection = rowsSelected;
        cells.forEach((index, cell) -> cell.select(selection.contains(index), selection.lead() == index));
    }

    /** The row that is at the upper edge. */
    int anchor() {
        return anchor;
    }

    /** Where the upper edge of the anchor is: at that of the list, or above it. */
    double anchorY() {
        return anchorY;
    }

    /** Puts the upper edge of a row at that place, with the next layout. */
    void moveTo(int index, double y) {
        anchor = index;
        anchorY = y;
    }

    Optional<ArticleCell> cell(int index) {
        return Optional.ofNullable(cells.get(index));
    }

    int first() {
        return cells.isEmpty() ? -1 : cells.firstKey();
    }

    /** The last row of which all can be seen; the first one on screen if there is none. */
    int lastWhole() {
        int last = first();
        for (var each : cells.entrySet()) {
            last = each.getValue().getLayoutY() + each.getValue().getHeight() <= height + 1 ? each.getKey() : last;
        }
        return last;
    }

    /** Whether the page of a row on screen has not come. */
    boolean isPending() {
        return cells.values().stream().anyMatch(ArticleCell::isPending);
    }

    /** How many rows fit on the screen, on average of those that are on it. */
    double capacity() {
        double all = cells.values().stream().mapToDouble(ArticleCell::getHeight).sum();
        return all == 0 ? 0 : height * cells.size() / all;
    }

    /** Puts the cells in their places, from the anchor on. */
    void arrange(double toWidth, double toHeight) {
        width = toWidth;
        height = toHeight;
        int rest = size();
        if (rest > 0) {
            anchor = Math.clamp(anchor, 0, rest - 1);
            settleAnchor();
            double below = height - bottom();
            if (below > 0) {
                anchorY += below;
                settleAnchor();
            }
        }
        place();
        for (var cell : spare) {
            cell.clear();
        }
    }

    /** The anchor becomes the row that the upper edge of the list goes through. */
    private void settleAnchor() {
        while (anchorY > 0 && anchor > 0) {
            anchor--;
            anchorY -= heightOf(anchor);
            if (cells.size() > MANY) {
                release(cells.lastKey());
            }
        }
        anchorY = anchor == 0 ? Math.min(0, anchorY) : anchorY;
        for (double own = heightOf(anchor); anchorY + own <= 0 && anchor < size() - 1; own = heightOf(anchor)) {
            anchorY += own;
            release(anchor);
            anchor++;
        }
        anchorY = Math.rint(anchorY);
    }

    /** The lower edge of the last row if it is above that of the list; else that of the list or below. */
    private double bottom() {
        double y = anchorY;
        for (int index = anchor; index < size() && y < height; index++) {
            y += heightOf(index);
        }
        return y;
    }

    private void place() {
        double y = anchorY;
        int index = anchor;
        while (index < size() && y < height) {
            double own = heightOf(index);
            var cell = cells.get(index);
            cell.resizeRelocate(0, y, width, own);
            cell.setVisible(true);
            y += own;
            index++;
        }
        release(anchor, index);
    }

    // A row that was only walked past needs no cell of its own.
    private void release(int index) {
        Optional.ofNullable(cells.remove(index)).ifPresent(spare::addLast);
    }

    private void release(int from, int to) {
        cells.entrySet().removeIf(each -> {
            boolean outside = each.getKey() < from || each.getKey() >= to;
            if (outside) {
                spare.addLast(each.getValue());
            }
            return outside;
        });
    }

    private double heightOf(int index) {
        var row = rows.orElseThrow().get(index);
        boolean isSelected = selection.contains(index);
        var cell = cells.computeIfAbsent(index, _ -> spare.isEmpty() ? added() : reused(row, isSelected));
        cell.show(index, row, byDay);
        cell.select(isSelected, selection.lead() == index);
        return Math.ceil(cell.prefHeight(width));
    }

    // A cell that looked alike needs no styles of another state, which take as long as its words.
    private ArticleCell reused(ListRow row, boolean isSelected) {
        var alike = spare.stream().filter(cell -> cell.isStyledFor(row, isSelected)).findFirst()
                .orElse(spare.getLast());
        spare.remove(alike);
        return alike;
    }

    private ArticleCell added() {
        var cell = new ArticleCell(look);
        children.addFirst(cell);
        cell.applyCss();
        return cell;
    }
}
