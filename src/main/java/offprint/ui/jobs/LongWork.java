package offprint.ui.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Carries the progress of work to the status bar, from when it takes long, and the reader's wish to end it back.
 * {@link #step} is for the working thread, all else for that of JavaFX.
 */
public final class LongWork {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final String title;
    private final Jobs jobs;
    private final Consumer<JobState> shown;
    private final Hold hold = new Hold();
    private long next;
    private boolean canWait;
    private boolean over;

    /** Work that begins now. Nothing is said for as long as the patience lasts. */
    public LongWork(String title, Jobs jobs, Duration patience, Consumer<JobState> shown) {
        this.title = title;
        this.jobs = jobs;
        this.shown = shown;
        this.next = System.nanoTime() + patience.toNanos();
    }

    /** Lets the reader pause it: its steps are in no transaction. To be said before the work begins. */
    public LongWork thatCanWait() {
        canWait = true;
        return this;
    }

    /** So much of so much is done; answers whether to go on, after a pause if the reader wants one. */
    public boolean step(long done, long total) {
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + BETWEEN.toNanos();
            var progress = new Progress(done, total, hold.worked(), "");
            jobs.run(() -> progress, this::show, _ -> { });
        }
        return hold.goesOn();
    }

    private void show(Progress progress) {
        if (!over) {
            shown.accept(canWait ? new JobState.Running(title, progress, hold)
                    : new JobState.Running(title, progress, Optional.of(hold::cancel)));
        }
    }

    /** Says no more. */
    public void end() {
        over = true;
    }
}
