package offprint.importing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.library.RenewedArticle;
import offprint.library.StoredPost;
import offprint.library.Upkeep;
import offprint.model.Problem;
import offprint.post.PostFormatException;

/**
 * Makes again from the sources what the library holds of its articles, when the rules have changed or the search index
 * was lost. Articles can be read and found all the while. Safe to call from any thread, one run at a time.
 */
public final class Reindexer {

    /** A transaction: others get their turn, and little is done twice when a run is interrupted. */
    private static final int BATCH = 250;

    private final Upkeep upkeep;
    private final Preparation preparation;
    private final SimilarArticles similar;
    private final String version;

    public Reindexer(Library library, List<FilterList> rules) {
        this.upkeep = library.upkeep();
        this.preparation = new Preparation(new ArticleCleaner(rules));
        this.similar = new SimilarArticles(library, preparation);
        this.version = SearchText.version(rules);
    }

    /** Whether the search text of some articles was made by other rules or by an earlier program. */
    public boolean isNeeded() throws LibraryException {
        return upkeep.isOutdated(version);
    }

    /**
     * Renews every article, from where the last run was cancelled or broke off.
     *
     * @return what could not be read again; such an article stays as it was
     */
    public List<Problem> run(ImportMonitor monitor) throws LibraryException {
        var problems = new ConcurrentLinkedQueue<Problem>();
        long last = upkeep.progress(version);
        long total = upkeep.count(0, false);
        long done = total - upkeep.count(last, false);
        for (var next = upkeep.posts(last, BATCH, false); next.last() != 0; next = upkeep.posts(last, BATCH, false)) {
            if (monitor.isCancelled()) {
                return List.copyOf(problems);
            }
            last = next.last();
            upkeep.store(renew(next.posts(), problems), version, last);
            done += next.posts().size();
            monitor.step(done, total, path(next.posts()));
        }
        upkeep.finish(version);
        similar.find(monitor::isCancelled);
        return List.copyOf(problems);
    }

    /** Renews the articles that the search index does not have; answers how many. */
    int runUnindexed(ImportMonitor monitor) throws LibraryException {
        long total = upkeep.count(0, true);
        int done = 0;
        long last = 0;
        for (var next = upkeep.posts(last, BATCH, true); next.last() != 0 && !monitor.isCancelled();
                next = upkeep.posts(last, BATCH, true)) {
            last = next.last();
            var renewed = renew(next.posts(), new ConcurrentLinkedQueue<>());
            upkeep.store(renewed);
            done += renewed.size();
            monitor.step(done, total, path(next.posts()));
        }
        similar.find(monitor::isCancelled);
        return done;
    }

    private static String path(List<StoredPost> posts) {
        return posts.isEmpty() ? "" : posts.getLast().source().path();
    }

    private List<RenewedArticle> renew(List<StoredPost> posts, ConcurrentLinkedQueue<Problem> problems) {
        return posts.parallelStream().map(post -> renew(post, problems)).flatMap(Optional::stream).toList();
    }

    private Optional<RenewedArticle> renew(StoredPost post, ConcurrentLinkedQueue<Problem> problems) {
        try {
            return Optional.of(preparation.renew(post));
        } catch (PostFormatException e) {
            problems.add(e.problem());
            return Optional.empty();
        }
    }
}
