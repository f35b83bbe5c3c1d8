package offprint.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is compared of articles, made of their sources again. Leaders are kept, those asked for last first: each copy of
 * a story is compared with the same one, and of posts that all have three copies a third need not be read.
 */
final class Likenesses {

    /** Terms of all that is kept, four bytes each; a news post has about 400. */
    private static final int MOST_TERMS = 8_000_000;
    private static final int BATCH = 250;

    private final Library library;
    private final Clusters.Texts texts;
    private final LinkedHashMap<Long, Likeness> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long terms;

    Likenesses(Library library, Clusters.Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    /** Of those of the articles that can be read, by id. */
    Map<Long, Likeness> of(Collection<Long> ids) throws LibraryException {
        var found = new HashMap<Long, Likeness>();
        var unread = new ArrayList<Long>();
        for (long id : ids) {
            var known = kept.get(id);
            if (known == null) {
                unread.add(id);
            } else {
                found.put(id, known);
            }
        }
        for (int from = 0; from < unread.size(); from += BATCH) {
            var some = unread.subList(from, Math.min(unread.size(), from + BATCH));
            List<StoredPost> posts = library.read("read", database -> SourceTable.of(database, some));
            found.putAll(posts.parallelStream().map(this::read).flatMap(Optional::stream)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
        return found;
    }

    /** Keeps one for the next time. */
    void keep(long id, Likeness likeness) {
        if (kept.put(id, likeness) == null) {
            terms += likeness.terms();
        }
        var eldest = kept.values().iterator();
        while (terms > MOST_TERMS) {
            terms -= eldest.next().terms();
            eldest.remove();
        }
    }

    private Optional<Map.Entry<Long, Likeness>> read(StoredPost post) {
        return texts.read(post).map(article -> Map.entry(post.article(), Likeness.of(article)));
    }
}
