package offprint.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** All rules of the lists in use, filed so that an article meets only those that may match. Safe for all threads. */
final class FilterEngine {

    private static final int MOST_HOSTS = 200;

    private final RuleIndex generic;
    private final Map<String, List<CosmeticRule>> bySite = new HashMap<>();
    private final List<CosmeticRule> entities = new ArrayList<>();
    private final Map<String, ForHost> byHost = new ConcurrentHashMap<>();
    private final List<CosmeticRule> labels = new ArrayList<>();
    private final AddressIndex blocked = new AddressIndex();
    private final AddressIndex allowed = new AddressIndex();

    FilterEngine(List<FilterList> lists) {
        var everywhere = new ArrayList<CosmeticRule>();
        for (var list : lists) {
            for (var rule : list.rules()) {
                // No pattern switch: the class that decides it would be made at every start, for 2 ms.
                if (rule instanceof CosmeticRule cosmetic) {
                    file(cosmetic, everywhere);
                } else if (rule instanceof NetworkRule network) {
                    (network.exception() ? allowed : blocked).add(network);
                }
            }
        }
        generic = new RuleIndex(everywhere);
    }

    private void file(CosmeticRule rule, List<CosmeticRule> everywhere) {
        if (!rule.exception() && !rule.label().isEmpty()) {
            labels.add(rule);
        } else if (rule.scope().isGeneric()) {
            (rule.exception() ? entities : everywhere).add(rule);
        } else {
            for (var site : rule.scope().included()) {
                if (site.endsWith(".*")) {
                    entities.add(rule);
                } else {
                    bySite.computeIfAbsent(site, _ -> new ArrayList<>(1)).add(rule);
                }
            }
        }
    }

    /** The rules as they are for one article. */
    ForArticle forArticle(String address, Set<String> switchedOff) {
        var host = Site.host(address);
        if (byHost.size() > MOST_HOSTS) {
            byHost.clear();
        }
        return new ForArticle(byHost.computeIfAbsent(host, this::forHost), switchedOff);
    }

    private ForHost forHost(String host) {
        var rules = new ArrayList<>(entities);
        Site.suffixes(host).forEach(name -> rules.addAll(bySite.getOrDefault(name, List.of())));
        rules.removeIf(rule -> !rule.scope().covers(host));
        var excepted = rules.stream().filter(CosmeticRule::exception).map(CosmeticRule::selector)
                .collect(Collectors.toSet());
        rules.removeIf(rule -> rule.exception() || excepted.contains(rule.selector()));
        return new ForHost(host, excepted, new RuleIndex(rules));
    }

    /** What is the same for all articles of a host. */
    private record ForHost(String host, Set<String> excepted, RuleIndex rules) {
    }

    /** What the rules say about one article. */
    final class ForArticle {

        private final String host;
        private final Set<String> excepted;
        private final RuleIndex ofSite;
        private final Set<String> switchedOff;
        private final Set<ElementSelector> used = new HashSet<>();

        private ForArticle(ForHost site, Set<String> switchedOff) {
            this.host = site.host();
            this.excepted = site.excepted();
            this.ofSite = site.rules();
            this.switchedOff = switchedOff;
        }

        /** The rule that takes an element out. */
        Optional<CosmeticRule> rule(Element element) {
            for (var rule : ofSite.matching(element, used)) {
                if (isInForce(rule)) {
                    return Optional.of(rule);
                }
            }
            for (var rule : generic.matching(element, used)) {
                if (isInForce(rule)) {
                    return Optional.of(rule);
                }
            }
            return Optional.empty();
        }

        /** The labels whose blocks go, by their text. */
        Map<String, CosmeticRule> labels() {
            var inForce = new HashMap<String, CosmeticRule>();
            labels.stream().filter(this::isInForce).forEach(rule -> inForce.putIfAbsent(rule.label(), rule));
            return inForce;
        }

        /** The rule that forbids a resource. */
        Optional<NetworkRule> rule(String address, NetworkRule.Type type) {
            var lower = address.toLowerCase(Locale.ROOT);
            var resourceHost = Site.host(lower);
            boolean thirdParty = !Site.isSame(resourceHost, host);
            return blocked.find(lower, resourceHost,
                            rule -> !switchedOff.contains(rule.text()) && rule.matches(lower, type, thirdParty, host))
                    .filter(_ -> allowed.find(lower, resourceHost,
                            rule -> rule.matches(lower, type, thirdParty, host)).isEmpty());
        }

        /** Lets go of the article's tree. */
        void end() {
            used.forEach(ElementSelector::forget);
        }

        private boolean isInForce(CosmeticRule rule) {
            return !excepted.contains(rule.selector()) && !switchedOff.contains(rule.text())
                    && rule.scope().covers(host);
        }
    }
}
