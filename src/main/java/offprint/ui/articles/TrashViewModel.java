package offprint.ui.articles;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.library.Trash;
import offprint.model.OffprintException;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;

/** Deleting articles, and taking that back. Belongs to the JavaFX thread. */
public final class TrashViewModel {

    private final Library library;
    private final Jobs jobs;
    private final Consumer<OffprintException> failed;
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private List<Long> last = List.of();

    public TrashViewModel(Library library, Jobs jobs, Consumer<OffprintException> failed) {
        this.library = library;
        this.jobs = jobs;
        this.failed = failed;
    }

    // Properties

    /** What the status bar says about it. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** Whether {@link #undo} has anything to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    // Commands

    /** Moves articles into the trash. */
    public void delete(List<Long> ids) {
        change(trash -> trash.add(ids), () -> {
            setLast(ids);
            say(Messages.get("trash.deleted", ids.size()),
                    Optional.of(new JobState.Next(Messages.get("trash.undo"), this::undo)));
        });
    }

    /** Takes the articles back that were deleted last, if that was not done yet. */
    public void undo() {
        if (undoable.get()) {
            takeBack(last);
        }
    }

    /** Takes articles out of the trash. */
    public void takeBack(List<Long> ids) {
        change(trash -> trash.takeBack(ids), () -> {
            setLast(List.of());
            say(Messages.get("trash.restored", ids.size()), Optional.empty());
        });
    }

    /** Deletes articles of the trash for good. */
    public void purge(List<Long> ids) {
        change(trash -> trash.purge(ids), () -> {
            setLast(List.of());
            say(Messages.get("trash.purged", ids.size()), Optional.empty());
        });
    }

    /** Deletes everything in the trash for good. */
    public void empty() {
        jobs.run(() -> library.trash().empty(), count -> {
            setLast(List.of());
            say(Messages.get("trash.purged", count), Optional.empty());
        }, failed);
    }

    /** What is done to the trash. */
    private interface Change {
        void make(Trash trash) throws LibraryException;
    }

    private void change(Change change, Runnable done) {
        jobs.run(() -> {
            change.make(library.trash());
            return true;
        }, _ -> done.run(), failed);
    }

    private void setLast(List<Long> ids) {
        last = List.copyOf(ids);
        undoable.set(!last.isEmpty());
    }

    private void say(String text, Optional<JobState.Next> next) {
        job.set(new JobState.Notice(text, next));
    }
}
