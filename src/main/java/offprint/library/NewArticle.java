package offprint.library;

import java.util.List;
import offprint.model.Published;

/**
 * What a file says an article is.
 *
 * @param host       lower-case host of the address, empty if there is none
 * @param excerpt    the first words of the text, one line
 * @param characters length of the text in code points
 * @param titleTerms search terms of the title, as {@code SearchTerms.of} gives them
 * @param bodyTerms  search terms of the text
 * @param sketch     of both, as {@code TermSet.sketch} gives it
 */
public record NewArticle(String title, String url, String host, List<String> authors, List<String> tags,
                         Published published, String excerpt, int characters, String titleTerms, String bodyTerms,
                         long sketch) {

    public NewArticle {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
