package offprint.html;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The options behind the {@code $} of a network rule. */
final class NetworkOptions {

    private static final Map<String, NetworkRule.Type> TYPES = Map.of("image", NetworkRule.Type.IMAGE,
            "media", NetworkRule.Type.MEDIA, "subdocument", NetworkRule.Type.SUBDOCUMENT);

    private final Set<NetworkRule.Type> types = EnumSet.noneOf(NetworkRule.Type.class);
    private NetworkRule.Party party = NetworkRule.Party.ANY;
    private SiteScope scope = SiteScope.EVERYWHERE;
    private String unsupported = "";

    NetworkOptions(String options) {
        for (String option : options.split(",")) {
            if (!option.isBlank()) {
                read(option.strip());
            }
        }
        if (types.isEmpty()) {
            types.addAll(EnumSet.allOf(NetworkRule.Type.class));
        }
    }

    private void read(String option) {
        var name = option.toLowerCase(Locale.ROOT);
        if (TYPES.containsKey(name)) {
            types.add(TYPES.get(name));
        } else if (name.equals("third-party") || name.equals("3p")) {
            party = NetworkRule.Party.THIRD;
        } else if (name.equals("~third-party") || name.equals("1p")) {
            party = NetworkRule.Party.FIRST;
        } else if (name.startsWith("domain=")) {
            scope = SiteScope.parse(name.substring("domain=".length()), "\\|");
        } else {
            int value = name.indexOf('=');
            unsupported = "$" + (value < 0 ? name : name.substring(0, value));
        }
    }

    Set<NetworkRule.Type> types() {
        return Set.copyOf(types);
    }

    NetworkRule.Party party() {
        return party;
    }

    SiteScope scope() {
        return scope;
    }

    /** The option that makes the rule one for browsers only, with its dollar; empty if there is none. */
    String unsupported() {
        return unsupported;
    }
}
