package offprint.ui.articles;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import offprint.model.ArticleSummary;

/**
 * The rows of one answer of the library: its size is known at once, a row is {@link ListRow#PENDING} until its page
 * has come. Keeps the pages looked at last and forgets the others. A new question gets new rows, so that pages that
 * come late go nowhere. Belongs to the JavaFX thread.
 */
public final class ArticleRows extends ObservableListBase<ListRow> {

    /** Rows that are loaded together. */
    static final int PAGE = 64;

    // A screen shows two pages at most; the rest is for scrolling back without a flicker.
    private static final int KEPT_PAGES = 48;

    /** Loads rows. */
    @FunctionalInterface
    interface Source {
        /** Hands the rows of ids from one index up to another to the answer, now or later, on the JavaFX thread. */
        void load(long[] ids, int from, int to, Consumer<List<ListRow>> answer);
    }

    private long[] ids;
    private Source source;
    private final Set<Integer> asked = new HashSet<>();
    private final Map<Integer, ListRow[]> pages = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ListRow[]> eldest) {
            return size() > KEPT_PAGES;
        }
    };
    private final Map<Long, ArticleSummary> marks = new HashMap<>();
    private boolean answeringAtOnce;
    private int round;

    ArticleRows(long[] ids, Source source) {
        this.ids = ids;
        this.source = source;
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public ListRow get(int index) {
        int page = index / PAGE;
        if (!pages.containsKey(page)) {
            ask(page);
        }
        return loaded(index);
    }

    /** The id at that place. */
    public long id(int index) {
        return ids[index];
    }

    /** The place of an article, -1 if it is not among the rows. */
    OptionalLong beside(long id) {
        int index = indexOf(id);
        int next = index + 1 < ids.length ? index + 1 : index - 1;
        return index < 0 || next < 0 ? OptionalLong.empty() : OptionalLong.of(ids[next]);
    }

    public int indexOf(long id) {
        return Kept.indexOf(id, ids);
    }

    /** The ids of all rows; not to be changed. */
    long[] ids() {
        return ids;
    }

    /** Takes the ids of the whole answer, which begin with those the rows have. */
    void complete(long[] all) {
        int before = ids.length;
        ids = all;
        beginChange();
        nextAdd(before, all.length);
        endChange();
    }

    /** Whether these ids begin with those of the rows. */
    boolean isBeginningOf(long[] all) {
        return Arrays.mismatch(ids, 0, ids.length, all, 0, Math.min(ids.length, all.length)) < 0;
    }

    // The inherited one would load every page.
    @Override
    public int indexOf(Object row) {
        return row instanceof ListRow.Loaded loaded ? indexOf(loaded.summary().id()) : -1;
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    // Whoever compares two answers, as a property does that tells of a change, would load every page of both.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return ids.length + " rows";
    }

    /** The article of that id if its row has come. */
    Optional<ArticleSummary> summary(long id) {
        int index = indexOf(id);
        return index >= 0 && loaded(index) instanceof ListRow.Loaded row ? Optional.of(row.summary())
                : Optional.empty();
    }

    /** Shows the changed marks of an article at once. */
    void replace(ArticleSummary changed) {
        int index = indexOf(changed.id());
        if (index >= 0 && loaded(index) instanceof ListRow.Loaded row) {
            marks.put(changed.id(), changed);
            pages.get(index / PAGE)[index % PAGE] = row.with(changed);
            beginChange();
            nextUpdate(index);
            endChange();
        }
    }

    /** Puts the rows of a page in their place. They may be fewer than the page: the library may have lost some. */
    void accept(int page, List<ListRow> rows) {
        asked.remove(page);
        pages.put(page, rows.stream().map(this::marked).toArray(ListRow[]::new));
        if (!answeringAtOnce) {
            beginChange();
            range(page).forEach(this::nextUpdate);
            endChange();
        }
    }

    // A page that was asked for before the marks were changed comes without them.
    private ListRow marked(ListRow row) {
        return row instanceof ListRow.Loaded loaded && marks.containsKey(loaded.summary().id())
                ? loaded.with(marks.get(loaded.summary().id())) : row;
    }

    /**
     * Takes another answer with the same ids: the pages that came with it, and nothing that was loaded before. A row
     * that is as it was is not told of; it may be under the mouse.
     */
    void renew(Source fresh, Map<Integer, List<ListRow>> answered) {
        source = fresh;
        round++;
        marks.clear();
        var outdated = new HashSet<>(asked);
        outdated.addAll(pages.keySet());
        outdated.removeAll(answered.keySet());
        asked.clear();
        pages.keySet().removeAll(outdated);
        beginChange();
        outdated.forEach(page -> range(page).forEach(this::nextUpdate));
        answered.forEach((page, rows) -> {
            var before = range(page).mapToObj(this::loaded).toList();
            pages.put(page, rows.toArray(ListRow[]::new));
            range(page).filter(index -> !loaded(index).equals(before.get(index % PAGE))).forEach(this::nextUpdate);
        });
        endChange();
    }

    /** Takes the rows of a page when they come, unless all were renewed meanwhile. */
    Consumer<List<ListRow>> taking(int page) {
        int asking = round;
        return rows -> {
            if (asking == round) {
                accept(page, rows);
            }
        };
    }

    private IntStream range(int page) {
        return IntStream.range(page * PAGE, Math.min(size(), page * PAGE + PAGE));
    }

    private void ask(int page) {
        if (!asked.add(page)) {
            return;
        }
        answeringAtOnce = true;
        source.load(ids, page * PAGE, Math.min(size(), page * PAGE + PAGE), taking(page));
        answeringAtOnce = false;
    }

    private ListRow loaded(int index) {
        ListRow[] page = pages.get(index / PAGE);
        return page == null || index % PAGE >= page.length ? ListRow.PENDING : page[index % PAGE];
    }
}
