package offprint.ui.articles;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.Published;

/** Makes rows of articles, away from the JavaFX thread. */
final class RowLoader {

    private final Library library;
    private final ArticleQuery query;

    RowLoader(Library library, ArticleQuery query) {
        this.library = library;
        this.query = query;
    }

    /** The rows of the ids from one index up to another. An article deleted meanwhile stays a pending row. */
    List<ListRow> rows(long[] ids, int from, int to) throws LibraryException {
        int before = Math.max(0, from - 1);
        Map<Long, ArticleSummary> found = new HashMap<>();
        for (var summary : library.summaries(Arrays.copyOfRange(ids, before, to))) {
            found.put(summary.id(), summary);
        }
        var rows = new ArrayList<ListRow>(to - from);
        for (int index = from; index < to; index++) {
            var summary = found.get(ids[index]);
            rows.add(summary == null ? ListRow.PENDING : row(summary, index == 0 ? null : found.get(ids[index - 1])));
        }
        return rows;
    }

    private ListRow row(ArticleSummary summary, ArticleSummary above) {
        boolean startsDay = byDay() && (above == null || !day(summary.published()).equals(day(above.published())));
        return new ListRow.Loaded(summary, startsDay, Snippets.of(summary, query.words()));
    }

    private boolean byDay() {
        return switch (query.sort()) {
            case NEWEST, OLDEST -> true;
            case TITLE, RELEVANCE -> false;
        };
    }

    private static Optional<LocalDate> day(Published published) {
        return published.isKnown() ? Optional.of(published.day(ZoneId.systemDefault())) : Optional.empty();
    }
}
