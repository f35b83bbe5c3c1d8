package offprint.ui.lists;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.library.Library;
import offprint.lists.FilterLists;
import offprint.reading.DryRun;
import offprint.reading.DryRunReport;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;

/** A list being tried on the whole library: what would go that stays without it. Belongs to the JavaFX thread. */
public final class TrialViewModel {

    private final Library library;
    private final FilterLists lists;
    private final Jobs jobs;
    private final RulesWork work;
    private final ReadOnlyObjectWrapper<Optional<DryRunReport>> report = new ReadOnlyObjectWrapper<>(this, "report",
            Optional.empty());

    TrialViewModel(Library library, FilterLists lists, Jobs jobs, Executor window) {
        this.library = library;
        this.lists = lists;
        this.jobs = jobs;
        this.work = new RulesWork(window);
    }

    // Properties

    /** How far the trial is. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return work.jobProperty();
    }

    /** What the latest trial found, of as much as was tried before it was stopped; empty while it goes on. */
    public ReadOnlyObjectProperty<Optional<DryRunReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    // Commands

    /** Tries a list; a trial that goes on is stopped. */
    void run(ListRow row, String ownRules) {
        report.set(Optional.empty());
        var steps = work.begin(Messages.get("lists.trying", row.header().title()));
        jobs.run(() -> DryRun.of(library, Trial.without(lists, row, ownRules), Trial.with(lists, row, ownRules),
                (done, total) -> steps.step(done, total, ""), steps::isCancelled), found -> {
                    if (work.isLatest(steps)) {
                        report.set(Optional.of(found));
                    }
                    work.end(steps, new JobState.Idle());
                }, problem -> work.end(steps, new JobState.Notice(Messages.of(problem), Optional.empty())));
    }

    /** Stops the trial that goes on. */
    void stop() {
        work.stop();
    }
}
