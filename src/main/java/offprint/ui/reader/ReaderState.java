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

    /** An article as it was written, and its page. */
    record Showing(ReadableArticle article, ArticlePage page) implements ReaderState {

        static Showing of(ReadableArticle article, PageChoice choice) {
            return new Showing(article, PageWords.page(article, choice));
        }

        long id() {
            return article.article().id();
        }
    }

    /** The article cannot be shown; the message says why, in the reader's language. */
    record Failed(String message) implements ReaderState {
    }
}
