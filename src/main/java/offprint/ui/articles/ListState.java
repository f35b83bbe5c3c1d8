package offprint.ui.articles;

import offprint.model.OffprintException;

/** What the article list has to show. */
public sealed interface ListState {

    /** The question is being answered; what was there before may stay in view for a moment. */
    record Loading() implements ListState {
    }

    /**
     * An answer with at least one row.
     *
     * @param byPinyin whether nothing was found as it was typed, and this is what it may be the pinyin of
     */
    record Showing(ArticleRows rows, boolean byPinyin) implements ListState {
    }

    /** No article answers the question. */
    record NothingFound() implements ListState {
    }

    /** The library has no articles at all. */
    record EmptyLibrary() implements ListState {
    }

    /** The library could not answer. */
    record Failed(OffprintException failure) implements ListState {
    }
}
