package offprint.ui.reader;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import offprint.model.ArticleSummary;

/** The marks of the article on show, and what its address allows. */
final class ShownMarks {

    final ReadOnlyBooleanWrapper starred = new ReadOnlyBooleanWrapper(this, "starred");
    final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
    final ReadOnlyBooleanWrapper hasUrl = new ReadOnlyBooleanWrapper(this, "hasUrl");

    void set(ArticleSummary summary) {
        starred.set(summary.starred());
        read.set(summary.read());
        hasUrl.set(ClickWall.isOutside(summary.url()));
    }
}
