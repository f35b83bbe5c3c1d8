package offprint.library;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.Scope;
import offprint.text.WordOrder;

/** What is kept of the library in memory, to answer most questions from. Safe to call from any thread. */
final class InMemory {

    // An eighth of a byte for each article of the library.
    private static final int KEPT_TEXTS = 16;
    // Above that, all hits are found about as soon as the first ones.
    private static final int FEW = 1_000;
    // The titles of less than an eighth of the articles are sorted for themselves.
    private static final int SMALL_PART = 8;

    private final ZoneId zone;
    private final WordOrder words;
    private final AtomicReference<FacetIndex> latest = new AtomicReference<>();
    /** For {@link PinyinWords}; empty while nobody asked by pinyin. */
    final AtomicReference<TitlePairs> titlePairs = new AtomicReference<>();
    private final AtomicReference<TitleOrder> titleOrder = new AtomicReference<>();
    private final AtomicLong changes = new AtomicLong();
    private final MarkSets marks = new MarkSets();
    private final Map<String, Found> texts = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Found> eldest) {
            return size() > KEPT_TEXTS;
        }
    };

    /** The articles with some words, of a library with that stamp. */
    private record Found(String stamp, BitSet ids) {
    }

    /** @param words the order of titles */
    InMemory(ZoneId zone, WordOrder words) {
        this.zone = zone;
        this.words = words;
    }

    /** Says that articles have changed, and not only what the reader marked. */
    void changed() {
        changes.incrementAndGet();
    }

    /** Says what the reader marked, and the number under which it was stored. */
    void marked(long number, MarkSets.Change change) {
        marks.changed(number, change);
    }

    /** What is in memory, if it is true now. */
    Optional<FacetIndex> known(Database database) throws SQLException {
        var index = latest.get();
        return index != null && index.isOf(FacetIndex.stamp(database, changes.get())) ? Optional.of(index)
                : Optional.empty();
    }

    /** What is in memory, read now if it is not true. */
    FacetIndex index(Database database) throws SQLException {
        String stamp = FacetIndex.stamp(database, changes.get());
        var known = latest.get();
        if (known == null || !known.isOf(stamp)) {
            known = FacetIndex.read(database, zone, stamp);
            latest.set(known);
        }
        return known;
    }

    /** What the query is about, whatever its order and limit; empty if SQLite has to say. Not to be changed. */
    Optional<BitSet> ids(Database database, ArticleQuery query, FacetIndex index) throws SQLException {
        var text = text(database, query);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var ids = among(database, query, index);
        if (query.isSearch()) {
            ids.and(found(database, text.get(), index.stamp()));
        }
        return Optional.of(ids);
    }

    /** The first of those ids by date, if they are known sooner than all of them. */
    Optional<long[]> first(Database database, ArticleQuery query, FacetIndex index) throws SQLException {
        var text = text(database, query);
        if (text.isEmpty() || !query.isSearch() || query.limit() > FEW || isKnown(text.get(), index.stamp())) {
            return Optional.empty();
        }
        return new FirstHits(index.order(), among(database, query, index), query.sort() == Sort.NEWEST)
                .find(database, text.get(), query.limit());
    }

    /** An order of titles that has all of those articles. */
    TitleOrder titles(Database database, BitSet ids) throws SQLException {
        String stamp = FacetIndex.stamp(database, changes.get());
        var known = titleOrder.get();
        if (known != null && known.isOf(stamp)) {
            return known;
        }
        var all = database.ids("SELECT id FROM article");
        if (ids.cardinality() < all.cardinality() / SMALL_PART) {
            return TitleOrder.read(database, ids, stamp, words);
        }
        var order = TitleOrder.read(database, all, stamp, words);
        titleOrder.set(order);
        return order;
    }

    private BitSet among(Database database, ArticleQuery query, FacetIndex index) throws SQLException {
        var ids = index.plain(query);
        if (query.unread() || query.starred()) {
            var marked = marks(database, index);
            if (query.unread()) {
                ids.and(marked.unread());
            }
            if (query.starred()) {
                ids.and(marked.starred());
            }
        }
        return ids;
    }

    MarkSets.Known marks(Database database, FacetIndex index) throws SQLException {
        return marks.of(database, index.stamp());
    }

    /**
     * What to match in the search index, nothing if the query is no search; empty if the query has conditions that only
     * SQLite knows. It is asked for the rest of the query, so that whatever is added to that is noticed.
     */
    private Optional<String> text(Database database, ArticleQuery query) throws SQLException {
        if (!query.scope().equals(Scope.LIBRARY)) {
            return Optional.empty();
        }
        var rest = QuerySql.of(database, new ArticleQuery(query.words(), ArticleQuery.ALL.with(),
                ArticleQuery.ALL.without(), ArticleQuery.ALL.period(), false, false, query.scope(), query.sort(),
                query.limit()), zone);
        return query.isSearch() ? rest.onlyText() : rest.where().isEmpty() ? Optional.of("") : Optional.empty();
    }

    private BitSet found(Database database, String expression, String stamp) throws SQLException {
        synchronized (texts) {
            var known = texts.get(expression);
            if (known != null && known.stamp.equals(stamp)) {
                return known.ids;
            }
        }
        var ids = database.ids("SELECT rowid FROM article_search WHERE article_search MATCH ?", expression);
        synchronized (texts) {
            texts.put(expression, new Found(stamp, ids));
        }
        return ids;
    }

    private boolean isKnown(String expression, String stamp) {
        synchronized (texts) {
            var known = texts.get(expression);
            return known != null && known.stamp.equals(stamp);
        }
    }
}
