package offprint.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Network rules by the host they begin with, or by a word their addresses must have. */
final class AddressIndex {

    private static final int SHORTEST_WORD = 3;

    private final Map<String, List<NetworkRule>> byHost = new HashMap<>();
    private final Map<String, List<NetworkRule>> byWord = new HashMap<>();
    private final List<NetworkRule> always = new ArrayList<>();

    void add(NetworkRule rule) {
        bucket(rule.pattern()).add(rule);
    }

    private List<NetworkRule> bucket(AddressPattern pattern) {
        if (!(pattern instanceof AddressPattern.Parts parts)) {
            return always;
        }
        var first = parts.parts().getFirst();
        int end = endOfHost(first);
        if (parts.start() == AddressPattern.Parts.Start.HOST && end > 0) {
            return byHost.computeIfAbsent(first.substring(0, end), _ -> new ArrayList<>(1));
        }
        var longest = longestWord(parts);
        return longest.isEmpty() ? always : byWord.computeIfAbsent(longest, _ -> new ArrayList<>(1));
    }

    /** Where the host of a pattern ends, 0 if the pattern may go on with another host. */
    private static int endOfHost(String first) {
        int end = 0;
        while (end < first.length() && (isWordPart(first.charAt(end)) || ".-".indexOf(first.charAt(end)) >= 0)) {
            end++;
        }
        return end < first.length() && "/^".indexOf(first.charAt(end)) >= 0 ? end : 0;
    }

    private static String longestWord(AddressPattern.Parts parts) {
        var longest = "";
        var whole = (parts.start() == AddressPattern.Parts.Start.ANYWHERE ? "*" : "|")
                + String.join("*", parts.parts()) + (parts.toTheEnd() ? "|" : "*");
        for (int start = 0, end; start < whole.length(); start = end + 1) {
            end = wordEnd(whole, start);
            // A word counts only where the pattern says that it ends there: "*ad" may be the end of "load".
            boolean isWhole = (start == 0 || whole.charAt(start - 1) != '*')
                    && (end == whole.length() || whole.charAt(end) != '*');
            if (isWhole && end - start >= SHORTEST_WORD && end - start > longest.length()) {
                longest = whole.substring(start, end);
            }
        }
        return longest;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The first rule for the address that also passes the test. Address and host in lower case. */
    Optional<NetworkRule> find(String address, String host, Predicate<NetworkRule> test) {
        for (var name : Site.suffixes(host)) {
            var found = first(byHost.get(name), test);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int start = 0; !byWord.isEmpty() && start < address.length();) {
            int end = wordEnd(address, start);
            if (end - start >= SHORTEST_WORD) {
                var found = first(byWord.get(address.substring(start, end)), test);
                if (found.isPresent()) {
                    return found;
                }
            }
            start = end + 1;
        }
        return first(always, test);
    }

    private static Optional<NetworkRule> first(List<NetworkRule> rules, Predicate<NetworkRule> test) {
        return rules == null ? Optional.empty() : rules.stream().filter(test).findFirst();
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '%';
    }
}
