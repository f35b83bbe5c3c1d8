package offprint.ui.jobs;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Work of a kind of which several can go on, or wait, at the same time. Belongs to the JavaFX thread. */
public final class Works {

    private final ObservableList<ReadOnlyObjectProperty<JobState>> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<JobState> latest = new ReadOnlyObjectWrapper<>(this, "latest",
            new JobState.Idle());

    /** One of them. What is said of it after its end is not heard. */
    public final class Work {

        private final ReadOnlyObjectWrapper<JobState> state;

        private Work(JobState first) {
            state = new ReadOnlyObjectWrapper<>(this, "state", first);
        }

        /** Says how it stands. Whatever is neither running nor waiting is its end. */
        public void show(JobState now) {
            if (!all.contains(state.getReadOnlyProperty())) {
                return;
            }
            state.set(now);
            hear(now);
            if (!now.isGoingOn()) {
                all.remove(state.getReadOnlyProperty());
            }
        }
    }

    /** Begins work that runs or waits. */
    public Work begin(JobState first) {
        var work = new Work(first);
        all.add(work.state.getReadOnlyProperty());
        hear(first);
        return work;
    }

    private void hear(JobState state) {
        if (!(state instanceof JobState.Waiting)) {
            latest.set(state);
        }
    }

    /** What goes on or waits, in the order in which it was asked for. */
    public ObservableList<ReadOnlyObjectProperty<JobState>> all() {
        return all;
    }

    /** What was heard last of any that does not wait. */
    public ReadOnlyObjectProperty<JobState> latestProperty() {
        return latest.getReadOnlyProperty();
    }
}
