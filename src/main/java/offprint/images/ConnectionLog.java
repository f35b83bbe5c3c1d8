package offprint.images;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every connection since the program was started, for the reader to see. Safe to call from any thread. */
public final class ConnectionLog {

    private static final int REMEMBERED = 1_000;

    private final Deque<Connection> latest = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long count;
    private long bytes;

    /** How many there were. */
    public synchronized long count() {
        return count;
    }

    /** What came in over all of them. */
    public synchronized long bytes() {
        return bytes;
    }

    /** The latest ones, at most 1,000, newest first. */
    public synchronized List<Connection> latest() {
        return List.copyOf(latest);
    }

    /** Calls the listener after each connection, on the thread that made it. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void add(Connection connection) {
        synchronized (this) {
            count++;
            bytes += connection.bytes();
            latest.addFirst(connection);
            if (latest.size() > REMEMBERED) {
                latest.removeLast();
            }
        }
        listeners.forEach(Runnable::run);
    }
}
