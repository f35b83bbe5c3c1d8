package offprint.ui.lists;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import offprint.importing.Reindexer;
import offprint.library.Library;
import offprint.lists.FilterLists;
import offprint.model.OffprintException;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;

/** Makes the search index anew when the rules have changed. Belongs to the JavaFX thread. */
final class IndexRenewal {

    private final Library library;
    private final FilterLists lists;
    private final Jobs jobs;
    private final RulesWork work;

    IndexRenewal(Library library, FilterLists lists, Jobs jobs, Executor window) {
        this.library = library;
        this.lists = lists;
        this.jobs = jobs;
        this.work = new RulesWork(window);
    }

    ReadOnlyObjectProperty<JobState> jobProperty() {
        return work.jobProperty();
    }

    /** Makes the index anew if it was made by other rules, from where the last run was ended if by the same. */
    void run() {
        var steps = work.begin(Messages.get("lists.reindex"));
        jobs.run(() -> renewed(steps), done -> work.end(steps, done ? new JobState.Notice(
                Messages.get("lists.reindexed"), Optional.empty()) : new JobState.Idle()),
                problem -> work.end(steps, new JobState.Notice(Messages.of(problem), Optional.empty())));
    }

    private boolean renewed(RulesWork.Steps steps) throws OffprintException {
        var reindexer = new Reindexer(library, lists.inForce());
        if (!reindexer.isNeeded()) {
            return false;
        }
        reindexer.run(steps);
        return !steps.isCancelled();
    }
}
