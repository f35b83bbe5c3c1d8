package offprint.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import offprint.ui.Messages;
import offprint.ui.reader.PageOutline.Heading;

/** The headings of the article, to go to; not there where there are fewer than two. */
final class OutlineButton extends MenuButton {

    private static final int FEW = 2;
    private static final String STEP = "\u2003";

    private final Consumer<Heading> shower;

    OutlineButton(Consumer<Heading> shower) {
        super(Messages.get("reader.outline"));
        this.shower = shower;
        setId("reader-outline");
        getStyleClass().setAll("reader-tool", "outline");
        setTooltip(new Tooltip(Messages.get("reader.outline.tip")));
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setHeadings(List.of());
    }

    void setHeadings(List<Heading> headings) {
        getItems().setAll(headings.stream().map(this::item).toList());
        setVisible(headings.size() >= FEW);
    }

    private MenuItem item(Heading heading) {
        // As a graphic: a menu takes an underscore of its text for the sign of a key.
        var item = new MenuItem("", new Label(STEP.repeat(heading.depth()) + heading.text()));
        item.setOnAction(_ -> shower.accept(heading));
        return item;
    }
}
