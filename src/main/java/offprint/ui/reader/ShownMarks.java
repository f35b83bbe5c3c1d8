package offprint.ui.reader;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import offprint.model.ArticleSummary;

/** The marks of the article on show, and what its address allows. Belongs to the JavaFX thread. */
public final class ShownMarks {

    private final ReadOnlyBooleanWrapper starred = new ReadOnlyBooleanWrapper(this, "starred");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
    private final ReadOnlyBooleanWrapper hasUrl = new ReadOnlyBooleanWrapper(this, "hasUrl");

    ShownMarks() {
    }

    public ReadOnlyBooleanProperty starredProperty() {
        return starred.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Whether the article can be opened where it was published. */
    public ReadOnlyBooleanProperty hasUrlProperty() {
        return hasUrl.getReadOnlyProperty();
    }

    void set(ArticleSummary summary) {
        starred.set(summary.starred());
        read.set(summary.read());
        hasUrl.set(ClickWall.isOutside(summary.url()));
    }
}
