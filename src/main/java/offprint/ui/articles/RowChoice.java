package offprint.ui.articles;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The selection of a list on screen, and who is told when it changes. Belongs to the JavaFX thread. */
final class RowChoice {

    private final RowSelection rows = new RowSelection();
    private final ReadOnlyIntegerWrapper lead = new ReadOnlyIntegerWrapper(this, "lead", -1);
    private final Runnable painter;
    private Runnable listener = () -> { };

    /** @param painter shows on the rows what is selected */
    RowChoice(Runnable painter) {
        this.painter = painter;
    }

    /** The row where the keyboard is, -1 for none. */
    ReadOnlyIntegerProperty leadProperty() {
        return lead.getReadOnlyProperty();
    }

    /** Runs the action after each change. */
    void setOnChange(Runnable action) {
        listener = action;
    }

    RowSelection rows() {
        return rows;
    }

    void change(Consumer<RowSelection> change) {
        change.accept(rows);
        painter.run();
        lead.set(rows.lead());
        listener.run();
    }
}
