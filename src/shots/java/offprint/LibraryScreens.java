package offprint;

import java.util.List;
import offprint.model.ArticleQuery;
import offprint.ui.articles.RowLook;

/** The library from its first start on: sidebar, search box, list. */
final class LibraryScreens {

    private final ShotProgram program;
    private final Stagehand hand;
    private final ShotPosts posts;

    LibraryScreens(ShotProgram program, Stagehand hand, ShotPosts posts) {
        this.program = program;
        this.hand = hand;
        this.posts = posts;
    }

    List<Screen> all() {
        return List.of(
                Screen.of("library-empty", program::answered),
                Screen.of("library-cards", this::cards),
                Screen.of("library-lines", () -> look(RowLook.LINES)).left(() -> look(RowLook.CARDS)),
                Screen.of("search-hits", this::search),
                Screen.of("search-completions", () -> hand.type("#search", "tag:")).left(this::emptyBox),
                Screen.of("search-recent", this::recent).left(this::emptyBox),
                Screen.of("search-nothing-found", () -> words("鲸鱼座 流星")).left(this::everything),
                Screen.of("filter-nothing-found", () -> program.ask(ArticleQuery.ALL.withStarred(true)))
                        .left(this::everything),
                Screen.of("search-save", this::save).left(this::saved),
                Screen.of("search-saved", () -> hand.see("#saved")),
                Screen.of("select-many", this::several).left(() -> hand.press("Esc")),
                Screen.of("tags", () -> popup("Shortcut+T", "#tags-title")).left(this::close),
                Screen.of("tag-values", () -> popup(".sidebar .more", "#all-values")).left(this::close),
                Screen.of("menu-list", this::listMenu).left(this::close),
                Screen.of("menu-sort", () -> popup("#sort", ".context-menu")).left(this::close),
                Screen.of("menu-import", () -> popup("#import-button", ".context-menu")).left(this::close),
                Screen.of("trash", this::trash),
                Screen.of("question", () -> popup("#empty-trash", ".alert")).left(this::closeAndShowAll),
                Screen.of("removed-upstream", this::removed).left(this::everything));
    }

    private void cards() throws Exception {
        program.add(posts.samples());
        hand.until("the sidebar counts", () -> program.shown().sidebar().countsProperty().get().library().total() > 20);
        program.open("港口夜班的一天");
    }

    private void look(RowLook look) throws Exception {
        hand.act(() -> program.shown().articles().lookProperty().set(look));
    }

    private void search() throws Exception {
        words("港口");
        hand.press("F3");
        hand.until("hits are marked in the article", () -> program.shown().reader().hitCountProperty().get() > 0);
    }

    private void words(String words) throws Exception {
        program.ask(ArticleQuery.ALL.withWords(words));
    }

    private void recent() throws Exception {
        emptyBox();
        hand.press("Down");
        hand.see("#completions");
    }

    private void emptyBox() throws Exception {
        close();
        hand.type("#search", "");
        everything();
    }

    private void everything() throws Exception {
        program.ask(ArticleQuery.ALL);
    }

    private void save() throws Exception {
        words("港口 is:unread");
        hand.press("Shortcut+S");
        hand.see("#name");
    }

    private void saved() throws Exception {
        hand.type("#name", "港口 · is:unread");
        hand.press("Enter");
        close();
        everything();
    }

    private void several() throws Exception {
        hand.act(() -> OnScreen.find("#articles").requestFocus());
        hand.press("Home");
        hand.press("Shift+Down");
        hand.press("Shift+Down");
        hand.until("three are selected", () -> program.shown().selected().count() == 3);
    }

    private void popup(String opener, String seen) throws Exception {
        if (opener.startsWith("#") || opener.startsWith(".")) {
            hand.click(opener);
        } else {
            hand.press(opener);
        }
        hand.see(seen);
    }

    private void listMenu() throws Exception {
        hand.menuOf("#articles");
        hand.see(".context-menu");
    }

    private void trash() throws Exception {
        program.open("雾里的渡轮");
        hand.act(() -> OnScreen.find("#articles").requestFocus());
        hand.press("Delete");
        hand.until("there is trash", () -> program.shown().sidebar().placesProperty().get().trash() == 1);
        hand.click("#sidebar-trash");
        program.answered();
    }

    private void removed() throws Exception {
        posts.withdraw("archived/2019-08-19-电话亭.md");
        program.add(posts.samples());
        hand.until("it is counted", () -> program.shown().sidebar().placesProperty().get().removed() == 1);
        hand.click("#sidebar-removed");
        program.answered();
    }

    private void closeAndShowAll() throws Exception {
        close();
        everything();
    }

    private void close() throws Exception {
        hand.closeAllOver(program.window());
    }
}
