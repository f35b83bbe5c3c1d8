package offprint.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;

/** The connections of a library: one that writes, and as many that read as are needed at once. */
final class Connections implements AutoCloseable {

    // What a window asks for at once; each keeps 4 MB of pages, and the next rush opens new ones in a millisecond.
    private static final int IDLE = 8;

    private final Path file;
    private final Database writer;
    private final Opener reader;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ConcurrentLinkedDeque<Database> idle = new ConcurrentLinkedDeque<>();
    private volatile LibraryState state;
    private volatile boolean closed;

    /** @param reader opens a connection to read with; {@link #SHARED} to read through the one that writes */
    Connections(Path file, Database writer, Opener reader, LibraryState state) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
        this.state = state;
    }

    /** Opens a connection. */
    @FunctionalInterface
    interface Opener {
        Database open() throws SQLException;
    }

    /** A library in memory has only one connection. */
    static final Opener SHARED = () -> {
        throw new IllegalStateException("a library in memory has one connection");
    };

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

    LibraryState state() {
        return state;
    }

    /** Reads while others read and write. */
    <T> T read(String action, Work<T> work) throws LibraryException {
        if (reader == SHARED) {
            return exclusively(action, work);
        }
        Database database = null;
        boolean done = false;
        try {
            database = idle.pollFirst();
            database = database == null ? reader.open() : database;
            T result = work.on(database);
            done = true;
            rest(database);
            return result;
        } catch (SQLException e) {
            done = true;
            letGo(database, e);
            throw failed(action, e);
        } finally {
            // Whatever else was thrown: nobody will come back to this connection.
            if (!done) {
                close(database);
            }
        }
    }

    /** What was only interrupted can go on with other questions, and knows a part of the file already. */
    private void letGo(Database database, SQLException cause) throws LibraryException {
        if (!LibraryException.isInterruption(cause)) {
            close(database);
            return;
        }
        try {
            database.forgetStatements();
            rest(database);
        } catch (SQLException e) {
            throw failed("close", e);
        }
    }

    private void rest(Database database) throws SQLException {
        idle.addFirst(database);
        var spare = closed || idle.size() > IDLE ? idle.pollLast() : null;
        if (spare != null) {
            spare.close();
        }
    }

    /** A connection on which something failed is not used again. */
    private void close(Database database) throws LibraryException {
        try {
            if (database != null) {
                database.close();
            }
        } catch (SQLException e) {
            throw failed("close", e);
        }
    }

    /** Writes in one transaction, one writer at a time. */
    <T> T write(String action, Change<T> change) throws LibraryException {
        if (state.isReadOnly()) {
            throw LibraryException.notWritable(file, action, state);
        }
        return exclusively(action, database -> database.transaction(() -> change.on(database)));
    }

    /** Writes to what may be damaged; if that goes well, the library may be written to again. */
    void mend(String action, Change<?> change) throws LibraryException {
        if (state instanceof LibraryState.ReadOnly) {
            throw LibraryException.notWritable(file, action, state);
        }
        exclusively(action, database -> database.transaction(() -> change.on(database)));
        state = new LibraryState.Writable();
    }

    /** Uses the writing connection, outside of a transaction. */
    <T> T exclusively(String action, Work<T> work) throws LibraryException {
        writing.lock();
        try {
            return work.on(writer);
        } catch (SQLException e) {
            throw failed(action, e);
        } finally {
            writing.unlock();
        }
    }

    private LibraryException failed(String action, SQLException cause) {
        if (LibraryException.isDamage(cause)) {
            state = new LibraryState.Damaged(String.valueOf(cause.getMessage()), Backups.newest(file));
        }
        return LibraryException.of(file, action, cause);
    }

    @Override
    public void close() throws LibraryException {
        writing.lock();
        // Before the others are closed: what is read from now comes back to find it so, and is closed then.
        closed = true;
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
