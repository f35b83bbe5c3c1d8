package offprint.model;

/** Which part of the library a question is asked of. */
public sealed interface Scope {

    /** Every article that was not deleted. */
    Scope LIBRARY = new All();

    /** The articles that were deleted and not yet purged. */
    Scope TRASH = new Deleted();

    /** The articles that came from one archive, whether it still has them or not. */
    static Scope archive(String location) {
        return new FromArchive(location);
    }

    /** An article and those with nearly the same text, looked at from the list that answered an earlier question. */
    static Scope similarTo(ArticleSummary article, ArticleQuery before) {
        return new SimilarTo(article.id(), article.title(), before);
    }

    /** See {@link #LIBRARY}. */
    record All() implements Scope {
    }

    /** See {@link #TRASH}. */
    record Deleted() implements Scope {
    }

    /**
     * See {@link #archive}.
     *
     * @param location of the archive, as the library's ledger names it
     */
    record FromArchive(String location) implements Scope {
    }

    /**
     * See {@link #similarTo}.
     *
     * @param id     of any article of the cluster
     * @param title  of that article, to be shown
     * @param before what to ask again afterwards
     */
    record SimilarTo(long id, String title, ArticleQuery before) implements Scope {
    }
}
