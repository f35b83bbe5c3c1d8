package offprint.ui.reader;

import javafx.scene.input.KeyEvent;

/**
 * The keys of the list that work in the page as well: j and n for the next article, k and p for the one before. Space
 * scrolls, and from the end of an article goes to the next unread one.
 */
final class ReadingKeys {

    private final ArticlePane page;
    private final ReaderActions actions;

    ReadingKeys(ArticlePane page, ReaderActions actions) {
        this.page = page;
        this.actions = actions;
    }

    void install() {
        page.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Scrolls on by a page, or from the end of the article goes to the next unread one. */
    void readOn() {
        if (page.isAtEnd()) {
            actions.nextUnread();
        } else {
            PageScroll.pageDown(page.view().getEngine());
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isAltDown() || key.isShortcutDown() || key.isShiftDown()) {
            return;
        }
        switch (key.getCode()) {
            case J, N -> actions.step(1);
            case K, P -> actions.step(-1);
            case SPACE -> readOn();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
