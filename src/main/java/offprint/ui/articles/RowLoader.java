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
import offprint.model.OffprintException;
import offprint.model.Published;
import offprint.reading.ArticleReader;
import offprint.text.ScriptChoice;
import offprint.text.Hits;
import offprint.text.SearchQuery;
import offprint.text.Snippet;

/** Makes rows of articles, away from the JavaFX thread. */
final class RowLoader {

    // UTF-16 units: two lines of a wide list.
    private static final int SNIPPET = 120;

    private final Library library;
    private final ArticleReader reader;
    private final ArticleQuery query;
    private final ScriptChoice script;
    private final Hits hits;

    RowLoader(Library library, ArticleReader reader, ArticleQuery query, ScriptChoice script) {
        this.library = library;
        this.reader = reader;
        this.query = query;
        this.script = script;
        this.hits = new Hits(SearchQuery.parse(query.words()));
    }

    /** The same rows for another question. */
    RowLoader withQuery(ArticleQuery other) {
        return new RowLoader(library, reader, other, script);
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
        var wanted = script.at(summary.host());
        return new ListRow.Loaded(summary.withTitle(wanted.of(summary.title())), startsDay,
                Snippet.of(firstWords(summary), hits, SNIPPET).reworded(wanted::of));
    }

    /** Whether a row's first words do not show why the article was found, so that its text should. */
    boolean hasDeeperHits(List<ListRow> rows) {
        return rows.stream().anyMatch(this::isDeeper);
    }

    /** The same rows with the words around the hits, which may be anywhere in the text. Opens every such article. */
    List<ListRow> deeper(List<ListRow> rows) throws OffprintException {
        var deeper = new ArrayList<ListRow>(rows.size());
        for (var row : rows) {
            deeper.add(row instanceof ListRow.Loaded loaded && isDeeper(row) ? loaded.with(snippet(loaded)) : row);
        }
        return deeper;
    }

    private boolean isDeeper(ListRow row) {
        return !hits.isEmpty() && row instanceof ListRow.Loaded loaded && !loaded.hasHits();
    }

    private Snippet snippet(ListRow.Loaded row) throws OffprintException {
        var wanted = script.at(row.summary().host());
        return reader.snippet(row.summary().id(), hits, SNIPPET).filter(snippet -> snippet.runs().stream()
                .anyMatch(Snippet.Run::hit)).map(snippet -> snippet.reworded(wanted::of)).orElse(row.snippet());
    }

    private static String firstWords(ArticleSummary summary) {
        String words = summary.excerpt();
        return words.codePointCount(0, words.length()) < summary.characters() ? words + "…" : words;
    }

    private boolean byDay() {
        return switch (query.sort()) {
            case NEWEST, OLDEST -> true;
            case TITLE, SOURCE, RELEVANCE -> false;
        };
    }

    private static Optional<LocalDate> day(Published published) {
        return published.isKnown() ? Optional.of(published.day(ZoneId.systemDefault())) : Optional.empty();
    }
}
