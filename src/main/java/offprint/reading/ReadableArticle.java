package offprint.reading;

import java.util.Set;
import offprint.html.ArticleCleaner;
import offprint.html.CleanArticle;
import offprint.model.Article;
import offprint.post.Post;
import offprint.text.ChineseScript;

/**
 * An article of the library, its source parsed and cleaned now, with today's rules.
 *
 * @param script what title and text were converted to for the reader; the source and the post are as written
 */
public record ReadableArticle(Article article, Post post, CleanArticle clean, ChineseScript script) {

    /** An article as it was written. */
    public ReadableArticle(Article article, Post post, CleanArticle clean) {
        this(article, post, clean, ChineseScript.AS_WRITTEN);
    }

    /** The same article as written, cleaned by that cleaner with the rules in {@code shown} switched off. */
    public ReadableArticle cleaned(ArticleCleaner cleaner, Set<String> shown) {
        return new ReadableArticle(article, post, cleaner.clean(post.body(), post.url(), post.title(), shown));
    }

    /**
     * The same article with title and text in that script; itself if it is not Chinese. Only for an article as written:
     * from Traditional to Simplified and back is not where it began. The first conversion takes about a second.
     */
    public ReadableArticle in(ChineseScript wanted) {
        var summary = article.summary();
        if (!wanted.appliesTo(summary.title() + clean.text())) {
            return this;
        }
        var titled = summary.withTitle(wanted.convert(summary.title()));
        return new ReadableArticle(new Article(titled, article.source(), article.alsoIn()), post,
                clean.reworded(wanted::convert), wanted);
    }
}
