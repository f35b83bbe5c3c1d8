package offprint.reading;

import offprint.html.CleanArticle;
import offprint.model.Article;
import offprint.post.Post;

/** An article of the library, its source parsed and cleaned now, with today's rules. */
public record ReadableArticle(Article article, Post post, CleanArticle clean) {
}
