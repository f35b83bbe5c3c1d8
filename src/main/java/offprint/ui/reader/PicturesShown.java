package offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import offprint.html.ArticlePage.Action;
import offprint.html.CleanArticle;
import offprint.html.LocalPicture;
import offprint.html.Picture;
import offprint.images.Permission;
import offprint.ui.Messages;

/**
 * How the pictures of one article stand.
 *
 * @param canLoad whether those that are missing can be fetched
 * @param loading how many are being fetched just now
 * @param reasons why some could not be, by address
 */
record PicturesShown(Predicate<Picture> isHere, boolean canLoad, int loading, Map<String, String> reasons) {

    /** The name of the action that ends fetching. */
    static final String STOP = "stop";

    static final PicturesShown NONE = new PicturesShown(_ -> false, false, 0, Map.of());

    List<Picture> missing(CleanArticle article) {
        return article.pictures().stream().filter(isHere.negate()).toList();
    }

    /** Those of the missing that a site may have: what lay beside the post, nobody can be asked for. */
    List<Picture> fetchable(CleanArticle article) {
        return missing(article).stream().filter(picture -> !LocalPicture.is(picture.url())).toList();
    }

    List<String> chips(CleanArticle article) {
        int missing = missing(article).size();
        if (loading > 0) {
            return List.of(Messages.get("reader.pictures.loading", loading));
        }
        return missing == 0 ? List.of() : List.of(Messages.get("reader.pictures", missing));
    }

    /** @param site the article's, empty if it has none */
    List<Action> actions(CleanArticle article, String site) {
        if (loading > 0) {
            return List.of(new Action(STOP, Messages.get("reader.pictures.stop")));
        }
        var actions = new ArrayList<Action>();
        if (canLoad && !fetchable(article).isEmpty()) {
            actions.add(action(Permission.ONCE, Messages.get("reader.pictures.once")));
            if (!site.isEmpty()) {
                actions.add(action(Permission.ALWAYS_FOR_SITE, Messages.get("reader.pictures.always", site)));
            }
            actions.add(action(Permission.KEEP, Messages.get("reader.pictures.keep")));
        }
        return actions;
    }

    private static Action action(Permission permission, String text) {
        return new Action(permission.name(), text);
    }
}
