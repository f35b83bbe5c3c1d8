package offprint.ui.jobs;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The reader's hold on work: ends it, or lets it wait. {@link #goesOn} and {@link #worked} are for the working thread,
 * all else for that of JavaFX.
 */
public final class Hold {

    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper(this, "paused");
    private final long start = System.nanoTime();
    private boolean waits;
    private boolean cancelled;
    private long waited;

    /** Whether the work waits, or will as soon as it has come to a place where it can. */
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Lets the work wait, or go on. */
    public void pause(boolean wanted) {
        paused.set(wanted);
        synchronized (this) {
            waits = wanted;
            notifyAll();
        }
    }

    /** Ends the work, also while it waits. */
    public synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    /** Whether the work was ended. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * Waits while the work is to wait, then answers whether to go on. Not to be asked inside a transaction. Who
     * interrupts the thread ends the work.
     */
    public synchronized boolean goesOn() {
        long began = System.nanoTime();
        try {
            while (waits && !cancelled) {
                wait();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            cancelled = true;
        }
        waited += System.nanoTime() - began;
        return !cancelled;
    }

    /** Time since the start without that in which the work waited. */
    public synchronized Duration worked() {
        return Duration.ofNanos(System.nanoTime() - start - waited);
    }
}
