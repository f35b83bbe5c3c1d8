package offprint.ui.lists;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.importing.ImportMonitor;
import offprint.importing.Reindexer;
import offprint.library.Library;
import offprint.lists.FilterLists;
import offprint.model.OffprintException;
import offprint.reading.DryRun;
import offprint.reading.DryRunReport;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.Latest;
import offprint.ui.jobs.Progress;

/**
 * The long work that rules bring: making the search index anew when they have changed, and trying them on the whole
 * library. Each stops the one of its kind before it. Belongs to the JavaFX thread.
 */
final class RulesJobs {

    private final Library library;
    private final FilterLists lists;
    private final Jobs jobs;
    private final Executor window;
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private AtomicBoolean indexing = new AtomicBoolean(true);
    private AtomicBoolean trying = new AtomicBoolean(true);

    RulesJobs(Library library, FilterLists lists, Jobs jobs, Executor window) {
        this.library = library;
        this.lists = lists;
        this.jobs = jobs;
        this.window = window;
    }

    ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** Makes the search index anew if it was made by other rules. */
    void reindex() {
        indexing.set(true);
        var stopped = new AtomicBoolean();
        indexing = stopped;
        var monitor = new Monitor(Messages.get("lists.reindex"), stopped);
        jobs.run(() -> reindexed(monitor), done -> end(stopped, done ? new JobState.Notice(
                Messages.get("lists.reindexed"), Optional.empty()) : new JobState.Idle()),
                problem -> end(stopped, new JobState.Notice(Messages.of(problem), Optional.empty())));
    }

    private boolean reindexed(Monitor monitor) throws OffprintException {
        var reindexer = new Reindexer(library, lists.inForce());
        if (!reindexer.isNeeded()) {
            return false;
        }
        reindexer.run(monitor);
        return !monitor.isCancelled();
    }

    /** Tries a list on the library: what would go that stays without it. */
    void dryRun(ListRow row, String ownRules, Consumer<DryRunReport> report) {
        stopDryRun();
        var stopped = new AtomicBoolean();
        trying = stopped;
        var monitor = new Monitor(Messages.get("lists.trying", row.header().title()), stopped);
        jobs.run(() -> DryRun.of(library, Trial.without(lists, row, ownRules), Trial.with(lists, row, ownRules),
                (done, total) -> monitor.step(done, total, ""), stopped::get), found -> {
                    if (trying == stopped) {
                        report.accept(found);
                    }
                    end(stopped, new JobState.Idle());
                }, problem -> end(stopped, new JobState.Notice(Messages.of(problem), Optional.empty())));
    }

    void stopDryRun() {
        trying.set(true);
    }

    private void end(AtomicBoolean mine, JobState state) {
        boolean isLatest = mine == indexing || mine == trying;
        mine.set(true);
        if (isLatest && (job.get() instanceof JobState.Running || state instanceof JobState.Notice)) {
            job.set(state);
        }
    }

    /** Carries steps to the status bar. */
    private final class Monitor implements ImportMonitor {

        private final AtomicBoolean stopped;
        private final long started = System.nanoTime();
        private final Latest<Progress> latest;

        Monitor(String title, AtomicBoolean stopped) {
            this.stopped = stopped;
            this.latest = new Latest<>(window, progress -> {
                if (!stopped.get()) {
                    job.set(new JobState.Running(title, progress, Optional.of(() -> stopped.set(true))));
                }
            });
        }

        @Override
        public void step(long done, long total, String file) {
            latest.set(new Progress(done, total, Duration.ofNanos(System.nanoTime() - started), file));
        }

        @Override
        public boolean isCancelled() {
            return stopped.get();
        }
    }
}
