package offprint.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import offprint.model.ArticleQuery;

/**
 * The views the reader went through, each with the article that was open in it, as a browser keeps pages. Belongs to
 * the JavaFX thread.
 */
public final class ViewHistory {

    private static final int LONGEST = 100;

    private record View(ArticleQuery query, OptionalLong opened) {
    }

    private final ObjectProperty<ArticleQuery> query;
    private final ObjectProperty<OptionalLong> opened;
    private final Deque<View> past = new ArrayDeque<>();
    private final Deque<View> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private boolean moving;

    /** Follows those two from now on. */
    ViewHistory(ObjectProperty<ArticleQuery> query, ObjectProperty<OptionalLong> opened) {
        this.query = query;
        this.opened = opened;
        query.subscribe(this::follow);
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Shows the view before this one, if there is one, at the article that was open in it. */
    public void back() {
        move(past, future);
    }

    /** Takes {@link #back} back. */
    public void forward() {
        move(future, past);
    }

    private void move(Deque<View> from, Deque<View> to) {
        if (from.isEmpty()) {
            return;
        }
        var wanted = from.pop();
        to.push(new View(query.get(), opened.get()));
        moving = true;
        // The list comes at the selected article.
        opened.set(wanted.opened());
        query.set(wanted.query());
        moving = false;
        tell();
    }

    private void follow(ArticleQuery before, ArticleQuery now) {
        if (moving || isTypedOn(before, now)) {
            return;
        }
        past.push(new View(before, opened.get()));
        if (past.size() > LONGEST) {
            past.removeLast();
        }
        future.clear();
        tell();
    }

    // What was looked for while the words were typed is no view to come back to.
    private static boolean isTypedOn(ArticleQuery before, ArticleQuery now) {
        return before.isSearch() && now.isSearch() && before.withWords(now.words()).equals(now)
                && isBeginning(before.words(), now.words());
    }

    private static boolean isBeginning(String one, String other) {
        String first = one.endsWith("*") ? one.substring(0, one.length() - 1) : one;
        String second = other.endsWith("*") ? other.substring(0, other.length() - 1) : other;
        return first.startsWith(second) || second.startsWith(first);
    }

    private void tell() {
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}
