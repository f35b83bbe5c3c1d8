package offprint.ui.changes;

import java.time.Duration;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.library.Edit;
import offprint.library.EditMonitor;
import offprint.library.Library;
import offprint.model.OffprintException;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;
import offprint.ui.jobs.LongWork;

/**
 * Marks, tags and deletes articles, any number at once, and takes that back. Belongs to the JavaFX thread; the work is
 * done elsewhere.
 */
public final class ChangesViewModel {

    // Shorter work needs no progress.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Library library;
    private final Jobs jobs;
    private final Consumer<OffprintException> failed;
    private final Duration patience;
    private final TagsViewModel tags;
    private final TagNamesViewModel tagNames;
    private final UndoStack undo = new UndoStack();
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private Runnable markedListener = () -> { };

    public ChangesViewModel(Library library, Jobs jobs, Consumer<OffprintException> failed) {
        this(library, jobs, failed, PATIENCE);
    }

    /** @param patience how long a change may take before its progress is shown */
    ChangesViewModel(Library library, Jobs jobs, Consumer<OffprintException> failed, Duration patience) {
        this.library = library;
        this.jobs = jobs;
        this.failed = failed;
        this.patience = patience;
        this.tags = new TagsViewModel(library, jobs, this, failed);
        this.tagNames = new TagNamesViewModel(library, jobs, undo, job::set, failed);
    }

    // Properties

    /** What the status bar says about it. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** What can be taken back. */
    public UndoStack undoStack() {
        return undo;
    }

    /** The tags of some articles, to be changed. */
    public TagsViewModel tags() {
        return tags;
    }

    /** The names and colours of tags, to be changed. */
    public TagNamesViewModel tagNames() {
        return tagNames;
    }

    /** Runs the action when articles were marked, of which the library tells nobody. */
    public void setOnMarked(Runnable action) {
        markedListener = action;
    }

    // Commands

    /** Does something to articles. */
    public void apply(Edit edit, long... ids) {
        apply(edit, () -> ids);
    }

    /** Does something to articles whose ids are asked for away from the JavaFX thread. */
    public void apply(Edit edit, Supplier<long[]> ids) {
        var step = undo.begin();
        run(edit, ids, changed -> done(edit, changed, step), step::dropped);
    }

    /** Does something to articles, or, if that has been done to all of them, the opposite. */
    public void toggle(Edit edit, Supplier<long[]> ids) {
        var step = undo.begin();
        run(edit, ids, changed -> {
            if (changed.isEmpty()) {
                run(edit.opposite(), ids, opposite -> done(edit.opposite(), opposite, step), step::dropped);
            } else {
                done(edit, changed, step);
            }
        }, step::dropped);
    }

    /** Notes what was done to one article otherwise, so that it can be taken back like the rest. */
    public void note(UndoStack.Step step, Edit edit, long id) {
        var changed = new BitSet();
        changed.set((int) id);
        step.done(() -> takeBack(edit, changed));
    }

    /** Takes back what was done last. */
    public void undo() {
        undo.undo();
    }

    /** Deletes articles of the trash for good, after which nothing can be taken back. */
    public void purge(Supplier<long[]> ids) {
        purge(monitor -> library.trash().purge(LongStream.of(ids.get()).boxed().toList(), monitor));
    }

    /** Deletes everything in the trash for good. */
    public void empty() {
        purge(monitor -> library.trash().empty(monitor));
    }

    private interface Purge {
        OptionalInt followedBy(EditMonitor monitor) throws OffprintException;
    }

    private void purge(Purge purge) {
        var followed = new LongWork(Messages.get("trash.purge"), jobs, patience, job::set);
        jobs.keep(() -> purge.followedBy(followed::step), deleted -> {
            followed.end();
            deleted.ifPresentOrElse(this::purged, () -> say(Messages.get("changes.cancelled"), Optional.empty()));
        }, problem -> {
            followed.end();
            job.set(new JobState.Idle());
            failed.accept(problem);
        });
    }

    // The ids of purged articles may be given to others.
    private void purged(int articles) {
        if (articles == 0) {
            say(Messages.get("changes.none"), Optional.empty());
            return;
        }
        undo.clear();
        say(Messages.get("trash.purged", articles), Optional.empty());
    }

    private void run(Edit edit, Supplier<long[]> ids, Consumer<BitSet> done, Runnable undone) {
        var followed = new LongWork(ChangeWords.doing(edit), jobs, patience, job::set);
        jobs.keep(() -> library.edits().apply(edit, ids.get(), followed::step), changed -> {
            followed.end();
            changed.ifPresentOrElse(done, () -> {
                undone.run();
                say(Messages.get("changes.cancelled"), Optional.empty());
            });
        }, problem -> {
            followed.end();
            undone.run();
            job.set(new JobState.Idle());
            failed.accept(problem);
        });
    }

    private void done(Edit edit, BitSet changed, UndoStack.Step step) {
        if (changed.isEmpty()) {
            step.dropped();
            say(Messages.get("changes.none"), Optional.empty());
            return;
        }
        say(ChangeWords.done(edit, changed.cardinality()),
                Optional.of(new JobState.Next(Messages.get("trash.undo"), step::undo)));
        tellMarks(edit);
        step.done(() -> takeBack(edit, changed));
    }

    private void takeBack(Edit edit, BitSet changed) {
        run(edit.opposite(), () -> changed.stream().asLongStream().toArray(), _ -> {
            say(Messages.get("changes.undone", ChangeWords.done(edit, changed.cardinality())), Optional.empty());
            tellMarks(edit);
        }, () -> undo.push(() -> takeBack(edit, changed)));
    }

    private void tellMarks(Edit edit) {
        if (edit.isMark()) {
            markedListener.run();
        }
    }

    private void say(String text, Optional<JobState.Next> next) {
        job.set(new JobState.Notice(text, next));
    }
}
