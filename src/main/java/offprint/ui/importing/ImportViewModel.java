package offprint.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.importing.ImportReport;
import offprint.importing.Importer;
import offprint.model.OffprintException;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.Progress;

/** Imports, one at a time, with their progress and their report. Belongs to the JavaFX thread. */
public final class ImportViewModel {

    private final Supplier<Importer> importer;
    private final Jobs jobs;
    private final Executor window;
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> shownReport = new ReadOnlyObjectWrapper<>(this,
            "shownReport", Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");

    /** The executor runs on the JavaFX thread what other threads have to say. */
    public ImportViewModel(Importer importer, Jobs jobs, Executor window) {
        this(() -> importer, jobs, window);
    }

    /** Asks for an importer, off the JavaFX thread, whenever one is needed: the rules may have changed. */
    public ImportViewModel(Supplier<Importer> importer, Jobs jobs, Executor window) {
        this.importer = importer;
        this.jobs = jobs;
        this.window = window;
    }

    // Properties

    /** What the status bar says about the import. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** The report the reader wants to see. */
    public ReadOnlyObjectProperty<Optional<ImportReport>> shownReportProperty() {
        return shownReport.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    // Commands

    /** Imports files, folders and archives. Does nothing while an import is running or if there is nothing to do. */
    public void run(List<Path> paths) {
        if (running.get() || paths.isEmpty()) {
            return;
        }
        running.set(true);
        String title = Messages.get("import.title", paths.getFirst().getFileName(), paths.size() - 1);
        var monitor = new ImportProgress(window, (progress, cancel) -> show(title, progress, cancel));
        show(title, Progress.NONE, monitor::cancel);
        jobs.run(() -> importer.get().run(paths, monitor), this::done, this::fail);
    }

    /** The report has been looked at. */
    public void closeReport() {
        shownReport.set(Optional.empty());
    }

    // The last step may arrive after the report.
    private void show(String title, Progress progress, Runnable cancel) {
        if (running.get()) {
            job.set(new JobState.Running(title, progress, Optional.of(cancel)));
        }
    }

    private void done(ImportReport report) {
        running.set(false);
        job.set(new JobState.Notice(ReportText.summary(report), Optional.of(new JobState.Next(
                Messages.get("import.details"), () -> shownReport.set(Optional.of(report))))));
    }

    private void fail(OffprintException failure) {
        running.set(false);
        job.set(new JobState.Notice(Messages.of(failure), Optional.empty()));
    }
}
