package offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sites a rule is for: hosts with their subdomains, {@code google.*} for any top-level domain, {@code ~} for not.
 */
record SiteScope(List<String> included, List<String> excluded) {

    static final SiteScope EVERYWHERE = new SiteScope(List.of(), List.of());

    static SiteScope parse(String domains, String separator) {
        if (domains.isEmpty()) {
            return EVERYWHERE;
        }
        var included = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        for (String domain : domains.toLowerCase(Locale.ROOT).split(separator)) {
            var name = domain.strip();
            if (name.startsWith("~")) {
                excluded.add(name.substring(1));
            } else if (!name.isEmpty()) {
                included.add(name);
            }
        }
        return included.isEmpty() && excluded.isEmpty() ? EVERYWHERE
                : new SiteScope(List.copyOf(included), List.copyOf(excluded));
    }

    boolean isGeneric() {
        return included.isEmpty();
    }

    boolean covers(String host) {
        if (included.isEmpty() && excluded.isEmpty()) {
            return true;
        }
        int in = longest(included, host);
        int out = longest(excluded, host);
        return (included.isEmpty() || in > 0) && in >= out && (out == 0 || in > out);
    }

    private static int longest(List<String> names, String host) {
        int longest = 0;
        for (String name : names) {
            if (name.length() > longest && isIn(host, name)) {
                longest = name.length();
            }
        }
        return longest;
    }

    private static boolean isIn(String host, String name) {
        if (name.endsWith(".*")) {
            var label = name.substring(0, name.length() - 1);
            return host.startsWith(label) || host.contains("." + label);
        }
        return host.endsWith(name)
                && (host.length() == name.length() || host.charAt(host.length() - name.length() - 1) == '.');
    }
}
