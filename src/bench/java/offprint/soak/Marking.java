package offprint.soak;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.web.WebView;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.model.Scope;

/** Stars, tags, highlights, the trash, and taking back. */
final class Marking {

    private static final List<String> TAGS = List.of("自己", "later-on", "給朋友", "引用", "x");
    private static final int MOST = 60;

    private Marking() {
    }

    static List<Step> steps() {
        return List.of(
                new Step("star", 6, Marking::star),
                new Step("mark as unread", 4, Marking::unread),
                new Step("tag", 5, Marking::tag),
                new Step("highlight", 6, Marking::highlight),
                new Step("delete", 3, Marking::delete),
                new Step("take back", 6, Marking::undo),
                new Step("select several and star", 3, user -> several(user, Marking::starAll)),
                new Step("select several and tag", 2, user -> several(user, Marking::tag)),
                new Step("select several and delete", 1, user -> several(user, Marking::delete)),
                new Step("empty the trash", 1, Marking::emptyTrash),
                new Step("later", 2, Marking::laterAndBack));
    }

    private static boolean isMany(User user) {
        return Fx.get(() -> user.model().selected().isMany());
    }

    private static boolean isInTrash(User user) {
        return Fx.get(() -> user.model().queryProperty().get().scope().equals(Scope.TRASH));
    }

    static void star(User user) {
        if (isMany(user) || isInTrash(user)) {
            return;
        }
        user.opened().filter(User::isInvented).ifPresent(article -> {
            boolean before = user.known.isStarred(article);
            // Which way it goes is by what is seen, and that may come a moment after what was done.
            Fx.until("the star in the window as it was " + before, () -> user.model().openedProperty().get()
                    .filter(seen -> seen.id() == article.id() && seen.starred() == before).isPresent());
            user.press("Ctrl+D");
            user.known.star(List.of(article), !before);
            user.stored("the star", List.of(article));
        });
    }

    private static void unread(User user) {
        if (isMany(user) || user.opened().isPresent()) {
            user.press("Ctrl+U");
            user.known.other();
        }
    }

    private interface Selected {
        void change(User user) throws Exception;
    }

    private static void several(User user, Selected change) throws Exception {
        if (isInTrash(user) || !user.hasRows()) {
            return;
        }
        var list = user.find(Node.class, "#articles");
        if (list.isEmpty()) {
            return;
        }
        Fx.run(list.get()::requestFocus);
        user.press("Home");
        user.press("Shift+Down");
        user.press("Shift+Down");
        if (user.sometimes(4) && Fx.get(() -> user.model().articles().countProperty().get()) < MOST) {
            user.press("Ctrl+A");
        }
        if (isMany(user)) {
            change.change(user);
        }
        Fx.run(() -> user.model().articles().selection().single());
    }

    private static void starAll(User user) throws OffprintException {
        var articles = chosen(user);
        boolean on = articles.stream().anyMatch(article -> !user.known.isStarred(article));
        if (!articles.isEmpty()) {
            user.press("Ctrl+D");
            user.known.star(articles, on);
            user.stored("the stars", articles);
        }
    }

    private static void tag(User user) throws OffprintException {
        var articles = chosen(user);
        if (articles.isEmpty()) {
            return;
        }
        String tag = user.any(TAGS);
        user.inNewWindow("the tags", () -> user.press("Ctrl+T"), popover -> {
            user.write(popover, "#tags-box", tag);
            // A popover that is hidden meanwhile is to be found here, not by a tag that is lost.
            var box = (TextField) popover.getScene().lookup("#tags-box");
            Fx.until("Enter to take the tag", () -> {
                Hands.press(popover.getScene(), "Enter");
                return box.getText().isEmpty();
            });
            user.known.tag(articles, tag);
            user.stored("the tag", articles);
        });
    }

    // Those selected, or the one that is open; none if they are not to be changed.
    private static List<ArticleSummary> chosen(User user) throws OffprintException {
        if (isInTrash(user)) {
            return List.of();
        }
        Fx.until("the selected article to be the one that is read", () -> user.model().selected().count() != 1
                || user.opened().filter(opened -> opened.id() == user.model().selected().ids()[0]).isPresent());
        return user.invented(isMany(user) ? Fx.get(() -> user.model().selected().ids())
                : user.opened().stream().mapToLong(ArticleSummary::id).toArray());
    }

    private static void highlight(User user) throws OffprintException {
        var article = user.opened().filter(User::isInvented);
        if (article.isEmpty() || Fx.get(user::page).isEmpty() || isInTrash(user)) {
            return;
        }
        user.shown("the article to highlight in");
        long id = article.get().id();
        int before = user.witness().highlights().of(id).size();
        // All at once: an import that ends may show the article anew, with nothing selected.
        String words = Fx.get(() -> {
            String selected = select(user.page().orElseThrow(), user.random.nextInt(50));
            user.page().orElseThrow().requestFocus();
            Hands.press(user.scene(), "Ctrl+H");
            return selected;
        });
        if (words.isBlank()) {
            return;
        }
        Fx.untilHere("a highlight of " + words, () -> user.witness().highlights().of(id).size() == before + 1);
        user.known.highlight(article.get());
        user.shown("the article with a highlight");
    }

    private static String select(WebView page, int paragraph) {
        Object selected = page.getEngine().executeScript("""
                (function() {
                    var all = Array.from(document.querySelectorAll('p')).filter(function(one) {
                        return !one.querySelector('.picture');
                    });
                    var one = all[%d %% Math.max(1, all.length)];
                    if (one) { window.getSelection().selectAllChildren(one); }
                    return window.getSelection().toString();
                })()""".formatted(paragraph));
        return selected instanceof String words ? words : "";
    }

    private static void delete(User user) throws OffprintException {
        var articles = chosen(user);
        if (!articles.isEmpty()) {
            Fx.run(() -> user.scene().getRoot().requestFocus());
            user.press("Delete");
            user.known.delete(articles);
            user.stored("the articles in the trash", articles);
            user.answered("the list without them");
        }
    }

    static void undo(User user) {
        if (user.known.canUndo()) {
            Fx.run(() -> user.scene().getRoot().requestFocus());
            user.press("Ctrl+Z");
            user.stored("the state before", user.known.undo());
        }
    }

    private static void emptyTrash(User user) throws OffprintException {
        user.ask(ArticleQuery.ALL.withScope(Scope.TRASH));
        var button = user.find(ButtonBase.class, "#empty-trash");
        if (button.isEmpty() || user.witness().trash().articles().length == 0) {
            user.ask(ArticleQuery.ALL);
            return;
        }
        user.inNewWindow("the question whether to empty the trash", () -> Fx.run(button.get()::fire), dialog -> {
            Fx.run(() -> {
                var pane = (DialogPane) dialog.getScene().getRoot();
                ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
            });
            user.known.emptyTrash();
            Fx.untilHere("an empty trash", () -> user.witness().trash().articles().length == 0);
        });
        user.ask(ArticleQuery.ALL);
    }

    private static void laterAndBack(User user) {
        if (isInTrash(user) || isMany(user) || user.opened().isEmpty()) {
            return;
        }
        long id = user.opened().get().id();
        int before = ownTags(user, id);
        user.press("Ctrl+J");
        Fx.untilHere("the queue", () -> ownTags(user, id) != before);
        user.press("Ctrl+J");
        Fx.untilHere("the queue without it", () -> ownTags(user, id) == before);
        // Taken back one by one, they would leave it in the queue for a while. A text box takes back its own words.
        Fx.run(() -> user.scene().getRoot().requestFocus());
        user.press("Ctrl+Z");
        Fx.untilHere("the queue with it again", () -> ownTags(user, id) != before);
        user.press("Ctrl+Z");
        Fx.untilHere("the queue as it was", () -> ownTags(user, id) == before);
    }

    private static int ownTags(User user, long id) {
        try {
            return user.witness().summaries(id).stream().mapToInt(it -> it.ownTags().size()).sum();
        } catch (OffprintException e) {
            throw new IllegalStateException(e);
        }
    }
}
