package offprint.soak;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import offprint.model.ArticleQuery;
import offprint.ui.articles.RowLook;

/** Looking around: sidebar, list, calendar. */
final class Browsing {

    private Browsing() {
    }

    static List<Step> steps() {
        return List.of(
                new Step("click in the sidebar", 8, Browsing::chooseRow),
                new Step("click a month", 5, Browsing::chooseMonth),
                new Step("all values", 2, Browsing::allValues),
                new Step("everything", 6, Browsing::everything),
                new Step("sort", 2, Browsing::sort),
                new Step("remove a filter", 2, Browsing::removeChip),
                new Step("back and forward", 3, Browsing::backAndForward),
                new Step("scroll the list", 4, Browsing::scroll),
                new Step("look of the list", 2, Browsing::look),
                new Step("similar ones", 2, Browsing::similar),
                new Step("refresh", 2, Browsing::refresh));
    }

    // In a narrow window it is a drawer.
    private static void openSidebar(User user) {
        if (user.all(".sidebar").isEmpty()) {
            user.find(ButtonBase.class, "#sidebar-button").ifPresent(button -> Fx.run(button::fire));
        }
    }

    private static void chooseRow(User user) {
        openSidebar(user);
        var rows = user.all(".sidebar .count-row");
        if (!rows.isEmpty()) {
            var row = user.any(rows);
            boolean also = user.sometimes(4);
            Fx.run(() -> Hands.click(row, false, also));
            user.answered("the articles of a row of the sidebar");
        }
    }

    private static void chooseMonth(User user) {
        openSidebar(user);
        var cells = user.all(".heat-cell").stream().filter(cell -> !Fx.get(cell::isDisabled)).toList();
        if (!cells.isEmpty()) {
            var cell = (ButtonBase) user.any(cells);
            Fx.run(cell::fire);
            user.answered("the articles of a month");
        }
    }

    private static void allValues(User user) {
        openSidebar(user);
        // Below the archives stands a link that updates them all.
        var more = user.all(".sidebar .more").stream()
                .filter(link -> !"archives".equals(link.getParent().getId())).toList();
        if (more.isEmpty()) {
            return;
        }
        var link = (ButtonBase) user.any(more);
        user.inNewWindow("all values", () -> Fx.run(link::fire), popover -> Fx.run(() -> {
            if (popover.getScene().lookup("#filter-values") instanceof TextField box) {
                box.setText("a");
                box.setText("");
            }
            if (popover.getScene().lookup("#by-name") instanceof ButtonBase order) {
                order.fire();
            }
        }));
    }

    private static void everything(User user) {
        user.ask(ArticleQuery.ALL);
    }

    private static void sort(User user) {
        var order = user.any(List.of(ArticleQuery.Sort.values()));
        Fx.run(() -> user.model().sort(order));
        user.answered("another order");
    }

    private static void removeChip(User user) {
        var chips = user.all(".search .chip");
        if (!chips.isEmpty()) {
            var chip = (ButtonBase) user.any(chips);
            Fx.run(chip::fire);
            user.answered("the articles with a filter less");
        }
    }

    private static void backAndForward(User user) {
        user.press(user.sometimes(2) ? "Alt+Left" : "Alt+Right");
        user.answered("the view before or after");
        user.shown("its article");
    }

    private static void scroll(User user) {
        user.find(Node.class, "#articles").ifPresent(list -> {
            Fx.run(list::requestFocus);
            for (String key : List.of("Page_Down", "Page_Down", "Page_Up", user.any(List.of("End", "Home")))) {
                user.press(key);
            }
            user.shown("the article at the end of the list");
        });
    }

    private static void look(User user) {
        var look = user.any(List.of(RowLook.values()));
        Fx.run(() -> user.model().articles().lookProperty().set(look));
    }

    private static void similar(User user) {
        user.press("Ctrl+Shift+S");
        user.answered("similar articles");
        user.press("Ctrl+Shift+S");
        user.answered("the list before");
    }

    private static void refresh(User user) {
        user.press("F5");
        user.answered("the same again");
    }
}
