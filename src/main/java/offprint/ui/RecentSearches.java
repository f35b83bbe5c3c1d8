package offprint.ui;

import java.util.ArrayList;
import java.util.List;
import offprint.text.Folding;

/** What the reader looked for lately, the latest first. Belongs to the JavaFX thread. */
final class RecentSearches {

    private static final int MOST = 20;

    private final List<String> searches = new ArrayList<>();

    /** All of them. */
    List<String> all() {
        return List.copyOf(searches);
    }

    /** Those that begin with what was typed and go on, so many at most. */
    List<String> beginningWith(String typed, int most) {
        String folded = Folding.fold(typed);
        return searches.stream().filter(search -> Folding.fold(search).startsWith(folded) && !search.equals(typed))
                .limit(most).toList();
    }

    /** Puts a search before all others; one that the reader has typed on takes the place of its beginning. */
    void add(String words) {
        String search = words.strip();
        if (search.isEmpty()) {
            return;
        }
        searches.remove(search);
        if (!searches.isEmpty() && search.startsWith(searches.getFirst())) {
            searches.removeFirst();
        }
        searches.addFirst(search);
        if (searches.size() > MOST) {
            searches.removeLast();
        }
    }

    /** Takes over what was remembered. */
    void setAll(List<String> remembered) {
        searches.clear();
        remembered.stream().limit(MOST).forEach(searches::add);
    }

    void clear() {
        searches.clear();
    }
}
