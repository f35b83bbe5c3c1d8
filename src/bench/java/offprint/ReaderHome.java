package offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The folder in which a reader keeps everything, so that nothing of the user's own is read or written. */
record ReaderHome(Path folder, Path bus) {

    Map<String, String> environment(Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + bus);
        environment.put("HOME", folder.toString());
        for (var kind : List.of("CONFIG", "DATA", "CACHE")) {
            environment.put("XDG_" + kind + "_HOME", folder.resolve(kind.toLowerCase(Locale.ROOT)).toString());
        }
        return environment;
    }

    void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** How many rows that table has; none while it is not there, or is being written. */
    int count(String database, String table) {
        if (!Files.exists(folder.resolve(database))) {
            return 0;
        }
        try (var connection = DriverManager.getConnection(address(database));
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
            return rows.getInt(1);
        } catch (SQLException _) {
            return 0;
        }
    }

    /** Runs statements, each with one value. */
    void change(String database, Map<String, String> statements) throws IOException {
        try (var connection = DriverManager.getConnection(address(database))) {
            for (var statement : statements.entrySet()) {
                try (var prepared = connection.prepareStatement(statement.getKey())) {
                    prepared.setString(1, statement.getValue());
                    prepared.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IOException("The database of a reader is not as it was expected: " + database, e);
        }
    }

    private String address(String database) {
        return "jdbc:sqlite:" + folder.resolve(database);
    }
}
