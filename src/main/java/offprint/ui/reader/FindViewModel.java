package offprint.ui.reader;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import offprint.text.Occurrences;

/**
 * What is marked in the article: while the find bar is open and has words, what it looks for, otherwise what the list
 * was searched for. Belongs to the JavaFX thread.
 */
public final class FindViewModel {

    private final ObjectProperty<SearchHits> search = new SimpleObjectProperty<>(this, "search", SearchHits.NONE);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyObjectWrapper<SearchHits> marked = new ReadOnlyObjectWrapper<>(this, "marked",
            SearchHits.NONE);
    private final ReadOnlyIntegerWrapper requests = new ReadOnlyIntegerWrapper(this, "requests");
    private SearchHits found = SearchHits.NONE;

    FindViewModel() {
        search.subscribe(_ -> decide());
    }

    // Properties

    /** What the list was searched for. */
    ObjectProperty<SearchHits> searchProperty() {
        return search;
    }

    /** Whether the bar is there. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Grows each time the reader asks for the bar. */
    ReadOnlyIntegerProperty requestsProperty() {
        return requests.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SearchHits> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    // Commands

    /** Opens the bar and puts the keyboard into it. */
    public void open() {
        open.set(true);
        requests.set(requests.get() + 1);
        decide();
    }

    /** Closes the bar; the article is marked again with what the list was searched for. */
    public void close() {
        open.set(false);
        found = SearchHits.NONE;
        decide();
    }

    /** Looks for that text in the article, as long as the bar is open. Blank text is not looked for. */
    public void find(String typed) {
        String words = typed.strip();
        if (!words.equals(found.words())) {
            found = words.isEmpty() ? SearchHits.NONE : hits(words);
            decide();
        }
    }

    private static SearchHits hits(String words) {
        var occurrences = new Occurrences(words);
        return new SearchHits(words, text -> occurrences.in(text).stream()
                .map(hit -> new int[] {hit.start(), hit.end()}).toList());
    }

    private void decide() {
        marked.set(open.get() && !found.words().isEmpty() ? found : search.get());
    }
}
