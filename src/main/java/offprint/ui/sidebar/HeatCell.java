package offprint.ui.sidebar;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import offprint.model.ArticleQuery;
import offprint.model.Period;
import offprint.ui.Messages;

/** A month or a day of the calendar: darker with more articles; a click narrows the list to it. */
final class HeatCell extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    // A pseudo-class is changed in a fraction of the time that another style class takes.
    private static final List<PseudoClass> LEVELS = IntStream.rangeClosed(0, Heat.MOST)
            .mapToObj(level -> PseudoClass.getPseudoClass("heat-" + level)).toList();

    private final SidebarViewModel model;
    private Period period = Period.ALWAYS;
    private Supplier<String> name = () -> "";
    private int count;
    private int level;

    /** A cell that says its name and count in a tooltip it shares: each of its own would be a window of its own. */
    HeatCell(SidebarViewModel model, Tooltip shared) {
        this.model = model;
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> shared.setText(words()));
        Tooltip.install(this, shared);
        setOnAction(_ -> model.choose(period));
        getStyleClass().setAll("heat-cell");
        pseudoClassStateChanged(LEVELS.getFirst(), true);
    }

    /** Says what the cell stands for; the name is asked for when it is to be read. */
    void setPeriod(Period shown, Supplier<String> words) {
        period = shown;
        name = words;
    }

    void show(int articles, int most) {
        if (count != articles) {
            count = articles;
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        int heat = Heat.level(count, most);
        if (heat != level) {
            pseudoClassStateChanged(LEVELS.get(level), false);
            pseudoClassStateChanged(LEVELS.get(heat), true);
            level = heat;
        }
        // An empty month is not worth a stop of the Tab key.
        setFocusTraversable(count > 0);
        setDisable(count == 0);
    }

    // A calendar of thirty years says 360 things with each count, of which one is read at most.
    private String words() {
        return Messages.get("sidebar.cell", name.get(), count);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? words()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    void mark(ArticleQuery query) {
        pseudoClassStateChanged(SELECTED, query.period().equals(period));
    }
}
