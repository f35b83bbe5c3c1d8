package offprint;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.web.WebView;
import offprint.images.Permission;

/** An article, and what is shown over, below and beside it. */
final class ArticleScreens {

    private static final String PICTURES = "一篇文章里的十种“稍后再来”的图片";
    private static final String HARBOUR = "港口夜班的一天";

    private final ShotProgram program;
    private final Stagehand hand;
    private final ShotPosts posts;

    ArticleScreens(ShotProgram program, Stagehand hand, ShotPosts posts) {
        this.program = program;
        this.hand = hand;
        this.posts = posts;
    }

    List<Screen> all() {
        return List.of(
                Screen.of("article-removals", this::removals).left(() -> hand.press("Shortcut+Shift+L")),
                Screen.of("article-pictures-not-loaded", () -> program.open(PICTURES)),
                Screen.of("article-pictures-offline", this::offline),
                Screen.of("article-selection", this::selection),
                Screen.of("article-highlight-note", this::note).left(() -> hand.click("#highlight-done")),
                Screen.of("article-highlights", () -> hand.see("#highlight-rows"))
                        .left(() -> hand.press("Shortcut+Shift+H")),
                Screen.of("article-find", this::find).left(() -> hand.press("Esc")),
                Screen.of("article-footnote", this::footnote),
                Screen.of("article-table", () -> program.open("2022 年港口进出报告：一张很宽的表")),
                Screen.of("article-outline", this::outline).left(this::close),
                Screen.of("article-versions", this::versions).left(this::close),
                Screen.of("article-source", this::source).left(this::close),
                Screen.of("text-panel", this::textPanel).left(this::closeRight),
                Screen.of("menu-window", this::windowMenu).left(this::closeRight));
    }

    private void removals() throws Exception {
        program.open(HARBOUR);
        hand.press("Shortcut+Shift+L");
        hand.see("#ledger-rows");
    }

    private void offline() throws Exception {
        program.add(posts.unreachable());
        program.open("The Keeper's Album");
        clickInPage("a[href$='do/" + Permission.ONCE + "']");
        hand.until("the pictures could not be loaded", () -> ShotProgram.page().contains("pictures.invalid")
                && Boolean.TRUE.equals(view().getEngine().executeScript(
                        "document.querySelector(\"a[href$='do/stop']\") === null")));
    }

    private void selection() throws Exception {
        program.open(HARBOUR);
        hand.act(() -> {
            view().getEngine().executeScript("""
                    (function () {
                        var text = document.querySelector('.text p').firstChild, range = document.createRange();
                        range.setStart(text, 0);
                        range.setEnd(text, 22);
                        getSelection().removeAllRanges();
                        getSelection().addRange(range);
                    })()""");
            view().fireEvent(new MouseEvent(MouseEvent.MOUSE_RELEASED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false,
                    false, false, false, false, false, true, false, true, null));
        });
        hand.see("#selection-bar");
    }

    private void note() throws Exception {
        hand.press("Shortcut+H");
        hand.until("the passage is marked", () -> Boolean.TRUE.equals(
                view().getEngine().executeScript("document.querySelector('.text mark') !== null")));
        hand.press("Shortcut+Shift+H");
        hand.see("#highlight-rows .reader-tool");
        hand.act(() -> ((ButtonBase) OnScreen.find("#highlight-rows .reader-tool")).fire());
        hand.type("#highlight-note", "Two bells: the day shift leaves.");
    }

    private void find() throws Exception {
        program.open(HARBOUR);
        hand.act(() -> view().requestFocus());
        hand.press("Shortcut+F");
        hand.type("#find", "码头");
        hand.until("there are hits", () -> program.shown().reader().hitCountProperty().get() > 1);
    }

    private void footnote() throws Exception {
        program.open("为什么桥会唱歌");
        clickInPage("sup a");
        hand.see("#footnote");
    }

    private void outline() throws Exception {
        program.open("A Tide Clock in Forty Lines");
        hand.click("#reader-outline");
        hand.see(".context-menu");
    }

    private void versions() throws Exception {
        program.open(HARBOUR);
        clickInPage("a[href$='do/versions']");
        hand.see("#difference .difference");
    }

    private void source() throws Exception {
        hand.press("Shortcut+Shift+U");
        hand.see("#source-lines .source-line");
    }

    private void textPanel() throws Exception {
        program.showRight(true);
        hand.click("#text-button");
        hand.see(".text-panel");
    }

    private void windowMenu() throws Exception {
        program.showRight(true);
        hand.click("#menu-button");
        hand.see(".context-menu");
    }

    private void close() throws Exception {
        hand.closeAllOver(program.window());
    }

    private void closeRight() throws Exception {
        close();
        program.showRight(false);
    }

    private void clickInPage(String selector) throws Exception {
        hand.act(() -> view().getEngine().executeScript("""
                document.querySelector("%s").dispatchEvent(
                        new MouseEvent('click', {bubbles: true, cancelable: true, view: window}))
                """.formatted(selector)));
    }

    private static WebView view() {
        return (WebView) OnScreen.find(".web-view");
    }
}
