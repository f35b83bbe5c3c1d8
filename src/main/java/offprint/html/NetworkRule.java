package offprint.html;

import java.util.Set;

/**
 * A rule for addresses that the article would load: pictures, media, frames. Never for links.
 *
 * @param types the kinds of resource it is for
 * @param party whose resources it is for
 */
record NetworkRule(String text, Removal.Kind kind, int line, boolean exception, AddressPattern pattern,
                   Set<Type> types, Party party, SiteScope scope) implements FilterRule {

    /** What would load the address. */
    enum Type { IMAGE, MEDIA, SUBDOCUMENT }

    /** Whether the address belongs to the site of the article. */
    enum Party { ANY, FIRST, THIRD }

    /** Whether the rule speaks about that resource. Both addresses in lower case. */
    boolean matches(String address, Type type, boolean thirdParty, String articleHost) {
        return types.contains(type)
                && (party == Party.ANY || (party == Party.THIRD) == thirdParty)
                && scope.covers(articleHost)
                && pattern.matches(address);
    }
}
