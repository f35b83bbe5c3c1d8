package offprint.soak;

import java.util.List;
import javafx.scene.control.TextField;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.text.SearchInput;

/** Words in the search box. */
final class Searching {

    private static final List<String> PATTERNS = List.of("%s", "%s %s", "\"%s %s\"", "-%s %s", "%s OR %s",
            "(%s OR %s) 港", "title:%s", "body:%s", "tag:%s", "author:林 %s", "after:2012-03 %s", "before:2015 %s",
            "on:2014-02", "has:image %s", "is:unread %s", "is:starred", "is:duplicate", "is:removed", "has:note",
            "标签：%s", "日期：2011", "qihou", "gangk", "clim*");
    private static final List<String> BROKEN = List.of("\"", "((", "OR OR", "-", "tag:", "after:2021-99", "title:\"",
            "a AND (b", "*", "：：", "is:nothing", "\u0000", "🚢", "-(", "NEAR/3", "' ; DROP TABLE article --");

    private Searching() {
    }

    static List<Step> steps() {
        return List.of(
                new Step("search", 10, Searching::search),
                new Step("search for what is broken", 4, Searching::broken),
                new Step("type and take back", 3, Searching::typeSlowly),
                new Step("save a search", 2, Searching::save),
                new Step("complete a word", 2, Searching::complete));
    }

    private static void search(User user) {
        find(user, user.any(PATTERNS).formatted(user.any(Stories.WORDS), user.any(Stories.WORDS)));
    }

    private static void broken(User user) {
        find(user, user.any(BROKEN));
    }

    static void find(User user, String words) {
        user.press("Ctrl+K");
        user.write(words);
        user.press("Enter");
        Fx.until("the search for " + words, () -> isAsked(user));
        user.answered("what has " + words);
    }

    private static boolean isAsked(User user) {
        String typed = user.scene().lookup("#search") instanceof TextField box ? box.getText() : "";
        String asked = user.model().queryProperty().get().words();
        return List.of(typed.strip(), SearchInput.unfinished(typed).strip()).contains(asked);
    }

    // Each letter may be asked for, and each answer but the last is too late.
    private static void typeSlowly(User user) {
        user.press("Ctrl+K");
        user.write("");
        for (String letter : "climate 港口".split("")) {
            user.type(letter);
            Fx.untilHere("a picture of " + letter, user.program()::isAnswered);
        }
        Fx.until("the search for what was typed", () -> isAsked(user));
        user.press("Escape");
        Fx.until("no search", () -> !user.model().queryProperty().get().isSearch());
        user.answered("what there was before");
    }

    private static void save(User user) throws OffprintException {
        user.ask(ArticleQuery.ALL);
        find(user, "title:" + user.any(Stories.WORDS));
        int before = saved(user);
        user.inNewWindow("the box for a name", () -> user.press("Ctrl+S"), popover -> {
            user.write(popover, "#name", "保存 " + user.random.nextInt(20));
            Fx.run(() -> Hands.press(popover.getScene(), "Enter"));
            Fx.untilHere("a saved search", () -> saved(user) == before + 1);
        });
        user.known.other();
    }

    private static int saved(User user) throws OffprintException {
        return user.witness().savedSearches().all().size();
    }

    private static void complete(User user) {
        user.ask(ArticleQuery.ALL);
        user.press("Ctrl+K");
        user.write("tag:");
        user.press("Down");
        user.press("Enter");
        user.answered("what has the completed tag");
        user.press("Escape");
        user.answered("what there was before");
    }
}
