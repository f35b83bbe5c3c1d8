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

    /**
     * An article and its page.
     *
     * @param hits  how many there are in all of the article, of which the page may show only the beginning
     * @param parts how many parts of a very long article are on the page
     * @param hit   the hit that comes into view, counted from 1; 0 if the reader keeps the place
     */
    record Showing(ReadableArticle article, ArticlePage page, int hits, int parts, int hit) implements ReaderState {

        /** The article with at least so many parts, and with as many as that hit needs. */
        static Showing of(ReadableArticle article, SearchHits marks, PicturesShown pictures, int parts, int hit) {
            int shown = parts;
            var page = PageWords.page(article, marks, pictures, shown);
            int hits = page.hits();
            if (!marks.words().isEmpty() && PageWords.isCut(article, shown)) {
                hits = PageWords.page(article, marks, pictures, Integer.MAX_VALUE).hits();
                while (page.hits() < Math.min(hit, hits)) {
                    page = PageWords.page(article, marks, pictures, ++shown);
                }
            }
            return new Showing(article, page, hits, shown, hit);
        }

        boolean toHit() {
            return hit > 0 && page.hits() > 0;
        }

        long id() {
            return article.article().id();
        }
    }

    /** The article cannot be shown; the message says why, in the reader's language. */
    record Failed(String message) implements ReaderState {
    }
}
