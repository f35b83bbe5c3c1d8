package offprint.ui.jobs;

import java.util.Optional;

/** What the status bar says about long work. */
public sealed interface JobState {

    /** Whether there is work that is not at its end. */
    default boolean isGoingOn() {
        return this instanceof Running || this instanceof Waiting;
    }

    /** Nothing runs and there is nothing to say. */
    record Idle() implements JobState {
    }

    /**
     * Work is going on.
     *
     * @param title  what is being done, such as “Import archive.zip”
     * @param cancel ends it early, empty for work that cannot be cancelled
     * @param hold   lets it wait, empty for work that cannot
     */
    record Running(String title, Progress progress, Optional<Runnable> cancel, Optional<Hold> hold)
            implements JobState {

        /** Work that cannot wait. */
        public Running(String title, Progress progress, Optional<Runnable> cancel) {
            this(title, progress, cancel, Optional.empty());
        }

        /** Work that can be cancelled and can wait. */
        public Running(String title, Progress progress, Hold hold) {
            this(title, progress, Optional.of(hold::cancel), Optional.of(hold));
        }
    }

    /**
     * Work will begin when other work is at its end.
     *
     * @param cancel leaves it undone
     */
    record Waiting(String title, Runnable cancel) implements JobState {
    }

    /** Work was done, or could not be: one sentence, and what the reader may want next. */
    record Notice(String text, Optional<Next> next) implements JobState {
    }

    /** A button beside a notice. */
    record Next(String text, Runnable action) {
    }
}
