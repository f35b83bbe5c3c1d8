package offprint.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Brings the schema up to date. Scripts are append-only: a released script is never edited. */
final class Migrations {

    /** Marks the file as ours in its header: {@code OFPR}. */
    private static final int APPLICATION_ID = 0x4F465052;

    private static final String SEARCH_INDEX = "002-search.sql";
    private static final List<String> SCRIPTS = List.of("001-articles.sql", SEARCH_INDEX, "003-removed.sql",
            "004-trash.sql", "005-sources.sql", "006-similar.sql", "007-own-tags.sql", "008-media.sql",
            "009-tag-names.sql", "010-highlights.sql", "011-saved-searches.sql", "012-places.sql");

    private Migrations() {
    }

    /** Refuses, before anything is written, what is not a library or not one this program knows. */
    static void check(Database database, Path file) throws SQLException, LibraryException {
        long version = version(database);
        long tables = database.number("SELECT COUNT(*) FROM sqlite_schema", 0);
        if (tables > 0 && database.number("PRAGMA application_id", 0) != APPLICATION_ID) {
            throw LibraryException.notOurs(file);
        }
        if (version > SCRIPTS.size()) {
            throw LibraryException.tooNew(file, (int) version, SCRIPTS.size());
        }
    }

    /** Whether the library was made by an earlier version of this program, which {@link #apply} changes for good. */
    static boolean isOlder(Database database) throws SQLException {
        long version = version(database);
        return version > 0 && version < SCRIPTS.size();
    }

    static long version(Database database) throws SQLException {
        return database.number("PRAGMA user_version", 0);
    }

    static void apply(Database database) throws SQLException {
        long version = version(database);
        for (int next = (int) version + 1; next <= SCRIPTS.size(); next++) {
            apply(database, next);
        }
    }

    static void apply(Database database, int version) throws SQLException {
        database.transaction(() -> {
            // Another program may have been faster.
            if (version(database) < version) {
                database.run(script(SCRIPTS.get(version - 1)));
                database.run("PRAGMA application_id = " + APPLICATION_ID);
                database.run("PRAGMA user_version = " + version);
            }
            return null;
        });
    }

    /** Makes an empty search index. */
    static String searchIndex() {
        return script(SEARCH_INDEX);
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the migration " + name, e);
        }
    }
}
