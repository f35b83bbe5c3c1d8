package offprint.library;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import offprint.model.Sha256;

/**
 * The identity of an article: its normalised address, or its bytes if it has none of its own. File names cannot serve
 * (273 pairs of equal names in one archive are different articles), nor can title and day (one title stands 342 times).
 */
public final class ArticleKey {

    private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "spm", "igshid", "mc_cid", "mc_eid");

    private ArticleKey() {
    }

    /** What tells the sources of posts apart: the first 128 bits of their SHA-256. */
    public static byte[] hash(byte[] source) {
        return Arrays.copyOf(Sha256.digest(source), 16);
    }

    /** The key of an article that has an address of its own. */
    public static long ofUrl(String url) {
        return first64Bits(Sha256.digest(normalised(url).getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether an address tells one article from another; that of a whole site does not. */
    public static boolean isAddress(String url) {
        return !host(url).isEmpty() && normalised(url).chars().anyMatch(each -> each == '/' || each == '?');
    }

    /** The key of an entry of a feed that has the address of other entries, too. */
    public static long ofEntry(String url, String name) {
        return first64Bits(Sha256.digest((normalised(url) + '\n' + name).getBytes(StandardCharsets.UTF_8)));
    }

    /** The key of an article that only has its bytes. */
    public static long ofBytes(byte[] hash) {
        return first64Bits(hash);
    }

    /** Lower-case host without {@code www.}; empty if the address has none. */
    public static String host(String url) {
        try {
            String host = new URI(url.strip()).getHost();
            return host == null ? "" : withoutWww(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException _) {
            return hostByHand(url.strip());
        }
    }

    /** Addresses in posts hold Han characters and spaces, which RFC 2396 does not allow. */
    private static String hostByHand(String url) {
        int start = url.indexOf("://");
        if (start < 0) {
            return "";
        }
        String rest = url.substring(start + 3);
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(rest.lastIndexOf('@', end) + 1, end).toLowerCase(Locale.ROOT);
        return host.chars().allMatch(each -> each > 0x20) ? withoutWww(host) : "";
    }

    private static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Without scheme, {@code www.}, default port, fragment, tracking parameters and a last slash. */
    static String normalised(String url) {
        String rest = url.strip();
        int fragment = rest.indexOf('#');
        // A fragment such as #!/story/17 is an address of its own.
        if (fragment >= 0 && !rest.startsWith("#!", fragment)) {
            rest = rest.substring(0, fragment);
        }
        int scheme = rest.indexOf("://");
        rest = scheme >= 0 ? rest.substring(scheme + 3) : rest;
        int query = rest.indexOf('?');
        String path = query >= 0 ? rest.substring(0, query) : rest;
        String parameters = query >= 0 ? withoutTracking(rest.substring(query + 1)) : "";
        int slash = path.indexOf('/');
        String host = (slash >= 0 ? path.substring(0, slash) : path).toLowerCase(Locale.ROOT);
        host = withoutWww(host.replaceFirst(":(80|443)$", ""));
        String place = slash >= 0 ? path.substring(slash) : "";
        place = place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
        return host + place + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private static String withoutTracking(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.replaceFirst("=.*$", "").toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    private static long first64Bits(byte[] hash) {
        return ByteBuffer.wrap(hash).getLong();
    }
}
