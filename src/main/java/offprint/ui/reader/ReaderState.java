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
     * An article as it was written, and its page.
     *
     * @param hits  how many there are in all of the article, of which the page may show only the beginning
     * @param parts how many parts of a very long article are on the page
     * @param hit   the hit that comes into view, counted from 1; 0 if the reader keeps the place
     */
    record Showing(ReadableArticle article, ArticlePage page, int hits, int parts, int hit) implements ReaderState {

        /** The article with as many parts as were chosen, or as that hit needs. */
        static Showing of(ReadableArticle article, PageChoice choice, int hit) {
            var shown = choice;
            var page = PageWords.page(article, shown);
            int hits = page.hits();
            if (!choice.hits().words().isEmpty() && PageWords.isCut(article, choice)) {
                hits = PageWords.page(article, choice.withParts(Integer.MAX_VALUE)).hits();
                while (page.hits() < Math.min(hit, hits)) {
                    shown = shown.withParts(shown.parts() + 1);
                    page = PageWords.page(article, shown);
                }
            }
            return new Showing(article, page, hits, shown.parts(), hit);
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
