package offprint.ui.reader;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.web.WebEngine;

/**
 * The last wall: a page may have an address only if it left the article. Then what it was loading is stopped and the
 * article shown again; an article that does it twice is not shown at all.
 */
final class LocationWall {

    private final WebEngine engine;
    private String article = "";
    private int escapes;

    LocationWall(WebEngine engine) {
        this.engine = engine;
        Consumer<String> guard = this::guard;
        engine.locationProperty().subscribe(guard);
    }

    /** Shows a page, from now on the only one that may be shown. */
    void show(String html) {
        article = html;
        escapes = 0;
        engine.loadContent(html);
    }

    /** How often the present page tried to leave. */
    int escapes() {
        return escapes;
    }

    private void guard(String location) {
        if (location == null || location.isEmpty() || location.equals("about:blank")) {
            return;
        }
        engine.getLoadWorker().cancel();
        escapes++;
        String again = escapes == 1 ? article : "";
        // WebKit is in the middle of the navigation: it can be given new content only after that.
        Platform.runLater(() -> engine.loadContent(again));
    }
}
