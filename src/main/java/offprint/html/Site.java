package offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of hosts. */
final class Site {

    // The second levels under which sites are registered where the archives' outlets live.
    private static final Set<String> SECOND_LEVELS = Set.of("com", "co", "net", "org", "gov", "edu", "ac", "or", "ne",
            "go", "idv", "gob", "nom", "mil");

    private Site() {
    }

    /** Host of an address in lower case, empty if it has none. */
    static String host(String address) {
        int start = address.indexOf("//");
        if (start < 0) {
            return "";
        }
        int end = start + 2;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        var authority = address.substring(start + 2, end).toLowerCase(Locale.ROOT);
        var host = authority.substring(authority.lastIndexOf('@') + 1);
        int port = host.lastIndexOf(':');
        return port < 0 || host.endsWith("]") ? host : host.substring(0, port);
    }

    /** The host and its parents, the longest first. */
    static List<String> suffixes(String host) {
        var suffixes = new ArrayList<String>();
        for (var rest = host; !rest.isEmpty();) {
            suffixes.add(rest);
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return suffixes;
    }

    /** Whether both hosts belong to one registered name. */
    static boolean isSame(String host, String other) {
        return registered(host).equals(registered(other));
    }

    private static String registered(String host) {
        var labels = host.split("\\.");
        int count = labels.length;
        if (count <= 2) {
            return host;
        }
        boolean deeper = labels[count - 1].length() == 2 && SECOND_LEVELS.contains(labels[count - 2]);
        int from = count - (deeper ? 3 : 2);
        return String.join(".", List.of(labels).subList(from, count));
    }
}
