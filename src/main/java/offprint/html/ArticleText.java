package offprint.html;

import java.util.List;

/** The text and the pictures of an article, as {@link CleanArticle} has them. */
public record ArticleText(String text, List<Picture> pictures) {

    public ArticleText {
        pictures = List.copyOf(pictures);
    }
}
