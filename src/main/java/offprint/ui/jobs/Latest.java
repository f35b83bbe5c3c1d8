package offprint.ui.jobs;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Carries values from a working thread to the window: the latest one when the window has time, not each. Safe to call
 * from any thread.
 */
public final class Latest<T> {

    private final Executor window;
    private final Consumer<? super T> listener;
    private final AtomicReference<T> waiting = new AtomicReference<>();

    /** The executor runs on the JavaFX thread what it is given; so the listener is called there. */
    public Latest(Executor window, Consumer<? super T> listener) {
        this.window = window;
        this.listener = listener;
    }

    /** Takes a value, which replaces the one before if that is still waiting. */
    public void set(T value) {
        if (waiting.getAndSet(value) == null) {
            window.execute(() -> listener.accept(waiting.getAndSet(null)));
        }
    }
}
