package offprint.model;

import java.util.List;

/**
 * An article with its source as it was imported.
 *
 * @param alsoIn other hosts that have nearly the same text; of very many some
 */
public record Article(ArticleSummary summary, PostFile source, List<String> alsoIn) {

    public Article {
        alsoIn = List.copyOf(alsoIn);
    }

    /** An article that is not known to be anywhere else. */
    public Article(ArticleSummary summary, PostFile source) {
        this(summary, source, List.of());
    }

    public long id() {
        return summary.id();
    }
}
