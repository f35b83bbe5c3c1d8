package offprint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Opens a library file as well as it can be opened. */
final class Opening {

    private final Path file;

    Opening(Path file) {
        this.file = file;
    }

    Connections open() throws SQLException, LibraryException {
        if (Files.exists(file) && !(Files.isWritable(file) && Files.isWritable(file.getParent()))) {
            return readOnly(new LibraryState.ReadOnly());
        }
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw LibraryException.cannotCreate(file, e);
        }
        try {
            return new Connections(file, prepared(Database.open(file, false), file), () -> Database.openToRead(file),
                    new LibraryState.Writable());
        } catch (SQLException e) {
            if (!LibraryException.isDamage(e)) {
                throw e;
            }
            return readOnly(new LibraryState.Damaged(String.valueOf(e.getMessage()), Backups.newest(file)));
        }
    }

    static Connections inMemory(Path name) throws SQLException, LibraryException {
        return new Connections(name, prepared(Database.inMemory(), name), Connections.SHARED,
                new LibraryState.Writable());
    }

    private static Database prepared(Database database, Path file) throws SQLException, LibraryException {
        boolean ready = false;
        try {
            Migrations.check(database, file);
            checkArticles(database);
            if (Migrations.isOlder(database)) {
                new Backups(file).beforeMigration(database, Migrations.version(database));
            }
            // Free pages go back to the disk; only an empty file can still be told so, and only before WAL.
            if (Migrations.version(database) == 0) {
                database.run("PRAGMA auto_vacuum = INCREMENTAL");
            }
            database.query("PRAGMA journal_mode = WAL", row -> row.getString(1));
            Migrations.apply(database);
            ready = true;
            return database;
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    /** The table that everything else hangs on; what is wrong elsewhere shows when it is used, or in a check. */
    private static void checkArticles(Database database) throws SQLException {
        if (Migrations.version(database) > 0) {
            var problems = database.query("PRAGMA quick_check(article)", row -> row.getString(1));
            if (!problems.getFirst().equals("ok")) {
                throw LibraryException.corrupt(problems.getFirst());
            }
        }
    }

    Connections readOnly(LibraryState state) throws SQLException, LibraryException {
        try {
            return readOnly(() -> Database.open(file, true), state);
        } catch (SQLException e) {
            if (!LibraryException.isCannotOpen(e)) {
                throw e;
            }
            // SQLite wants to write a log beside the file even to read it, unless told that nobody writes.
            return readOnly(() -> Database.openUnchanging(file), state);
        }
    }

    private Connections readOnly(Connections.Opener reader, LibraryState state) throws SQLException, LibraryException {
        var database = reader.open();
        boolean ready = false;
        try {
            Migrations.check(database, file);
            if (Migrations.isOlder(database)) {
                throw LibraryException.tooOld(file);
            }
            ready = true;
            return new Connections(file, database, reader, state);
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }
}
