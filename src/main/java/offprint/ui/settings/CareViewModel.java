package offprint.ui.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.library.CheckMonitor;
import offprint.library.CheckReport;
import offprint.library.Library;
import offprint.library.LibraryCare;
import offprint.library.LibraryFacts;
import offprint.model.OffprintException;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.LongWork;
import offprint.ui.jobs.Progress;
import offprint.ui.pictures.Sizes;

/** The library as a file: its size and copies, and what is done for it, one at a time. Belongs to the JavaFX thread. */
public final class CareViewModel {

    private static final long MEGABYTE = 1_000_000;

    private final Library library;
    private final LibraryCare care;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<LibraryFacts> facts = new ReadOnlyObjectWrapper<>(this, "facts",
            LibraryFacts.UNKNOWN);
    private final ReadOnlyObjectWrapper<List<String>> problems = new ReadOnlyObjectWrapper<>(this, "problems",
            List.of());
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private final ReadOnlyObjectWrapper<Optional<OffprintException>> failure = new ReadOnlyObjectWrapper<>(this,
            "failure", Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");

    public CareViewModel(Library library, Jobs jobs) {
        this.library = library;
        this.care = new LibraryCare(library);
        this.jobs = jobs;
    }

    // Properties

    /** How things stood at the last {@link #refresh}. */
    public ReadOnlyObjectProperty<LibraryFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** What the last check found, a sentence each; empty if all was well, or nothing was checked. */
    public ReadOnlyObjectProperty<List<String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** The work that is done, or what came of it. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** The latest failure. */
    public ReadOnlyObjectProperty<Optional<OffprintException>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether something is done now, so that nothing else can be. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    // Commands

    /** Asks how things stand. */
    public void refresh() {
        jobs.run(care::facts, facts::set, this::failed);
    }

    /** Copies the library into the folder of its backups. */
    public void backUp() {
        run(Messages.get("care.backUp.doing"), monitor -> care.backUp(
                        (done, total) -> monitor.step(done / MEGABYTE, total / MEGABYTE)),
                copy -> Messages.get("care.backUp.done", copy.getFileName()));
    }

    /** Checks the file, every article and the index. */
    public void verify() {
        problems.set(List.of());
        run(Messages.get("care.verify.doing"), this::verify, report -> {
            problems.set(report.problems());
            return Messages.get(report.isOk() ? "care.verify.well" : "care.verify.problems",
                    report.isOk() ? report.articles() : report.problems().size());
        });
    }

    // What a check found that was ended says nothing about the rest.
    private Optional<CheckReport> verify(CheckMonitor monitor) throws OffprintException {
        var ended = new AtomicBoolean();
        var report = library.verify((done, total) -> {
            boolean goesOn = monitor.step(done, total);
            ended.set(!goesOn);
            return goesOn;
        });
        return ended.get() ? Optional.empty() : Optional.of(report);
    }

    /** Writes the file anew without its gaps. */
    public void compact() {
        run(Messages.get("care.compact.doing"), care::compact,
                freed -> Messages.get("care.compact.done", Sizes.text(freed)));
    }

    /** Work that can be followed; answers nothing if that ended it. */
    @FunctionalInterface
    private interface Followed<T> {
        Optional<T> by(CheckMonitor monitor) throws OffprintException;
    }

    private <T> void run(String title, Followed<T> work, Function<T, String> words) {
        if (running.get()) {
            return;
        }
        running.set(true);
        job.set(new JobState.Running(title, Progress.NONE, Optional.empty()));
        var followed = new LongWork(title, jobs, Duration.ZERO, job::set);
        jobs.run(() -> work.by(followed::step), result -> {
            followed.end();
            running.set(false);
            job.set(new JobState.Notice(result.map(words).orElseGet(() -> Messages.get("care.stopped")),
                    Optional.empty()));
            refresh();
        }, problem -> {
            followed.end();
            running.set(false);
            job.set(new JobState.Idle());
            failed(problem);
        });
    }

    private void failed(OffprintException problem) {
        failure.set(Optional.of(problem));
    }
}
