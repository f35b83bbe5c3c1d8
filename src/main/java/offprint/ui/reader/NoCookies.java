package offprint.ui.reader;

import java.net.CookieHandler;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Keeps no cookie and gives none. Without it WebKit installs a cookie store of its own. */
final class NoCookies extends CookieHandler {

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) {
        return Map.of();
    }

    @Override
    public void put(URI uri, Map<String, List<String>> responseHeaders) {
        // Forgotten.
    }
}
