package offprint.ui.lists;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.importing.ImportMonitor;
import offprint.ui.jobs.Hold;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Latest;
import offprint.ui.jobs.Progress;

/** Work of one kind, of which only the latest is wanted. Belongs to the JavaFX thread. */
final class RulesWork {

    private final Executor window;
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private Steps latest;

    RulesWork(Executor window) {
        this.window = window;
    }

    ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** Begins work, after the one before has been told to stop. */
    Steps begin(String title) {
        stop();
        latest = new Steps(title);
        return latest;
    }

    /** Tells the work that goes on, if any, that it is not wanted any more. */
    void stop() {
        if (latest != null) {
            latest.hold.cancel();
        }
    }

    /** Whether no other work has begun since. */
    boolean isLatest(Steps steps) {
        return steps == latest;
    }

    /** Says what became of the work. Who never said that it runs need not say that it ended without a word. */
    void end(Steps steps, JobState state) {
        steps.hold.cancel();
        if (isLatest(steps) && (job.get() instanceof JobState.Running || state instanceof JobState.Notice)) {
            job.set(state);
        }
    }

    /** Carries the steps of one work to the window; each is between two batches, where the work may wait. */
    final class Steps implements ImportMonitor {

        private final Hold hold = new Hold();
        private final Latest<Progress> progress;

        private Steps(String title) {
            progress = new Latest<>(window, now -> {
                if (isLatest(this) && !hold.isCancelled()) {
                    job.set(new JobState.Running(title, now, hold));
                }
            });
        }

        @Override
        public void step(long done, long total, String file) {
            progress.set(new Progress(done, total, hold.worked(), file));
            hold.goesOn();
        }

        @Override
        public boolean isCancelled() {
            return hold.isCancelled();
        }
    }
}
