package offprint.ui.articles;

import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import offprint.model.ArticleQuery;

/**
 * Articles that stay in the list through a refresh even if they no longer answer the question: what was just read
 * does not vanish from the unread ones under the reader's eyes.
 *
 * @param ids    of the articles that stay; not changed by anybody afterwards
 * @param before the list before the refresh
 */
record Kept(Set<Long> ids, long[] before) {

    static final Kept NOTHING = new Kept(Set.of(), new long[0]);

    /** The article that is selected and those that were marked, where marks decide; a search can ask for them, too. */
    static Kept of(ArticleQuery query, ListState state, Set<Long> marked, OptionalLong selected) {
        boolean marksDecide = query.unread() || query.starred() || query.isSearch();
        if (!marksDecide || !(state instanceof ListState.Showing showing)) {
            return NOTHING;
        }
        var ids = new HashSet<>(marked);
        selected.ifPresent(ids::add);
        return new Kept(ids, showing.rows().ids());
    }

    /** The answer with the articles put back, each beside those that were beside it. */
    long[] in(long[] answer) {
        var missing = new HashSet<>(ids);
        if (!missing.isEmpty()) {
            Arrays.stream(answer).forEach(missing::remove);
        }
        long[] all = answer;
        for (int index = 0; index < before.length && !missing.isEmpty(); index++) {
            if (missing.remove(before[index])) {
                all = with(before[index], place(index, all), all);
            }
        }
        return all;
    }

    // Below the nearest row that was above it; if that had none, above the nearest that was below it; or at the end.
    private int place(int index, long[] all) {
        for (int above = index - 1; above >= 0; above--) {
            int place = indexOf(before[above], all);
            if (place >= 0) {
                return place + 1;
            }
        }
        for (int below = index + 1; below < before.length; below++) {
            int place = indexOf(before[below], all);
            if (place >= 0) {
                return place;
            }
        }
        return all.length;
    }

    private static long[] with(long id, int place, long[] ids) {
        var longer = new long[ids.length + 1];
        System.arraycopy(ids, 0, longer, 0, place);
        longer[place] = id;
        System.arraycopy(ids, place, longer, place + 1, ids.length - place);
        return longer;
    }

    /** The place of an id, -1 if it is not there. */
    static int indexOf(long id, long[] ids) {
        for (int index = 0; index < ids.length; index++) {
            if (ids[index] == id) {
                return index;
            }
        }
        return -1;
    }
}
