package offprint.ui.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * All work of a window: what goes on now, and what was said of it lately. Belongs to the JavaFX thread.
 *
 * <p>For a single line there is one thing at a time: what began last, and, for a moment, what was said, whatever goes
 * on.
 */
public final class WorkList {

    private static final int MOST_SAID = 30;

    /** As long as it takes to read a sentence and to find the button behind it. */
    private static final Duration FRESH = Duration.ofSeconds(6);

    private final InstantSource clock;
    private Optional<ReadOnlyObjectProperty<JobState>> shown = Optional.empty();
    private final ReadOnlyObjectWrapper<JobState> latest = new ReadOnlyObjectWrapper<>(this, "latest",
            new JobState.Idle());
    private final ObservableList<ReadOnlyObjectProperty<JobState>> running = FXCollections.observableArrayList();
    private final ObservableList<Said> said = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");

    /** A notice, and when it was given. */
    public record Said(Instant time, JobState.Notice notice) {
    }

    /** A list by the clock of the system. */
    public WorkList() {
        this(InstantSource.system());
    }

    WorkList(InstantSource clock) {
        this.clock = clock;
    }

    /** Follows work from now on. */
    public void follow(ReadOnlyObjectProperty<JobState> work) {
        work.subscribe(state -> {
            boolean isNew = state.isGoingOn() && !running.contains(work);
            if (isNew) {
                running.add(work);
            } else if (!state.isGoingOn()) {
                running.remove(work);
            }
            hear(work, state, isNew);
        });
    }

    /** Follows all of that kind from now on. */
    public void follow(Works kind) {
        kind.all().addListener((ListChangeListener<ReadOnlyObjectProperty<JobState>>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        });
    }

    private void hear(ReadOnlyObjectProperty<JobState> work, JobState state, boolean isNew) {
        switch (state) {
            case JobState.Waiting _ -> { }
            case JobState.Running _ -> {
                if (isNew || last().filter(work::equals).isPresent() && !isFresh()) {
                    show(state, Optional.of(work));
                }
            }
            case JobState.Idle _ -> {
                if (!isFresh() || isShown(work)) {
                    last().ifPresentOrElse(other -> show(other.get(), Optional.of(other)),
                            () -> show(state, Optional.empty()));
                }
            }
            case JobState.Notice notice -> say(notice, Optional.of(work));
        }
    }

    // Of two that go on at the same time; they would take turns in the line, with every step.
    private Optional<ReadOnlyObjectProperty<JobState>> last() {
        return running.stream().filter(each -> each.get() instanceof JobState.Running).reduce((_, last) -> last);
    }

    private boolean isShown(ReadOnlyObjectProperty<JobState> work) {
        return shown.filter(work::equals).isPresent();
    }

    private boolean isFresh() {
        return latest.get() instanceof JobState.Notice
                && clock.instant().isBefore(said.getFirst().time().plus(FRESH));
    }

    /** Says something that needs no work. */
    public void say(String text, Optional<JobState.Next> next) {
        say(new JobState.Notice(text, next), Optional.empty());
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

    private void say(JobState.Notice notice, Optional<ReadOnlyObjectProperty<JobState>> by) {
        said.addFirst(new Said(clock.instant(), notice));
        if (said.size() > MOST_SAID) {
            said.removeLast();
        }
        show(notice, by);
    }

    private void show(JobState state, Optional<ReadOnlyObjectProperty<JobState>> work) {
        shown = work;
        latest.set(state);
    }

    /** What to say in a single line. */
    public ReadOnlyObjectProperty<JobState> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /** The work that goes on or waits, in the order in which it was asked for. */
    public ObservableList<ReadOnlyObjectProperty<JobState>> running() {
        return running;
    }

    /** What was said, newest first. */
    public ObservableList<Said> said() {
        return said;
    }
}
