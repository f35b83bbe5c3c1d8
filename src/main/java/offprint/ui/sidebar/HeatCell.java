package offprint.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import offprint.model.Period;
import offprint.ui.Messages;

/** A month or a day of the calendar: darker with more articles; a click narrows the list to it. */
final class HeatCell extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    HeatCell(SidebarViewModel model, Period period, String name, int count, int most) {
        getStyleClass().setAll("heat-cell", "heat-" + Heat.level(count, most));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var text = Messages.get("sidebar.cell", name, count);
        setAccessibleText(text);
        setTooltip(new Tooltip(text));
        // An empty month is not worth a stop of the Tab key.
        setFocusTraversable(count > 0);
        setDisable(count == 0);
        pseudoClassStateChanged(SELECTED, model.queryProperty().get().period().equals(period));
        setOnAction(_ -> model.choose(period));
    }
}
