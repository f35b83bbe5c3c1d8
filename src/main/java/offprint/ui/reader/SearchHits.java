package offprint.ui.reader;

import java.util.List;
import java.util.function.Function;

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
}
