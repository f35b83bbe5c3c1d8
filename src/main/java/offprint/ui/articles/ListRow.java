package offprint.ui.articles;

import offprint.model.ArticleSummary;
import offprint.text.Snippet;

/** A line of the article list. */
public sealed interface ListRow {

    /** A row whose page has not come yet. */
    record Pending() implements ListRow {
    }

    /**
     * A row with its article.
     *
     * @param startsDay whether the row above belongs to another day, so that a heading stands between them
     * @param snippet   the first words, or the words around the hits of the search
     */
    record Loaded(ArticleSummary summary, boolean startsDay, Snippet snippet) implements ListRow {

        boolean hasHits() {
            return snippet.runs().stream().anyMatch(Snippet.Run::hit);
        }

        Loaded with(Snippet better) {
            return new Loaded(summary, startsDay, better);
        }

        // The title stays in the script the row was made in.
        Loaded with(ArticleSummary changed) {
            return new Loaded(changed.withTitle(summary.title()), startsDay, snippet);
        }
    }

    /** The one row that stands for all that are not there yet. */
    ListRow PENDING = new Pending();
}
