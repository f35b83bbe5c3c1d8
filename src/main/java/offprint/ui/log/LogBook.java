package offprint.ui.log;

import java.util.ArrayList;
import java.util.List;

/** What was written down since the start: the first entry and the latest ones. Safe to call from any thread. */
public final class LogBook {

    private static final int MOST = 1_000;

    private final List<LogEntry> entries = new ArrayList<>();
    private volatile Runnable listener = () -> { };

    /** Adds an entry. The first one stays however many come: it says what runs where. */
    public void add(LogEntry entry) {
        synchronized (entries) {
            if (entries.size() == MOST) {
                entries.remove(1);
            }
            entries.add(entry);
        }
        listener.run();
    }

    /** All that are kept, oldest first. */
    public List<LogEntry> entries() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    /** Runs the action, instead of the one before, after each entry, on the thread that wrote it. */
    public void onChange(Runnable action) {
        listener = action;
    }
}
