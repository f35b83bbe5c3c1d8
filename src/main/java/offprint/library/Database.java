package offprint.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.core.DB;

/** One connection to the library file, used by one thread at a time. Statements are prepared once. */
final class Database implements AutoCloseable {

    /** How long to wait for another program that writes, in ms. */
    private static final int BUSY_TIMEOUT = 30_000;
    private static final int BUSY_PAUSE = 100;

    /** Instructions of SQLite between two looks at whether to go on: a millisecond or two. */
    private static final int STEPS = 20_000;
    private static final int STEPS_OF_COPY = 200;

    // In KB. Whoever reads has the pages from the system's cache again; there are up to nine of them.
    private static final int PAGES_OF_WRITER = 32_000;
    private static final int PAGES_OF_READER = 4_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database open(Path file, boolean readOnly) throws SQLException {
        var config = config();
        config.setReadOnly(readOnly);
        config.setCacheSize(readOnly ? -PAGES_OF_READER : -PAGES_OF_WRITER);
        return new Database(config.createConnection("jdbc:sqlite:" + file));
    }

    /** The same for reading, which ends with an exception soon after its thread is interrupted. */
    static Database openToRead(Path file) throws SQLException {
        return following(open(file, true), STEPS, () -> !Thread.currentThread().isInterrupted());
    }

    /** The same for copying whole tables, which takes few instructions: asks every some dozen rows whether to go on. */
    static Database openToCopy(Path file, boolean readOnly, BooleanSupplier goesOn) throws SQLException {
        return following(open(file, readOnly), STEPS_OF_COPY, goesOn);
    }

    private static Database following(Database database, int steps, BooleanSupplier goesOn) throws SQLException {
        ProgressHandler.setHandler(database.connection, steps, new ProgressHandler() {
            @Override
            protected int progress() {
                return goesOn.getAsBoolean() ? 0 : 1;
            }
        });
        return database;
    }

    /** Opens a file that nobody writes to, without writing anything beside it. What a log holds is not seen. */
    static Database openUnchanging(Path file) throws SQLException {
        var config = config();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        return new Database(config.createConnection("jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1"));
    }

    /** Opens a database for reading, also where nothing may be written, such as on a disc. */
    static Database openWherever(Path file) throws SQLException {
        try {
            return open(file, true);
        } catch (SQLException e) {
            // SQLite wants to write a log beside the file even to read it, unless told that nobody writes; but then it
            // does not see what a log holds.
            if (!LibraryException.isCannotOpen(e) || Backups.size(SideFiles.beside(file, "-wal")) > 0) {
                throw e;
            }
            return openUnchanging(file);
        }
    }

    static Database inMemory() throws SQLException {
        return new Database(config().createConnection("jdbc:sqlite::memory:"));
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT);
        config.enforceForeignKeys(true);
        // The driver would prepare and run a statement for the id of each row that is inserted.
        config.setGetGeneratedKeys(false);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // The file is never mapped into memory: when a mapped file is cut short or its disk is taken away, the whole
        // program ends (sqlite.org/mmap.html). Imports took a twentieth longer with it, and questions no less.
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        return config;
    }

    /** Reads one row of a result. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row of a result. */
    @FunctionalInterface
    interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }

    /** Something to do in a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    <T> List<T> query(String sql, Row<T> row, Object... arguments) throws SQLException {
        var rows = new ArrayList<T>();
        each(sql, result -> rows.add(row.read(result)), arguments);
        return rows;
    }

    void each(String sql, RowConsumer consumer, Object... arguments) throws SQLException {
        try (var result = prepared(sql, arguments).executeQuery()) {
            while (result.next()) {
                consumer.accept(result);
            }
        }
    }

    /** Articles by their ids in the first column. A number that no article can have means damage. */
    BitSet ids(String sql, Object... arguments) throws SQLException {
        var ids = new BitSet();
        each(sql, row -> ids.set(id(row)), arguments);
        return ids;
    }

    /** The article whose id is in the first column. */
    static int id(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        if (id < 0 || id >= Integer.MAX_VALUE) {
            throw LibraryException.corrupt("there is an article " + id);
        }
        return (int) id;
    }

    /** The number in the first column of the first row, or the fallback if there is no row. */
    long number(String sql, long fallback, Object... arguments) throws SQLException {
        try (var result = prepared(sql, arguments).executeQuery()) {
            return result.next() ? result.getLong(1) : fallback;
        }
    }

    /** Runs a statement that changes rows; answers how many. */
    int update(String sql, Object... arguments) throws SQLException {
        return prepared(sql, arguments).executeUpdate();
    }

    /** Runs an INSERT; answers the new row's id. */
    long insert(String sql, Object... arguments) throws SQLException {
        update(sql, arguments);
        return number("SELECT last_insert_rowid()", 0);
    }

    /** Runs a script of statements without arguments. */
    void run(String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /** Copies the database into a new file, page by page, whatever is on them. */
    void copyPages(Path target) throws SQLException {
        var core = connection.unwrap(SQLiteConnection.class).getDatabase();
        int result = core.backup("main", target.toString(), null, BUSY_PAUSE, BUSY_TIMEOUT / BUSY_PAUSE, -1);
        if (result != SQLiteErrorCode.SQLITE_OK.code) {
            throw DB.newSQLException(result, "the pages cannot be copied to " + target);
        }
    }

    /** Runs the work as one transaction: all of it, or, if it throws, none of it. */
    <T> T transaction(Work<T> work) throws SQLException {
        run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = work.run();
            run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done && !connection.isClosed()) {
                forgetStatements();
                rollBack();
            }
        }
    }

    /** A full disk or an I/O error has rolled back already; then there is nothing left to do. */
    private void rollBack() throws SQLException {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }

    private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int index = 0; index < arguments.length; index++) {
            statement.setObject(index + 1, arguments[index]);
        }
        return statement;
    }

    /** After a failure the driver takes a prepared statement for one that still runs. */
    void forgetStatements() throws SQLException {
        for (var statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    @Override
    public void close() throws SQLException {
        forgetStatements();
        connection.close();
    }
}
