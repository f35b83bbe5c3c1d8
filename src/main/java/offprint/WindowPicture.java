package offprint;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.web.WebView;

/** A picture of a window, taken when the page in it is loaded and painted. Belongs to the JavaFX thread. */
final class WindowPicture extends AnimationTimer {

    // WebKit lays out in one pulse, paints in the next and fetches fonts between; some more do no harm.
    private static final int PULSES = 20;

    private final Scene scene;
    private final Consumer<WritableImage> taker;
    private int pulses;

    WindowPicture(Scene scene, Consumer<WritableImage> taker) {
        this.scene = scene;
        this.taker = taker;
    }

    void takeWhenLoaded() {
        start();
    }

    @Override
    public void handle(long now) {
        boolean loaded = scene.lookup(".web-view") instanceof WebView view && view.getEngine().getDocument() != null
                && view.getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED;
        pulses = loaded ? pulses + 1 : 0;
        if (pulses == PULSES) {
            stop();
            taker.accept(scene.snapshot(null));
        }
    }
}
