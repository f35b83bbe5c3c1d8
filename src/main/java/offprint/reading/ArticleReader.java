package offprint.reading;

import java.util.Optional;
import offprint.html.ArticleCleaner;
import offprint.library.Library;
import offprint.model.Article;
import offprint.model.OffprintException;

/** Opens articles: source out of the library, parsed, cleaned. Safe to call from any thread. */
public final class ArticleReader {

    private final Library library;
    private final ArticleCleaner cleaner;

    public ArticleReader(Library library, ArticleCleaner cleaner) {
        this.library = library;
        this.cleaner = cleaner;
    }

    /** The article with that id, empty if the library has none. */
    public Optional<ReadableArticle> read(long id) throws OffprintException {
        throw new UnsupportedOperationException();
    }

    /** A snippet of the article around the first hit of the words. */
    public Optional<Article> article(long id) throws OffprintException {
        throw new UnsupportedOperationException();
    }
}
