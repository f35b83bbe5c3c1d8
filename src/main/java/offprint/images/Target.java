package offprint.images;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Where a picture is asked for: an address of the web with everything unusual refused. */
record Target(URI uri, String host, int port) {

    private static final int LAST_WELL_KNOWN_PORT = 1023;

    static Target of(String address) throws RefusedException {
        try {
            return of(new URI(address));
        } catch (URISyntaxException e) {
            throw new RefusedException(new Refusal.BadAddress(address));
        }
    }

    /** The target a server sends to. */
    Target redirected(String location) throws RefusedException {
        try {
            return of(uri.resolve(new URI(location)));
        } catch (URISyntaxException e) {
            throw new RefusedException(new Refusal.BadAddress(location));
        }
    }

    private static Target of(URI uri) throws RefusedException {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean isWeb = scheme.equals("http") || scheme.equals("https");
        int usual = scheme.equals("https") ? 443 : 80;
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        // Mail servers and the like take commands from whatever is sent to them.
        boolean isOwnPort = port == 80 || port == 443 || port > LAST_WELL_KNOWN_PORT && port <= 0xFFFF;
        if (!isWeb || uri.getHost() == null || uri.getRawUserInfo() != null || !isOwnPort) {
            throw new RefusedException(new Refusal.BadAddress(uri.toString()));
        }
        return new Target(uri, uri.getHost().toLowerCase(Locale.ROOT), port);
    }

    boolean isSecure() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** The name for TLS; empty if the host is written in digits. */
    String serverName() {
        return host.startsWith("[") || host.matches("[0-9.]+") ? "" : IDN.toASCII(host);
    }

    /** The value of the Host field. */
    String hostField() {
        return uri.getPort() < 0 ? host : host + ":" + port;
    }

    /** The same page at that very address, so that nobody looks up the name again. */
    URI at(InetAddress address) {
        var literal = address.getHostAddress();
        var authority = literal.contains(":") ? "[" + literal.replaceFirst("%.*", "") + "]" : literal;
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create((isSecure() ? "https://" : "http://") + authority + ":" + port + path + query);
    }
}
