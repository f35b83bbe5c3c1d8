package offprint.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;

/** The connections of a library: one that writes, and as many that read as are needed at once. */
final class Connections implements AutoCloseable {

    private final Path file;
    private final Database writer;
    private final boolean shared;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ConcurrentLinkedDeque<Database> idle = new ConcurrentLinkedDeque<>();

    /** @param shared whether reading goes through the writer too, as it must in memory */
    Connections(Path file, Database writer, boolean shared) {
        this.file = file;
        this.writer = writer;
        this.shared = shared;
    }

    /** Work on a connection that may end in either exception. */
    @FunctionalInterface
    interface Work<T> {
        T on(Database database) throws SQLException, LibraryException;
    }

    /** Work inside a transaction. */
    @FunctionalInterface
    interface Change<T> {
        T on(Database database) throws SQLException;
    }

    /** Reads while others read and write. */
    <T> T read(String action, Work<T> work) throws LibraryException {
        if (shared) {
            return exclusively(action, work);
        }
        Database database = idle.pollFirst();
        try {
            if (database == null) {
                database = Database.open(file, true);
            }
            return work.on(database);
        } catch (SQLException e) {
            throw LibraryException.of(file, action, e);
        } finally {
            if (database != null) {
                idle.addFirst(database);
            }
        }
    }

    /** Writes in one transaction, one writer at a time. */
    <T> T write(String action, Change<T> change) throws LibraryException {
        return exclusively(action, database -> database.transaction(() -> change.on(database)));
    }

    /** Uses the writing connection, outside of a transaction. */
    <T> T exclusively(String action, Work<T> work) throws LibraryException {
        writing.lock();
        try {
            return work.on(writer);
        } catch (SQLException e) {
            throw LibraryException.of(file, action, e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() throws LibraryException {
        writing.lock();
        try {
            for (Database database = idle.pollFirst(); database != null; database = idle.pollFirst()) {
                database.close();
            }
            writer.close();
        } catch (SQLException e) {
            throw LibraryException.of(file, "close", e);
        } finally {
            writing.unlock();
        }
    }
}
