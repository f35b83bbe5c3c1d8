package offprint.ui.jobs;

import java.util.Optional;

/** What the status bar says about long work. */
public sealed interface JobState {

    /** Nothing runs and there is nothing to say. */
    record Idle() implements JobState {
    }

    /**
     * Work is going on.
     *
     * @param title  what is being done, such as “Import archive.zip”
     * @param cancel ends it early, empty for work that cannot be cancelled
     */
    record Running(String title, Progress progress, Optional<Runnable> cancel) implements JobState {
    }

    /** Work was done, or could not be: one sentence, and what the reader may want next. */
    record Notice(String text, Optional<Next> next) implements JobState {
    }

    /** A button beside a notice. */
    record Next(String text, Runnable action) {
    }
}
