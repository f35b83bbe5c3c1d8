package offprint.ui.changes;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import offprint.library.EditMonitor;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.Progress;

/** Carries the progress of a change to the status bar, from when it takes long. {@link #step} is for the worker. */
final class Followed implements EditMonitor {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final String title;
    private final Jobs jobs;
    private final Consumer<JobState> shown;
    private final long start = System.nanoTime();
    private long next;
    private volatile boolean cancelled;
    private boolean over;

    /** @param patience how long nothing is said */
    Followed(String title, Jobs jobs, Duration patience, Consumer<JobState> shown) {
        this.title = title;
        this.jobs = jobs;
        this.shown = shown;
        this.next = start + patience.toNanos();
    }

    @Override
    public boolean step(long done, long total) {
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + BETWEEN.toNanos();
            var progress = new Progress(done, total, Duration.ofNanos(now - start), "");
            jobs.run(() -> progress, this::show, _ -> { });
        }
        return !cancelled;
    }

    private void show(Progress progress) {
        if (!over) {
            shown.accept(new JobState.Running(title, progress, Optional.of(() -> cancelled = true)));
        }
    }

    /** Says no more; belongs to the JavaFX thread. */
    void end() {
        over = true;
    }
}
