package offprint.ui.jobs;

import java.util.function.Consumer;
import offprint.model.OffprintException;

/** Jobs that are done at once, on the caller's thread. */
public final class DirectJobs implements Jobs {

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> success, Consumer<? super OffprintException> failure) {
        T result;
        try {
            result = work.call();
        } catch (OffprintException e) {
            failure.accept(e);
            return;
        }
        success.accept(result);
    }
}
