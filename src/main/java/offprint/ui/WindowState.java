package offprint.ui;

import java.util.List;
import java.util.OptionalLong;
import offprint.model.ArticleQuery;
import offprint.ui.actions.Habits;
import offprint.ui.articles.RowLook;

/**
 * What the window remembers from one start to the next.
 *
 * @param width    of the window in pixels, as are the other measures
 * @param look     of the rows of the list
 * @param recent   what was looked for lately, the latest first
 * @param habits   how the commands are used
 * @param language of the window
 * @param selected id of the selected article; kept as a plain value: a record is no place for an Optional
 */
public record WindowState(double width, double height, boolean maximized, double sidebarWidth, double listWidth,
                          TextStyle style, RowLook look, ArticleQuery query, List<String> recent,
                          Habits habits, LanguageChoice language, long selected) {

    /** No article has this id. */
    public static final long NONE_SELECTED = Long.MAX_VALUE;

    /** The first start. */
    public static final WindowState FIRST = new WindowState(1440, 900, false, 248, 392, TextStyle.FIRST,
            RowLook.CARDS, ArticleQuery.ALL, List.of(), Habits.NONE, LanguageChoice.SYSTEM,
            NONE_SELECTED);

    public WindowState {
        recent = List.copyOf(recent);
    }

    /** The same for somebody who knows the window: the tour is not offered. */
    public WindowState toured() {
        return new WindowState(width, height, maximized, sidebarWidth, listWidth, style, look, query, recent,
                new Habits(habits.keys(), habits.lastUsed(), true), language, selected);
    }

    /** The selected article, empty if none is. */
    public OptionalLong selectedArticle() {
        return selected == NONE_SELECTED ? OptionalLong.empty() : OptionalLong.of(selected);
    }
}
