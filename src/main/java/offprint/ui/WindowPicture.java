package offprint.ui;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.web.WebView;

/** A picture of a window, taken when the article in it is loaded and painted. Belongs to the JavaFX thread. */
public final class WindowPicture extends AnimationTimer {

    // WebKit lays out in one pulse, paints in the next and fetches fonts between; some more do no harm.
    private static final int PULSES = 20;

    private final Scene scene;
    private final Consumer<BufferedImage> taker;
    private int pulses;

    /** Waits from {@link #start} on and hands the picture to the taker. */
    public WindowPicture(Scene scene, Consumer<BufferedImage> taker) {
        this.scene = scene;
        this.taker = taker;
    }

    @Override
    public void handle(long now) {
        boolean loaded = scene.lookup(".web-view") instanceof WebView view && view.getEngine().getDocument() != null
                && view.getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED;
        pulses = loaded ? pulses + 1 : 0;
        if (pulses == PULSES) {
            stop();
            taker.accept(pixels(scene.snapshot(null)));
        }
    }

    private static BufferedImage pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }
}
