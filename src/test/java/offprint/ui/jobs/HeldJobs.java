package offprint.ui.jobs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import offprint.model.OffprintException;

/** Jobs that wait until the test lets them finish, in the order it wants. */
public final class HeldJobs implements Jobs {

    private final Deque<Runnable> held = new ArrayDeque<>();

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> success, Consumer<? super OffprintException> failure) {
        held.addLast(() -> new DirectJobs().run(work, success, failure));
    }

    public int size() {
        return held.size();
    }

    public void finishNext() {
        held.removeFirst().run();
    }

    public void finishLast() {
        held.removeLast().run();
    }

    /** The latest question is answered first, the oldest last. */
    public void finishInReverse() {
        while (!held.isEmpty()) {
            finishLast();
        }
    }
}
