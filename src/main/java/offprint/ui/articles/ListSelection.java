package offprint.ui.articles;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is selected in the article list. Belongs to the JavaFX thread. */
public final class ListSelection {

    private final ReadOnlyObjectWrapper<SelectedArticles> articles = new ReadOnlyObjectWrapper<>(this, "articles",
            SelectedArticles.NONE);
    private final ReadOnlyBooleanWrapper many = new ReadOnlyBooleanWrapper(this, "many");
    private Runnable single = () -> { };

    ListSelection() {
    }

    /** The selected articles; more than the one that is read if the reader chose several. */
    public ReadOnlyObjectProperty<SelectedArticles> articlesProperty() {
        return articles.getReadOnlyProperty();
    }

    /** Whether more than one is selected. */
    public ReadOnlyBooleanProperty manyProperty() {
        return many.getReadOnlyProperty();
    }

    /** Goes back to one selected article. */
    public void single() {
        single.run();
    }

    void set(SelectedArticles selected) {
        articles.set(selected);
        many.set(selected.isMany());
    }

    /** Takes what the list does to go back to one. */
    void setSingle(Runnable action) {
        single = action;
    }
}
