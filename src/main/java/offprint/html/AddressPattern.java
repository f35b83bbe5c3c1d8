package offprint.html;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;

/** The pattern of a network rule. Addresses are given in lower case. */
sealed interface AddressPattern {

    boolean matches(String address);

    /** A regular expression between slashes, in linear time. */
    record Regex(Pattern pattern) implements AddressPattern {

        @Override
        public boolean matches(String address) {
            return pattern.matcher(address).find();
        }
    }

    /**
     * Literal parts with anything between them; {@code ^} in a part stands for a separator or the end.
     *
     * @param start where the first part must be
     */
    record Parts(Start start, List<String> parts, boolean toTheEnd) implements AddressPattern {

        enum Start { ANYWHERE, ADDRESS, HOST }

        static Parts parse(String pattern) {
            var rest = pattern.toLowerCase(Locale.ROOT);
            var start = Start.ANYWHERE;
            if (rest.startsWith("||")) {
                start = Start.HOST;
                rest = rest.substring(2);
            } else if (rest.startsWith("|")) {
                start = Start.ADDRESS;
                rest = rest.substring(1);
            }
            boolean toTheEnd = rest.endsWith("|");
            if (toTheEnd) {
                rest = rest.substring(0, rest.length() - 1);
            }
            return new Parts(start, List.of(rest.split("\\*", -1)), toTheEnd);
        }

        @Override
        public boolean matches(String address) {
            if (start == Start.ADDRESS) {
                return partAt(address, 0) && rest(address, parts.getFirst().length());
            }
            if (start == Start.ANYWHERE) {
                return rest(address, 0, 0);
            }
            int host = address.indexOf("://") + 3;
            int path = address.indexOf('/', host);
            for (int at = host; at >= host && (path < 0 || at < path); at = address.indexOf('.', at) + 1) {
                if (partAt(address, at) && rest(address, at + parts.getFirst().length())) {
                    return true;
                }
            }
            return false;
        }

        private boolean partAt(String address, int at) {
            return at(address, parts.getFirst(), at);
        }

        private boolean rest(String address, int from) {
            return parts.size() == 1 ? !toTheEnd || from >= address.length() : rest(address, 1, from);
        }

        private boolean rest(String address, int firstPart, int from) {
            int at = from;
            for (int i = firstPart; i < parts.size(); i++) {
                boolean last = toTheEnd && i == parts.size() - 1;
                int begin = last ? Math.max(at, address.length() - parts.get(i).length()) : at;
                int found = find(address, parts.get(i), begin);
                if (found < 0) {
                    return false;
                }
                at = found + parts.get(i).length();
            }
            return true;
        }

        private static int find(String address, String part, int from) {
            for (int at = from; at <= address.length(); at++) {
                if (at(address, part, at)) {
                    return at;
                }
            }
            return -1;
        }

        private static boolean at(String address, String part, int at) {
            for (int i = 0; i < part.length(); i++) {
                if (at + i >= address.length()) {
                    return i == part.length() - 1 && part.charAt(i) == '^';
                }
                char wanted = part.charAt(i);
                char there = address.charAt(at + i);
                if (wanted == '^' ? !isSeparator(there) : wanted != there) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isSeparator(char c) {
            return !(Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '%');
        }
    }
}
