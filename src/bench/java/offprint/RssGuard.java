package offprint;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * RSS Guard as Debian packages it. A subscription has no door but a dialog, so it is written into its database; it
 * fetches the feed itself. It does not remember what was selected: its list is empty until there is a click.
 */
final class RssGuard {

    private static final Screen.Area LIST = new Screen.Area(920, 225, 350, 150);
    private static final Screen.Area FEEDS = new Screen.Area(75, 234, 300, 14);
    private static final Screen.Area FETCH_ALL = new Screen.Area(85, 168, 55, 20);
    private static final String DATABASE = "guard/database/database.db";

    private static final String SETTINGS = """
            [main]
            first_run=false
            first_run_4.0.4=false
            update_on_startup=false
            """;
    private static final String ACCOUNT = "INSERT OR REPLACE INTO Accounts (id, type) VALUES (1, ?)";
    private static final String SUBSCRIPTION = """
            INSERT OR REPLACE INTO Feeds (id, title, category, source, update_type, account_id, custom_id, custom_data)
            VALUES (1, 'All articles', -1, ?, 0, 1, '1', '{"source_type": 0, "type": 1, "encoding": "UTF-8"}')
            """;

    private RssGuard() {
    }

    static Reader load(ReaderHome home, Screen screen, String feed, int articles)
            throws IOException, InterruptedException {
        home.write("guard/config/config.ini", SETTINGS);
        // QtWebEngine does not run in its sandbox for root.
        var reader = new Reader("RSS Guard", List.of("rssguard", "--data", home.folder().resolve("guard").toString()),
                home.environment(Map.of("QTWEBENGINE_DISABLE_SANDBOX", "1")), LIST, Optional.of(FEEDS));
        if (home.count(DATABASE, "Messages") == articles) {
            return reader;
        }
        new ReaderRun(reader, screen, home.folder()).killWhen(() -> home.count(DATABASE, "Information") > 0);
        var statements = new LinkedHashMap<String, String>();
        statements.put(ACCOUNT, "std-rss");
        statements.put(SUBSCRIPTION, feed);
        home.change(DATABASE, statements);
        var loading = new ReaderRun(reader, screen, home.folder());
        loading.click(FETCH_ALL);
        loading.killWhen(() -> home.count(DATABASE, "Messages") == articles);
        return reader;
    }
}
