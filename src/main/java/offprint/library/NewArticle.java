package offprint.library;

import java.util.List;
import java.util.Set;
import offprint.model.Medium;
import offprint.model.OwnMarks;
import offprint.model.Published;

/**
 * What a file says an article is.
 *
 * @param tags       as the post names them, without those that the reader gave
 * @param own        what the reader had given it when it was exported
 * @param host       lower-case host of the address, empty if there is none
 * @param excerpt    the first words of the text, one line
 * @param characters length of the text in code points
 * @param titleTerms search terms of the title, as {@code SearchTerms.of} gives them
 * @param bodyTerms  search terms of the text
 * @param sketch     of both, as {@code TermSet.sketch} gives it
 * @param media      what it holds beside its text
 */
public record NewArticle(String title, String url, String host, List<String> authors, List<String> tags,
                         OwnMarks own, Published published, String excerpt, int characters, String titleTerms,
                         String bodyTerms, long sketch, Set<Medium> media) {

    public NewArticle {
        media = Set.copyOf(media);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** An article that holds nothing but text and that no reader gave anything. */
    public NewArticle(String title, String url, String host, List<String> authors, List<String> tags,
                      Published published, String excerpt, int characters, String titleTerms, String bodyTerms,
                      long sketch) {
        this(title, url, host, authors, tags, OwnMarks.NONE, published, excerpt, characters, titleTerms, bodyTerms,
                sketch, Set.of());
    }

    NewArticle withPublished(Published other) {
        return new NewArticle(title, url, host, authors, tags, own, other, excerpt, characters, titleTerms, bodyTerms,
                sketch, media);
    }

    NewArticle withTitle(String other, String terms) {
        return new NewArticle(other, url, host, authors, tags, own, published, excerpt, characters, terms, bodyTerms,
                sketch, media);
    }
}
