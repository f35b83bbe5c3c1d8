package offprint.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a link of an article really leads. Nothing is asked of any server.
 *
 * @param original the address in the article
 * @param address  the address to open: without what tells a site where its reader came from, and without a search
 *                 engine's detour
 */
public record LinkTarget(String original, String address) {

    private static final Set<String> NAMES = ArticlePageParts.resource("tracking.parameters").lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    private static final List<String> BEGINNINGS = NAMES.stream().filter(name -> name.endsWith("*"))
            .map(name -> name.substring(0, name.length() - 1)).toList();
    private static final String ARCHIVE = "https://web.archive.org/web/";

    /** The target of a link with that address. */
    public static LinkTarget of(String address) {
        boolean isWeb = address.regionMatches(true, 0, "http://", 0, 7)
                || address.regionMatches(true, 0, "https://", 0, 8);
        return new LinkTarget(address, isWeb ? withoutTracking(withoutDetour(address)) : address);
    }

    /**
     * The address as a reader is shown it: names of hosts in their own script unless they could be taken for others.
     */
    public String shown() {
        var host = Site.host(address);
        return host.contains("xn--") ? address.replaceFirst(Pattern.quote(host),
                Matcher.quoteReplacement(ReadableHost.of(host))) : address;
    }

    /** Where the Internet Archive would have a copy; empty for what it cannot have. */
    public String archived() {
        return Site.host(address).isEmpty() || Site.host(address).endsWith("archive.org") ? "" : ARCHIVE + address;
    }

    // google.com/url?q=… and its like lead to the address in their parameter.
    private static String withoutDetour(String address) {
        var host = Site.host(address);
        int query = address.indexOf('?');
        boolean isDetour = query > 0 && (host.matches("(www\\.)?google\\.[a-z.]{2,6}") && address.contains("/url?")
                || host.equals("l.facebook.com") || host.equals("lm.facebook.com"));
        if (!isDetour) {
            return address;
        }
        return Arrays.stream(address.substring(query + 1).split("[&#]"))
                .filter(part -> part.startsWith("q=http") || part.startsWith("u=http") || part.startsWith("url=http"))
                .map(part -> decoded(part.substring(part.indexOf('=') + 1)))
                .filter(target -> new Addresses("").resource(target).isPresent())
                .findFirst().orElse(address);
    }

    private static String withoutTracking(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        int hash = address.indexOf('#', query);
        var end = hash < 0 ? "" : address.substring(hash);
        var parameters = address.substring(query + 1, hash < 0 ? address.length() : hash);
        var kept = Arrays.stream(parameters.split("&", -1)).filter(part -> !isTracking(part))
                .collect(Collectors.joining("&"));
        // What is left as it was keeps its order and its escapes.
        return kept.length() == parameters.length() ? address
                : address.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept) + end;
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        var name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return equals > 0 && (NAMES.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Not an encoded address: the detour stays.
            return "";
        }
    }
}
