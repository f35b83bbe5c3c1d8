package offprint.html;

import java.util.List;

/**
 * The text and the pictures of an article, as {@link CleanArticle} has them.
 *
 * @param hasFilm whether it has the card of a film
 */
public record ArticleText(String text, List<Picture> pictures, boolean hasFilm) {

    public ArticleText {
        pictures = List.copyOf(pictures);
    }
}
