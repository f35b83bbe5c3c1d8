package offprint.reading;

import java.util.Optional;
import java.util.function.Supplier;
import offprint.html.ArticleCleaner;
import offprint.html.LocalPicture;
import offprint.library.Library;
import offprint.model.OffprintException;
import offprint.post.Post;
import offprint.text.Hits;
import offprint.text.Snippet;

/** Opens articles: the source out of the library, parsed, cleaned. Safe to call from any thread. */
public final class ArticleReader {

    private final Library library;
    private final Supplier<ArticleCleaner> cleaner;

    /** A reader that always cleans by the same rules. */
    public ArticleReader(Library library, ArticleCleaner cleaner) {
        this(library, () -> cleaner);
    }

    /** A reader that asks for each article what to clean it with. */
    public ArticleReader(Library library, Supplier<ArticleCleaner> cleaner) {
        this.library = library;
        this.cleaner = cleaner;
    }

    /**
     * The article with that id, empty if the library has none.
     *
     * @throws OffprintException if the library cannot be read or the article's source is damaged
     */
    public Optional<ReadableArticle> read(long id) throws OffprintException {
        return read(id, false);
    }

    /**
     * The article with that id as its whole page, where it was saved as a page: cleaned, but not cut to the article.
     * Any other article is as {@link #read(long)} gives it.
     *
     * @throws OffprintException if the library cannot be read or the article's source is damaged
     */
    public Optional<ReadableArticle> readWhole(long id) throws OffprintException {
        return read(id, true);
    }

    private Optional<ReadableArticle> read(long id, boolean whole) throws OffprintException {
        var article = library.article(id);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        var post = Post.parse(article.get().source());
        var base = LocalPicture.base(post.url(), article.get().source().bytes());
        return Optional.of(new ReadableArticle(article.get(), post, whole
                ? cleaner.get().cleanWhole(post.body(), base, post.title())
                : cleaner.get().clean(post.body(), base, post.title())).highlighted(library.highlights().of(id)));
    }

    /**
     * Title and text of one of the texts that were imported for an article, cleaned by the rules of now; empty if there
     * is no such version.
     */
    public Optional<String> versionText(long version) throws OffprintException {
        var source = library.versions().source(version);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var post = Post.parse(source.get());
        return Optional.of(post.title() + "\n" + cleaner.get().clean(post.body(), post.url(), post.title()).text());
    }

    /**
     * The article's text around the first hit, about {@code length} UTF-16 units; empty if the library has no such
     * article.
     */
    public Optional<Snippet> snippet(long id, Hits hits, int length) throws OffprintException {
        return read(id).map(article -> Snippet.of(article.clean().text(), hits, length));
    }
}
