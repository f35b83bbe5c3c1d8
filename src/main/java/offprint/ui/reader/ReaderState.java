package offprint.ui.reader;

import offprint.html.ArticlePage;
import offprint.reading.ReadableArticle;

/** What the reading pane shows. */
public sealed interface ReaderState {

    /** No article is chosen. */
    record Empty() implements ReaderState {
    }

    /** An article is being fetched; what was shown before may stay for a moment. */
    record Loading(long id) implements ReaderState {
    }

    /** An article and its page. */
    record Showing(ReadableArticle article, ArticlePage page) implements ReaderState {

        static Showing of(ReadableArticle article, SearchHits hits, PicturesShown pictures, int parts) {
            return new Showing(article, PageWords.page(article, hits, pictures, parts));
        }

        long id() {
            return article.article().id();
        }
    }

    /** The article cannot be shown; the message says why, in the reader's language. */
    record Failed(String message) implements ReaderState {
    }
}
