package offprint.importing;

import java.util.List;
import java.util.regex.Pattern;
import offprint.html.ArticleText;
import offprint.images.LocalPictures;

/**
 * A picture that may lie beside its post in the archive.
 *
 * @param post       path of the post in the archive
 * @param reference  as the post has it
 * @param url        the address the article knows the picture by
 */
record BesidePost(String post, String reference, String url) {

    private static final Pattern ABSOLUTE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);

    /** Those of an article; empty for most. */
    static List<BesidePost> of(String post, ArticleText article) {
        return article.pictures().stream()
                .filter(picture -> !ABSOLUTE.matcher(picture.reference().strip()).matches())
                .map(picture -> new BesidePost(post, picture.reference(), picture.url())).toList();
    }

    /** Where in the archive it may be, the likeliest place first. */
    List<String> places() {
        return LocalPictures.candidates(post, reference);
    }
}
