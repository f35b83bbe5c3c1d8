package offprint.ui.articles;

import java.util.Arrays;
import java.util.Optional;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;

/** What the article list has to show. */
public sealed interface ListState {

    /** The question that is answered when that one is asked. */
    default ArticleQuery answered(ArticleQuery asked) {
        return this instanceof Showing(_, Optional<ArticleQuery> byPinyin) ? byPinyin.orElse(asked) : asked;
    }

    /** The rows that are shown, if they are of these articles. */
    default Optional<ArticleRows> rowsOf(long[] ids) {
        return this instanceof Showing(ArticleRows rows, _) && Arrays.equals(rows.ids(), ids) ? Optional.of(rows)
                : Optional.empty();
    }

    /** The question is being answered; what was there before may stay in view for a moment. */
    record Loading() implements ListState {
    }

    /**
     * An answer with at least one row.
     *
     * @param byPinyin what is answered where nothing was found as it was typed: the words it may be the pinyin of
     */
    record Showing(ArticleRows rows, Optional<ArticleQuery> byPinyin) implements ListState {
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
