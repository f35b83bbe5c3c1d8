package offprint.ui.articles;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import offprint.ui.Dates;
import offprint.ui.LatinMarks;
import offprint.ui.Messages;

/** A row of the list: a heading if a day begins, then title, source and time, first words. */
final class ArticleCell extends Region {

    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LEADING = PseudoClass.getPseudoClass("leading");
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
    private static final String SIMILAR = "similar";

    private boolean byDay;
    private Optional<ListRow> row = Optional.empty();
    private boolean selected;
    private int index = -1;
    private double measuredWidth = Double.NaN;
    private double measuredHeight;
    private final Label day = label("day");
    private final Label title = label("title");
    private final StackPane dot = new StackPane(new Circle(3.5));
    private final Label source = label("source");
    private final Label similar = label(SIMILAR);
    private final Label time = label("time");
    private final Label excerpt = label("excerpt");
    private final HitText hits = new HitText();
    private final VBox article = new VBox();
    private final VBox content = new VBox(day, article);

    ArticleCell(RowLook look) {
        getStyleClass().add("article-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        day.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        dot.getStyleClass().add("unread-dot");
        dot.setMinWidth(USE_PREF_SIZE);
        excerpt.setWrapText(true);
        source.setMinWidth(0);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        similar.setMinWidth(USE_PREF_SIZE);
        time.setMinWidth(USE_PREF_SIZE);
        article.getStyleClass().add("article");
        switch (look) {
            case CARDS -> article.getChildren().setAll(part("head", dot, title), part("line", source, similar, time),
                    excerpt, hits);
            case LINES -> article.getChildren().setAll(columns());
        }
        // A cell is always as high as it wants to be; to ask for the least height would lay out every text once more.
        Stream.of(day, title, source, time, excerpt, article, content).forEach(part -> part.setMinHeight(0));
        getChildren().setAll(content);
    }

    private static HBox part(String styleClass, Node... nodes) {
        var part = new HBox(nodes);
        part.getStyleClass().add(styleClass);
        part.setAlignment(styleClass.equals("line") ? Pos.BASELINE_LEFT : Pos.TOP_LEFT);
        part.setMinHeight(0);
        return part;
    }

    private HBox columns() {
        getStyleClass().add("columns");
        title.setWrapText(false);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox.setHgrow(source, Priority.NEVER);
        return part("line", dot, title, similar, source, time);
    }

    /** Shows a row of a list ordered by day or not; nothing is done if it is what the cell shows already. */
    void show(int place, ListRow shown, boolean inDays) {
        index = place;
        if (byDay != inDays || row.filter(before -> before == shown).isEmpty()) {
            byDay = inDays;
            row = Optional.of(shown);
            switch (shown) {
                case ListRow.Loaded loaded -> show(loaded);
                case ListRow.Pending() -> showPending();
            }
        }
    }

    /** Shows nothing until it is needed again. */
    void clear() {
        setVisible(false);
        index = -1;
    }

    /** Shows whether the row is selected, and whether the keyboard is on it. */
    void select(boolean isSelected, boolean isLeading) {
        pseudoClassStateChanged(LEADING, isLeading);
        if (selected != isSelected) {
            selected = isSelected;
            pseudoClassStateChanged(SELECTED, selected);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    /** Whether the cell has the styles already that the row needs. */
    boolean isStyledFor(ListRow other, boolean isSelected) {
        return selected == isSelected && loaded().map(mine -> mine.summary().read()).equals(read(other));
    }

    private static Optional<Boolean> read(ListRow row) {
        return row instanceof ListRow.Loaded loaded ? Optional.of(loaded.summary().read()) : Optional.empty();
    }

    /** The row's place in the list. */
    int index() {
        return index;
    }

    /** The article, empty if its page has not come. */
    Optional<ListRow.Loaded> loaded() {
        return row.filter(ListRow.Loaded.class::isInstance).map(ListRow.Loaded.class::cast);
    }

    boolean isPending() {
        return loaded().isEmpty();
    }

    boolean isByDay() {
        return byDay;
    }

    /**
     * How much of the row is above (negative) or below a list of that height, in pixels. The day held at the top covers
     * the head of a row that has no heading of its own.
     */
    double outside(double height) {
        double above = getLayoutY() - (byDay && !day.isVisible() ? day.prefHeight(-1) : 0);
        double below = getLayoutY() + getHeight() - height;
        return above < 0 ? above : below > 0 ? Math.min(below, above) : 0;
    }

    private void show(ListRow.Loaded row) {
        var summary = row.summary();
        pseudoClassStateChanged(PENDING, false);
        pseudoClassStateChanged(READ, summary.read());
        day.setText(Dates.heading(summary.published()));
        show(day, row.startsDay());
        title.setText(LatinMarks.of(summary.title()));
        show(dot, !summary.read());
        source.setText(RowWords.source(summary));
        similar.setText(Messages.get("articles.similar", summary.similar()));
        show(similar, summary.similar() > 0);
        time.setText(RowWords.marks(summary, byDay));
        excerpt.setText(LatinMarks.of(row.snippet().text()));
        boolean searched = row.hasHits();
        show(excerpt, !searched && !excerpt.getText().isBlank());
        hits.show(searched ? row.snippet().reworded(LatinMarks::of).runs() : List.of());
        show(hits, searched);
        setAccessibleText(RowWords.spoken(summary));
    }

    private void showPending() {
        pseudoClassStateChanged(PENDING, true);
        show(day, false);
        show(dot, false);
        show(similar, false);
        show(hits, false);
        show(excerpt, true);
        title.setText(" ");
        source.setText(" ");
        time.setText("");
        excerpt.setText(" ");
        setAccessibleText(Messages.get("articles.loading"));
    }

    /** Whether that is, in some row, the words that lead to the similar articles. */
    static boolean isSimilar(EventTarget target) {
        return Stream.iterate((Node) target, Objects::nonNull, Node::getParent)
                .anyMatch(node -> node.getStyleClass().contains(SIMILAR));
    }

    private static void show(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    // Asked several times for each frame; JavaFX remembers only heights that do not depend on a width.
    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            measuredHeight = snapSizeY(content.prefHeight(width));
            measuredWidth = width;
        }
        return measuredHeight;
    }

    @Override
    public void requestLayout() {
        measuredWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> index;
            case SELECTED -> selected;
            case TEXT -> getAccessibleText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.REQUEST_FOCUS && getParent() instanceof RowFlow flow) {
            flow.select(index);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
