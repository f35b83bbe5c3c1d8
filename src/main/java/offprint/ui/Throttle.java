package offprint.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Something that is wanted more often than it should be done: done at once, then again after each pause in which it was
 * wanted. Belongs to the JavaFX thread.
 */
public final class Throttle {

    private final PauseTransition pause;
    private final Runnable action;
    private boolean resting;
    private boolean wanted;

    /** An action with a pause after each time it is done. */
    public Throttle(Duration pause, Runnable action) {
        this.pause = new PauseTransition(pause);
        this.action = action;
        this.pause.setOnFinished(_ -> rested());
    }

    /** Asks for the action: now, or at the end of the pause. */
    public void request() {
        if (resting) {
            wanted = true;
        } else {
            resting = true;
            pause.playFromStart();
            action.run();
        }
    }

    private void rested() {
        resting = false;
        if (wanted) {
            wanted = false;
            request();
        }
    }
}
