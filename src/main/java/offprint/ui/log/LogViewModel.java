package offprint.ui.log;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import offprint.ui.Messages;
import offprint.ui.jobs.Latest;

/** The log, and whether the reader wants to see it. Belongs to the JavaFX thread. */
public final class LogViewModel {

    /**
     * A log to be looked at.
     *
     * @param entries newest first; those of this run go on coming
     */
    public record Shown(String title, ObservableList<LogEntry> entries) {
    }

    private final ObservableList<LogEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<LogEntry>> unfinished = new ReadOnlyObjectWrapper<>(this, "unfinished",
            List.of());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(this, "shown",
            Optional.empty());

    /** The log of this run. The executor runs on the JavaFX thread what it is given. */
    public LogViewModel(LogBook book, Executor window) {
        var latest = new Latest<LogBook>(window, it -> entries.setAll(it.entries().reversed()));
        book.onChange(() -> latest.set(book));
        latest.set(book);
    }

    // Properties

    /** What was logged in this run, newest first. It goes on coming. */
    public ObservableList<LogEntry> entriesOfThisRun() {
        return entries;
    }

    /** The log of a run before this one that did not come to its end, until it is dismissed; oldest first. */
    public ReadOnlyObjectProperty<List<LogEntry>> unfinishedProperty() {
        return unfinished.getReadOnlyProperty();
    }

    /** The log that the reader wants to see. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    // Commands

    /** Offers the log of a run before this one that did not come to its end, oldest first; empty to offer none. */
    public void offer(List<LogEntry> log) {
        unfinished.set(List.copyOf(log));
    }

    /** Shows the log of this run. */
    public void show() {
        shown.set(Optional.of(new Shown(Messages.get("log.title"), entries)));
    }

    /** Shows the log of the run that did not come to its end. */
    public void showUnfinished() {
        shown.set(Optional.of(new Shown(Messages.get("log.title.unfinished"),
                FXCollections.observableArrayList(unfinished.get().reversed()))));
    }

    /** The reader knows about the unfinished run. Its log stays in its file. */
    public void dismiss() {
        unfinished.set(List.of());
    }

    /** The log has been looked at. */
    public void close() {
        shown.set(Optional.empty());
    }
}
