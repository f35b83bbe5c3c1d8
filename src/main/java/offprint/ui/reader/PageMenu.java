package offprint.ui.reader;

import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.web.WebView;
import offprint.html.LinkTarget;
import offprint.ui.Messages;

/** The menu of the page, in place of WebKit's, which would open links in the pane. */
final class PageMenu {

    private final WebView view;
    private final ClickWall clicks;
    private final LinkOpener links;
    private final ContextMenu menu = new ContextMenu();
    private IntConsumer hider = _ -> { };
    private Runnable highlighter = () -> { };
    private UnaryOperator<String> quotation = UnaryOperator.identity();

    PageMenu(WebView view, ClickWall clicks, LinkOpener links) {
        this.view = view;
        this.clicks = clicks;
        this.links = links;
        view.setContextMenuEnabled(false);
        view.setOnContextMenuRequested(this::show);
        view.addEventFilter(javafx.scene.input.MouseEvent.MOUSE_PRESSED, press -> menu.hide());
    }

    /** Who is told the number of the element that the reader does not want to see. */
    void setHider(IntConsumer given) {
        hider = given;
    }

    /** What highlights the selection. */
    void setHighlighter(Runnable given) {
        highlighter = given;
    }

    /** What says of selected words where they are from. */
    void setQuotation(UnaryOperator<String> given) {
        quotation = given;
    }

    private void show(ContextMenuEvent event) {
        menu.getItems().setAll(
                item("reader.menu.copy", selection().isEmpty(), () -> copy(selection())),
                item("reader.menu.quote", selection().isEmpty(), () -> copy(quotation.apply(selection()))),
                item("reader.menu.highlight", selection().isEmpty(), highlighter),
                item("reader.menu.all", false, this::selectAll));
        String link = clicks.hoveredProperty().get();
        if (ClickWall.isOutside(link)) {
            menu.getItems().add(new SeparatorMenuItem());
            addLink(LinkTarget.of(link));
        }
        int number = clicks.number();
        if (number > 0) {
            menu.getItems().addAll(new SeparatorMenuItem(),
                    item("reader.menu.hide", false, () -> hider.accept(number)));
        }
        menu.show(view, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void addLink(LinkTarget link) {
        menu.getItems().addAll(item("reader.menu.open", false, () -> links.open(link.original())),
                item("reader.menu.address", false, () -> copy(link.address())));
        if (!link.address().equals(link.original())) {
            menu.getItems().add(item("reader.menu.originalAddress", false, () -> copy(link.original())));
        }
        if (!link.archived().isEmpty()) {
            menu.getItems().add(item("reader.menu.archive", false, () -> links.open(link.archived())));
        }
    }

    private static MenuItem item(String key, boolean disabled, Runnable action) {
        var item = new MenuItem(Messages.get(key));
        item.setDisable(disabled);
        item.setOnAction(click -> action.run());
        return item;
    }

    // executeScript works with script off. Its source is ours, always; never text of an article.
    private String selection() {
        return (String) view.getEngine().executeScript("getSelection().toString()");
    }

    private void selectAll() {
        view.getEngine().executeScript("getSelection().selectAllChildren(document.body)");
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
