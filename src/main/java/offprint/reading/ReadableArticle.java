package offprint.reading;

import java.util.Set;
import offprint.html.ArticleCleaner;
import offprint.html.CleanArticle;
import offprint.model.Article;
import offprint.post.Post;

/** An article of the library, its source parsed and cleaned now, with today's rules. */
public record ReadableArticle(Article article, Post post, CleanArticle clean) {

    /** The same article cleaned by that cleaner, with the rules in {@code shown} switched off. */
    public ReadableArticle cleaned(ArticleCleaner cleaner, Set<String> shown) {
        return new ReadableArticle(article, post, cleaner.clean(post.body(), post.url(), post.title(), shown));
    }
}
