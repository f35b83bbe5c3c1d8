package offprint.soak;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import offprint.ui.versions.VersionsState;

/** Articles: opened, paged through, looked at from all sides. */
final class Reading {

    private Reading() {
    }

    static List<Step> steps() {
        return List.of(
                new Step("open an article", 14, Reading::open),
                new Step("next article", 10, Reading::next),
                new Step("read on", 8, Reading::readOn),
                new Step("find in the article", 5, Reading::find),
                new Step("hits", 3, Reading::hits),
                new Step("what was removed", 3, user -> toggle(user, "Ctrl+Shift+L")),
                new Step("all highlights", 3, user -> toggle(user, "Ctrl+Shift+H")),
                new Step("source", 3, Reading::source),
                new Step("versions", 3, Reading::versions));
    }

    static void open(User user) {
        var cells = user.all(".article-cell").stream().filter(cell -> Fx.get(cell::isVisible)).toList();
        if (!cells.isEmpty() && user.hasRows()) {
            user.click(user.any(cells));
            user.shown("an article that was clicked on");
        }
    }

    private static void next(User user) {
        user.find(Node.class, "#articles").filter(_ -> user.hasRows()).ifPresent(list -> {
            Fx.run(list::requestFocus);
            user.press(user.sometimes(5) ? "Up" : "Down");
            user.shown("the article in the next row");
        });
    }

    private static void readOn(User user) {
        if (user.opened().isPresent()) {
            for (int page = 0; page < 4; page++) {
                Fx.run(() -> user.model().reader().readOn());
                user.shown("the next page, or article");
            }
        }
    }

    private static void find(User user) {
        // In a narrow window the list may stand in its place.
        if (user.opened().isEmpty() || Fx.get(user::page).isEmpty()) {
            return;
        }
        Fx.run(() -> user.model().reader().find().open());
        Fx.until("the box to find in", () -> user.scene().lookup("#find") instanceof TextField);
        String word = user.any(Stories.WORDS);
        Fx.run(() -> {
            if (user.scene().lookup("#find") instanceof TextField box) {
                box.setText(word);
            }
        });
        Fx.until("hits of " + word, () -> user.scene().lookup("#find-count") instanceof javafx.scene.control.Label
                count && !count.getText().isEmpty());
        user.shown("the article with hits");
        Fx.run(() -> user.model().reader().nextHit());
        Fx.run(() -> user.model().reader().previousHit());
        Fx.run(() -> user.model().reader().find().close());
        user.shown("the article without hits");
    }

    private static void hits(User user) {
        user.press("F3");
        user.press("Shift+F3");
        Fx.run(() -> user.model().reader().find().close());
        user.shown("the article at a hit");
    }

    private static void toggle(User user, String keys) {
        user.press(keys);
        user.shown("the article above a panel");
        user.press(keys);
        user.shown("the article without a panel");
    }

    private static void source(User user) {
        if (user.opened().isPresent()) {
            user.shown("the article");
            user.inNewWindow("the source", () -> user.press("Ctrl+Shift+U"), _ -> { });
        }
    }

    private static void versions(User user) throws Exception {
        user.opened().filter(article -> article.versions() > 1).ifPresent(article -> user.inNewWindow("the versions",
                () -> Fx.run(() -> user.model().versions().open(article.id())),
                _ -> Fx.until("a comparison",
                        () -> !(user.model().versions().stateProperty().get() instanceof VersionsState.Loading))));
    }
}
