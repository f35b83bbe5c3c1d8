package offprint.ui.reader;

import java.util.List;
import offprint.model.OffprintException;
import offprint.post.Post;
import offprint.reading.ReadableArticle;

/**
 * The source of an article as imported, in lines.
 *
 * @param title the file it was in
 */
public record ArticleSource(String title, List<SourceLine> lines) {

    static ArticleSource of(ReadableArticle article) throws OffprintException {
        var source = article.article().source();
        return new ArticleSource(source.path(), SourceLine.of(Post.text(source)));
    }
}
