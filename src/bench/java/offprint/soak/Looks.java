package offprint.soak;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import offprint.model.OffprintException;
import offprint.ui.LanguageChoice;

/** How the window looks, and what can be opened over it. */
final class Looks {

    private static final List<int[]> SIZES = List.of(new int[] {1440, 900}, new int[] {1000, 700},
            new int[] {700, 800}, new int[] {500, 400}, new int[] {1280, 720});

    private Looks() {
    }

    static List<Step> steps() {
        return List.of(
                new Step("colours", 4, user -> shownAfter(user, "Ctrl+Shift+D")),
                new Step("script", 4, user -> shownAfter(user, "Ctrl+Shift+T")),
                new Step("size of the text", 4, user -> shownAfter(user,
                        user.any(List.of("Ctrl+Equals", "Ctrl+Minus", "Ctrl+0")))),
                new Step("size of the window", 4, Looks::resize),
                new Step("language", 2, Looks::language),
                new Step("settings", 3, Looks::settings),
                new Step("palette", 3, Looks::palette),
                new Step("shortcuts", 2, user -> overlay(user, "F1")),
                new Step("jobs", 2, user -> user.inNewWindow("the jobs", () -> user.press("Ctrl+Shift+J"), _ -> { })),
                new Step("filter lists", 2, user -> user.inNewWindow("the filter lists",
                        () -> user.press("Ctrl+Shift+F"), _ -> { })),
                new Step("kept pictures", 2, user -> user.inNewWindow("the kept pictures",
                        () -> user.press("Ctrl+Shift+I"), _ -> { })),
                new Step("log", 2, user -> user.inNewWindow("the log",
                        () -> Fx.run(() -> user.model().status().log().show()), _ -> { })),
                new Step("text panel", 2, user -> fire(user, "#text-button")),
                new Step("menu", 2, user -> fire(user, "#menu-button")));
    }

    private static void shownAfter(User user, String keys) {
        user.press(keys);
        user.answered("the list after " + keys);
        user.shown("the article after " + keys);
    }

    private static void resize(User user) {
        var size = user.any(SIZES);
        Fx.run(() -> {
            user.stage().setWidth(size[0]);
            user.stage().setHeight(size[1]);
        });
        Fx.until("a window of another size", () -> Math.abs(user.scene().getWidth() - size[0]) < 40);
        user.shown("the article in a window of another size");
    }

    private static void language(User user) throws OffprintException {
        user.atRest();
        var choice = user.any(List.of(LanguageChoice.values()));
        var before = Fx.get(user::window);
        var spoken = Locale.getDefault();
        var model = Fx.get(user::model);
        Fx.run(() -> before.languageProperty().set(choice));
        if (!choice.in(user.program().system()).equals(spoken)) {
            Fx.until("a window in another language", () -> user.window() != before && !user.window().isDisabled());
            user.program().windowReplaced(model);
        }
        user.answered("the list in another language");
        user.shown("the article in another language");
    }

    private static void settings(User user) {
        user.inNewWindow("the settings", () -> user.press("Ctrl+Comma"), window -> {
            if (window.getScene().lookup("#settings-sections") instanceof ListView<?> sections) {
                for (int section = 0; section < Fx.get(sections.getItems()::size); section++) {
                    int chosen = section;
                    Fx.run(() -> sections.getSelectionModel().select(chosen));
                }
            }
            if (window.getScene().lookup("#settings-words") instanceof TextField words) {
                Fx.run(() -> words.setText("pdf"));
                Fx.run(words::clear);
            }
        });
    }

    private static void palette(User user) {
        overlay(user, "Ctrl+Shift+P");
    }

    private static void overlay(User user, String keys) {
        user.press(keys);
        Fx.until("an overlay", () -> user.scene().lookup(".overlay").isVisible());
        user.type(user.any(List.of("s", "a", "zt", "导出")));
        user.press("Escape");
        Fx.until("no overlay", () -> !user.scene().lookup(".overlay").isVisible());
    }

    private static void fire(User user, String selector) {
        user.find(ButtonBase.class, selector).ifPresent(button -> user.inNewWindow("what " + selector + " opens",
                () -> Fx.run(button::fire), _ -> { }));
    }
}
