package offprint;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Liferea as Debian packages it. It fetches the feed itself, keeps all of it, and shows it again at the next start. */
final class Liferea {

    private static final Screen.Area LIST = new Screen.Area(250, 105, 250, 150);
    private static final String DATABASE = "data/liferea/liferea.db";
    private static final String SETTINGS_FILE = "config/glib-2.0/settings/keyfile";
    private static final String FEED = "article";

    private static final String SUBSCRIPTIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="1.0"><head><title>Subscriptions</title></head><body>
            <outline title="All articles" text="All articles" type="rss" id="%s" xmlUrl="%s" sortColumn="time"
                updateInterval="60" cacheLimit="unlimited"/>
            </body></opml>
            """;

    /** The first is whether it fetches at its start: 0 is yes. */
    private static final String SETTINGS = """
            [org/gnome/liferea]
            startup-feed-action=%d
            last-node-selected='%s'
            default-view-mode=0
            last-window-width=1440
            last-window-height=900
            """;

    private Liferea() {
    }

    static Reader load(ReaderHome home, Screen screen, String feed, int articles)
            throws IOException, InterruptedException {
        var reader = new Reader("Liferea", List.of("liferea"), home.environment(Map.of("GSETTINGS_BACKEND", "keyfile")),
                LIST, Optional.empty());
        if (home.count(DATABASE, "items") != articles) {
            home.write("config/liferea/feedlist.opml", SUBSCRIPTIONS.formatted(FEED, feed));
            home.write(SETTINGS_FILE, SETTINGS.formatted(0, ""));
            // All is in its database then, but it may be busy with its list for minutes.
            new ReaderRun(reader, screen, home.folder()).killWhen(() -> home.count(DATABASE, "items") == articles);
        }
        home.write(SETTINGS_FILE, SETTINGS.formatted(1, FEED));
        return reader;
    }
}
