package offprint.ui.articles;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import offprint.library.Library;
import offprint.library.PinyinWords;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.OffprintException;

/** A question of the list to the library. Asked away from the JavaFX thread. */
final class ListQuestion {

    /** No article. */
    static final long NO_ID = Long.MAX_VALUE;

    // What a screen shows below its first row, and above the selected one, comes with the ids.
    private static final int ROWS_BELOW = 24;
    private static final int ROWS_ABOVE = 4;

    private final Library library;
    private final ArticleQuery query;
    private final RowLoader loader;
    private final Kept kept;
    private final long wanted;
    private final boolean byPinyin;

    /**
     * @param kept   what stays in the list even if it is no answer
     * @param wanted the article that will be in view if it is in the list, or {@link #NO_ID}
     */
    ListQuestion(Library library, RowLoader loader, ArticleQuery query, Kept kept, long wanted) {
        this(library, loader, query, kept, wanted, false);
    }

    private ListQuestion(Library library, RowLoader loader, ArticleQuery query, Kept kept, long wanted,
            boolean byPinyin) {
        this.library = library;
        this.query = query;
        this.loader = loader;
        this.kept = kept;
        this.wanted = wanted;
        this.byPinyin = byPinyin;
    }

    ArticleQuery query() {
        return query;
    }

    RowLoader loader() {
        return loader;
    }

    /** The question, if its words are those that the reader's may be the pinyin of. */
    Optional<ArticleQuery> byPinyin() {
        return byPinyin ? Optional.of(query) : Optional.empty();
    }

    /** As {@link #first}; where that is nothing, what the words find as pinyin. */
    ListAnswer firstOrPinyin() throws OffprintException {
        var answer = first();
        return answer.ids().length == 0 ? byPinyin(answer) : answer;
    }

    /** As {@link #again}; where that is nothing, what the words find as pinyin. */
    ListAnswer againOrPinyin() throws OffprintException {
        var answer = again();
        return answer.ids().length == 0 ? byPinyin(answer) : answer;
    }

    private ListAnswer byPinyin(ListAnswer nothing) throws OffprintException {
        var words = query.isSearch() ? new PinyinWords(library).search(query.words()) : Optional.<String>empty();
        if (words.isEmpty()) {
            return nothing;
        }
        var asked = query.withWords(words.get());
        var found = new ListQuestion(library, loader.withQuery(asked), asked, kept, wanted, true).first();
        return found.ids().length == 0 ? nothing : found;
    }

    /** The first page if it is known sooner than the rest and is what will be in view; everything otherwise. */
    ListAnswer first() throws OffprintException {
        boolean byDate = query.sort() == Sort.NEWEST || query.sort() == Sort.OLDEST;
        if (!byDate || query.limit() <= ArticleRows.PAGE) {
            return answer(all(), false);
        }
        long[] ids = library.clusters().rows(query.withLimit(ArticleRows.PAGE));
        boolean whole = ids.length < ArticleRows.PAGE;
        boolean inView = wanted == NO_ID || Kept.indexOf(wanted, ids) >= 0 || !library.answers(query, wanted);
        return whole || inView ? answer(ids, whole, false) : answer(all(), false);
    }

    /** Everything, with the hits of what is on screen, so that nothing flickers. */
    ListAnswer again() throws OffprintException {
        return answer(all(), true);
    }

    /** All ids. */
    long[] all() throws OffprintException {
        return stored().in(library.clusters().rows(query));
    }

    private ListAnswer answer(long[] ids, boolean deep) throws OffprintException {
        return answer(ids, true, deep);
    }

    // What will be on screen comes with the ids, so that a list appears whole.
    private ListAnswer answer(long[] ids, boolean whole, boolean deep) throws OffprintException {
        int start = Math.max(0, Kept.indexOf(wanted, ids));
        int firstPage = Math.max(0, start - ROWS_ABOVE) / ArticleRows.PAGE;
        int lastPage = Math.min(ids.length - 1, start + ROWS_BELOW) / ArticleRows.PAGE;
        var pages = new TreeMap<Integer, List<ListRow>>();
        for (int page = firstPage; page <= lastPage && ids.length > 0; page++) {
            int from = page * ArticleRows.PAGE;
            var rows = loader.rows(ids, from, Math.min(ids.length, from + ArticleRows.PAGE));
            pages.put(page, deep ? loader.deeper(rows) : rows);
        }
        return new ListAnswer(this, ids, whole, pages);
    }

    // What was deleted does not stay, nor in the trash what was taken out of it.
    private Kept stored() throws OffprintException {
        var everything = ArticleQuery.ALL.withScope(query.scope());
        var ids = new HashSet<Long>();
        for (long id : kept.ids()) {
            if (library.answers(everything, id)) {
                ids.add(id);
            }
        }
        return new Kept(ids, kept.before());
    }
}
