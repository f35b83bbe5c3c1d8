package offprint.ui.sidebar;

import java.time.YearMonth;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import offprint.model.Period;
import offprint.ui.Dates;
import offprint.ui.Messages;

/**
 * The articles of the view by month, as bars. Dragging over them, or Shift and the arrows, chooses the months from one
 * to another; Escape, or a click on what is chosen, takes that back.
 */
final class TimelineView extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");
    private static final int NOWHERE = -1;
    // Bars of two pixels with one between them, in a sidebar of the usual width.
    private static final int MOST = 72;
    private static final double LEAST = 2;

    private final SidebarViewModel model;
    private final Tooltip tip = new Tooltip();
    private Months months = new Months(YearMonth.of(1, 1), 1, List.of());
    private int anchor = NOWHERE;
    private int end = NOWHERE;

    TimelineView(SidebarViewModel model) {
        this.model = model;
        setId("timeline");
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        Tooltip.install(this, tip);
        model.countsProperty().map(SidebarCounts::years).subscribe(years -> show(Months.of(years, MOST)));
        model.queryProperty().map(query -> query.period()).subscribe((_, _) -> mark());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> moveTo(at(event)));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> say(at(event), at(event)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(Months counted) {
        months = counted;
        anchor = Math.min(anchor, counted.steps() - 1);
        end = Math.min(end, counted.steps() - 1);
        while (getChildren().size() < counted.steps()) {
            var bar = new Region();
            bar.getStyleClass().add("timeline-bar");
            bar.setMouseTransparent(true);
            getChildren().add(bar);
        }
        getChildren().remove(counted.steps(), getChildren().size());
        // One month is no line.
        setVisible(counted.steps() > 1);
        setManaged(counted.steps() > 1);
        mark();
        requestLayout();
    }

    private void mark() {
        var period = model.queryProperty().get().period();
        mark(step -> !period.equals(Period.ALWAYS) && months.touches(step, period));
        say(0, months.steps() - 1);
    }

    private void mark(IntPredicate chosen) {
        IntStream.range(0, getChildren().size())
                .forEach(step -> getChildren().get(step).pseudoClassStateChanged(CHOSEN, chosen.test(step)));
    }

    @Override
    protected void layoutChildren() {
        var inside = getInsets();
        double width = (getWidth() - inside.getLeft() - inside.getRight()) / Math.max(1, months.steps());
        double height = getHeight() - inside.getTop() - inside.getBottom();
        double gap = width >= 3 ? 1 : 0;
        int most = Math.max(1, months.most());
        for (int step = 0; step < months.steps(); step++) {
            int count = months.counts().get(step);
            double tall = count == 0 ? 1 : Math.max(LEAST, height * count / most);
            double left = snapPositionX(inside.getLeft() + step * width);
            double right = snapPositionX(inside.getLeft() + (step + 1) * width);
            getChildren().get(step).resizeRelocate(left, inside.getTop() + height - snapSizeY(tall),
                    Math.max(1, right - left - gap), snapSizeY(tall));
        }
    }

    private int at(MouseEvent event) {
        var inside = getInsets();
        double width = (getWidth() - inside.getLeft() - inside.getRight()) / Math.max(1, months.steps());
        return Math.clamp((long) Math.floor((event.getX() - inside.getLeft()) / width), 0, months.steps() - 1);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            anchor = at(event);
            moveTo(anchor);
        }
    }

    private void moveTo(int step) {
        if (anchor == NOWHERE) {
            return;
        }
        end = step;
        mark(each -> each >= Math.min(anchor, end) && each <= Math.max(anchor, end));
        say(anchor, end);
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && anchor != NOWHERE) {
            model.choose(months.period(anchor, end));
            mark();
        }
    }

    private void pressed(KeyEvent event) {
        int steps = months.steps();
        switch (event.getCode()) {
            case LEFT -> step(event.isShiftDown(), end == NOWHERE ? steps - 1 : Math.max(0, end - 1));
            case RIGHT -> step(event.isShiftDown(), end == NOWHERE ? 0 : Math.min(steps - 1, end + 1));
            case HOME -> step(event.isShiftDown(), 0);
            case END -> step(event.isShiftDown(), steps - 1);
            case ENTER, SPACE -> {
                if (anchor != NOWHERE) {
                    model.choose(months.period(anchor, end));
                }
            }
            case ESCAPE -> {
                if (model.queryProperty().get().period().equals(Period.ALWAYS)) {
                    return;
                }
                model.choose(model.queryProperty().get().period());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(boolean further, int step) {
        if (!further || anchor == NOWHERE) {
            anchor = step;
        }
        moveTo(step);
    }

    private void say(int one, int other) {
        if (months.steps() == 0) {
            return;
        }
        var period = months.period(one, other);
        String from = Dates.month(period.from());
        String to = Dates.month(period.to());
        String name = from.equals(to) ? from : Messages.get("sidebar.months", from, to);
        String text = Messages.get("sidebar.cell", name, months.count(one, other));
        tip.setText(text);
        setAccessibleText(text);
    }
}
