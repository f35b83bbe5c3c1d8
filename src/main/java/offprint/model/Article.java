package offprint.model;

/** An article with its source as it was imported. */
public record Article(ArticleSummary summary, PostFile source) {

    public long id() {
        return summary.id();
    }
}
