package offprint.library;

import java.util.List;
import java.util.Set;
import offprint.model.Medium;
import offprint.model.Published;

/**
 * What a file says an article is.
 *
 * @param host       lower-case host of the address, empty if there is none
 * @param excerpt    the first words of the text, one line
 * @param characters length of the text in code points
 * @param titleTerms search terms of the title, as {@code SearchTerms.of} gives them
 * @param bodyTerms  search terms of the text
 * @param media      what it holds beside its text
 */
public record NewArticle(String title, String url, String host, List<String> authors, List<String> tags,
                         Published published, String excerpt, int characters, String titleTerms, String bodyTerms, Set<Medium> media) {

    /** An article that holds nothing but text. */
    public NewArticle(String title, String url, String host, List<String> authors, List<String> tags,
                      Published published, String excerpt, int characters, String titleTerms, String bodyTerms) {
        this(title, url, host, authors, tags, published, excerpt, characters, titleTerms, bodyTerms, Set.of());
    }

    public NewArticle {
        media = Set.copyOf(media);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
