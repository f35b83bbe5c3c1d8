package offprint.ui.reader;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/** Notes how far the reader came in an article, a moment after each move and on leaving it. */
final class PlaceKeeper {

    private static final Duration MOMENT = Duration.millis(500);
    private static final long NONE = -1;

    private final ReaderActions actions;
    private final ArticlePane page;
    private final PauseTransition rest = new PauseTransition(MOMENT);
    private long article = NONE;
    private int kept;

    PlaceKeeper(ArticlePane page, ReaderActions actions) {
        this.page = page;
        this.actions = actions;
        rest.setOnFinished(_ -> keep());
        page.view().addEventFilter(ScrollEvent.SCROLL, this::moved);
        page.view().addEventFilter(KeyEvent.KEY_PRESSED, this::moved);
        page.view().addEventFilter(MouseEvent.MOUSE_RELEASED, this::moved);
    }

    /** That article is on the page now, from its beginning or from where its reader was. */
    void arrive(long id, int place) {
        article = id;
        kept = place;
        if (place > 0) {
            page.showPlace(place);
        }
    }

    /** Another page comes. */
    void leave() {
        rest.stop();
        keep();
        article = NONE;
    }

    private void moved(Event event) {
        rest.playFromStart();
    }

    private void keep() {
        if (article != NONE) {
            int place = page.place();
            if (place != kept) {
                kept = place;
                actions.keepPlace(article, place);
            }
        }
    }
}
