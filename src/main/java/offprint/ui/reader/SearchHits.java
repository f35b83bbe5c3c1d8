package offprint.ui.reader;

import java.util.List;
import java.util.function.Function;
import offprint.text.Hits;
import offprint.text.SearchQuery;

/**
 * What the list was searched for, to be marked in the article.
 *
 * @param words as the reader typed them
 * @param in    the hits in a piece of text: ranges {@code {start, end}} of char indices, in order; called off the
 *              JavaFX thread
 */
public record SearchHits(String words, Function<String, List<int[]>> in) {

    /** Nothing was searched for. */
    public static final SearchHits NONE = new SearchHits("", text -> List.of());

    /** The hits of those words, read as a search; none if they ask for no text. */
    public static SearchHits of(String words) {
        var hits = new Hits(SearchQuery.parse(words));
        return hits.isEmpty() ? NONE : new SearchHits(words.strip(), text -> hits.in(text).stream()
                .map(hit -> new int[] {hit.start(), hit.end()}).toList());
    }
}
