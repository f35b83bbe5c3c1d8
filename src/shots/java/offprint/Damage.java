package offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Does to a library what disks do. */
final class Damage {

    private static final int PAGE = 4096;

    private Damage() {
    }

    /** Overwrites all that a table or an index holds. */
    static void contents(Path library, String table) throws IOException, SQLException {
        overwrite(library, pages(library, table));
    }

    /** Overwrites the beginning, without which it is no library. */
    static void beginning(Path library) throws IOException {
        overwrite(library, List.of(1));
    }

    private static List<Integer> pages(Path library, String table) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            var pages = new ArrayList<Integer>();
            try (var rows = statement.executeQuery("SELECT pageno FROM dbstat WHERE name = '" + table
                    + "' AND pagetype = 'leaf' ORDER BY pageno")) {
                while (rows.next()) {
                    pages.add(rows.getInt(1));
                }
            }
            return pages;
        }
    }

    private static void overwrite(Path library, List<Integer> pages) throws IOException {
        byte[] bytes = Files.readAllBytes(library);
        pages.forEach(page -> Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0x5A));
        Files.write(library, bytes);
    }
}
