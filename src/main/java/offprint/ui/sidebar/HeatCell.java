package offprint.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import offprint.model.ArticleQuery;
import offprint.model.Period;
import offprint.ui.Messages;

/** A month or a day of the calendar: darker with more articles; a click narrows the list to it. */
final class HeatCell extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final SidebarViewModel model;
    private Period period = Period.ALWAYS;

    /** A cell that says its name and count in a tooltip it shares: each of its own would be a window of its own. */
    HeatCell(SidebarViewModel model, Tooltip shared) {
        this.model = model;
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> shared.setText(getAccessibleText()));
        Tooltip.install(this, shared);
        setOnAction(_ -> model.choose(period));
    }

    void show(Period shown, String name, int count, int most) {
        period = shown;
        String heat = "heat-" + Heat.level(count, most);
        if (!getStyleClass().contains(heat)) {
            getStyleClass().setAll("heat-cell", heat);
        }
        setAccessibleText(Messages.get("sidebar.cell", name, count));
        // An empty month is not worth a stop of the Tab key.
        setFocusTraversable(count > 0);
        setDisable(count == 0);
        mark(model.queryProperty().get());
    }

    void mark(ArticleQuery query) {
        pseudoClassStateChanged(SELECTED, query.period().equals(period));
    }
}
