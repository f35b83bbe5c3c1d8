package offprint.ui.jobs;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All work of a window: what runs now, and what was said of it lately. Belongs to the JavaFX thread. */
public final class WorkList {

    private static final int MOST_SAID = 30;

    private final ReadOnlyObjectWrapper<JobState> latest = new ReadOnlyObjectWrapper<>(this, "latest",
            new JobState.Idle());
    private final ObservableList<ReadOnlyObjectProperty<JobState>> running = FXCollections.observableArrayList();
    private final ObservableList<Said> said = FXCollections.observableArrayList();

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");

    /** A notice, and when it was given. */
    public record Said(Instant time, JobState.Notice notice) {
    }

    /** Follows work from now on. */
    public void follow(ReadOnlyObjectProperty<JobState> work) {
        work.subscribe(state -> {
            if (!(state instanceof JobState.Running)) {
                running.remove(work);
            } else if (!running.contains(work)) {
                running.add(work);
            }
            set(state);
        });
    }

    /** Says something that needs no work. */
    public void say(String text, Optional<JobState.Next> next) {
        set(new JobState.Notice(text, next));
    }

    /** Shows all of it. */
    public void open() {
        open.set(true);
    }

    /** It has been looked at. */
    public void close() {
        open.set(false);
    }

    /** Whether the reader wants to see all of it. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    private void set(JobState state) {
        if (state instanceof JobState.Notice notice) {
            said.addFirst(new Said(Instant.now(), notice));
            if (said.size() > MOST_SAID) {
                said.removeLast();
            }
        }
        latest.set(state);
    }

    /** What was heard last of any work. */
    public ReadOnlyObjectProperty<JobState> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /** The work that goes on, in the order in which it began. */
    public ObservableList<ReadOnlyObjectProperty<JobState>> running() {
        return running;
    }

    /** What was said, newest first. */
    public ObservableList<Said> said() {
        return said;
    }
}
