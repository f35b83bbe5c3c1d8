package offprint.ui.importing;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.importing.Reindexer;
import offprint.library.Library;
import offprint.model.OffprintException;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.Progress;

/**
 * What is done for the library without being asked: the backup of the day, and making the search text again when the
 * rules have changed. Belongs to the JavaFX thread.
 */
public final class UpkeepViewModel {

    private static final System.Logger LOGGER = System.getLogger(UpkeepViewModel.class.getName());

    private final Library library;
    private final Supplier<Reindexer> reindexer;
    private final Jobs jobs;
    private final Executor window;
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private boolean running;

    /** The reindexer is asked for off the JavaFX thread; the executor runs on it what other threads have to say. */
    public UpkeepViewModel(Library library, Supplier<Reindexer> reindexer, Jobs jobs, Executor window) {
        this.library = library;
        this.reindexer = reindexer;
        this.jobs = jobs;
        this.window = window;
    }

    /** What the status bar says about it. Backups are not worth a word. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** Does what is due. A library that may not be written to is left alone. */
    public void start() {
        if (running || library.state().isReadOnly()) {
            return;
        }
        running = true;
        jobs.run(() -> {
            library.backUpDaily();
            return reindexer.get();
        }, this::reindexIfNeeded, this::fail);
    }

    private void reindexIfNeeded(Reindexer reindexing) {
        var monitor = new ImportProgress(window, this::show);
        jobs.run(() -> reindexing.isNeeded() ? reindexing.run(monitor).size() : 0, _ -> end(), this::fail);
    }

    // The last step may arrive after the end.
    private void show(Progress progress, Runnable cancel) {
        if (running) {
            job.set(new JobState.Running(Messages.get("upkeep.reindex"), progress, Optional.of(cancel)));
        }
    }

    private void end() {
        running = false;
        job.set(new JobState.Idle());
    }

    // It was not asked for, so it does not disturb; the next start tries again.
    private void fail(OffprintException failure) {
        LOGGER.log(System.Logger.Level.WARNING, "the upkeep of the library did not come to its end", failure);
        end();
    }
}
