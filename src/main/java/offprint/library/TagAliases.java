package offprint.library;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The names that tags have in their posts, and those that the reader gave them instead. None leads to another. */
final class TagAliases {

    private TagAliases() {
    }

    static Map<String, String> all(Database database) throws SQLException {
        var aliases = new HashMap<String, String>();
        database.each("SELECT name, target FROM tag_alias", row -> aliases.put(row.getString(1), row.getString(2)));
        return aliases;
    }

    /** From now on a tag has another name, and so have those that had its name. */
    static void add(Database database, String from, String to) throws SQLException {
        database.update("UPDATE tag_alias SET target = ? WHERE target = ?", to, from);
        database.update("INSERT OR REPLACE INTO tag_alias (name, target) VALUES (?, ?)", from, to);
        database.update("DELETE FROM tag_alias WHERE name = ?", to);
    }

    static void replaceAll(Database database, Map<String, String> aliases) throws SQLException {
        database.update("DELETE FROM tag_alias");
        for (var each : aliases.entrySet()) {
            database.update("INSERT INTO tag_alias (name, target) VALUES (?, ?)", each.getKey(), each.getValue());
        }
    }

    /** The name that a tag goes by. */
    static String shown(Database database, String tag) throws SQLException {
        return database.query("SELECT target FROM tag_alias WHERE name = ?", row -> row.getString(1), tag).stream()
                .findFirst().orElse(tag);
    }
}
