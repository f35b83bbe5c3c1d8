package offprint.html;

import java.util.List;

/** Turns a post's body into an article that is safe to show. Safe to call from any thread. */
public final class ArticleCleaner {

    /** A cleaner with the given filter lists; {@code List.of(FilterList.builtIn())} is what the program starts with. */
    public ArticleCleaner(List<FilterList> lists) {
    }

    /**
     * Cleans one body.
     *
     * @param body  Markdown, HTML or both, as {@code Post.body()} gives it
     * @param url   where the article was published: relative addresses are resolved against it, and rules for sites
     *              are chosen by its host; may be empty
     * @param title the article's title: a first heading that repeats it is dropped
     */
    public CleanArticle clean(String body, String url, String title) {
        throw new UnsupportedOperationException();
    }
}
