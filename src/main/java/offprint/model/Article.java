package offprint.model;

import java.util.List;

/**
 * An article with its source as it was imported.
 *
 * @param alsoIn other hosts that have nearly the same text; of very many some
 * @param place  how far the reader came: UTF-16 units of its text above the first line on screen; 0 at the beginning
 */
public record Article(ArticleSummary summary, PostFile source, List<String> alsoIn, int place) {

    public Article {
        alsoIn = List.copyOf(alsoIn);
    }

    /** An article that is not known to be anywhere else, at its beginning. */
    public Article(ArticleSummary summary, PostFile source) {
        this(summary, source, List.of(), 0);
    }

    public Article withSummary(ArticleSummary newSummary) {
        return new Article(newSummary, source, alsoIn, place);
    }

    public long id() {
        return summary.id();
    }
}
