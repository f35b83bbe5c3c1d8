package offprint.ui;

import javafx.animation.AnimationTimer;
import offprint.ui.articles.ListState;

/** Waits until the list has been painted for the first time, then does what may take longer. On the JavaFX thread. */
public final class FirstPaint extends AnimationTimer {

    // Rows are laid out in one pulse and on the screen when the next one begins; the first ones also fill caches.
    private static final int PULSES = 20;

    private final MainViewModel model;
    private final Runnable next;
    private int pulses;

    private FirstPaint(MainViewModel model, Runnable next) {
        this.model = model;
        this.next = next;
    }

    /** Does the next thing once the list of that window is there, unless what is answered ends the waiting before. */
    public static Runnable then(MainViewModel model, Runnable next) {
        var waiting = new FirstPaint(model, next);
        waiting.start();
        return waiting::stop;
    }

    @Override
    public void handle(long now) {
        pulses = model.articles().stateProperty().get() instanceof ListState.Loading ? 0 : pulses + 1;
        if (pulses == PULSES) {
            stop();
            next.run();
        }
    }
}
