package offprint.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a filter list says about itself in its first comments.
 *
 * @param title   its title, or the name of its file
 * @param version its version or, without one, when it was last modified; may be empty
 * @param licence the name or the address of its licence; may be empty
 */
public record ListHeader(String title, String version, String licence) {

    private static final int LONGEST = 200;

    /** Collects the header from the comments of a list; the first of each kind counts. */
    static final class Reader {

        private static final Set<String> FIELDS = Set.of("title", "version", "last modified", "licence", "license");

        private final Map<String, String> fields = new HashMap<>();
        private final String name;

        Reader(String name) {
            this.name = name;
        }

        void read(String comment) {
            int colon = comment.indexOf(':');
            if (comment.startsWith("!") && colon > 0) {
                var field = comment.substring(1, colon).strip().toLowerCase(Locale.ROOT);
                var value = comment.substring(colon + 1).strip();
                if (FIELDS.contains(field) && !value.isEmpty()) {
                    fields.putIfAbsent(field, value.substring(0, Math.min(value.length(), LONGEST)));
                }
            }
        }

        ListHeader header() {
            return new ListHeader(fields.getOrDefault("title", name),
                    fields.getOrDefault("version", fields.getOrDefault("last modified", "")),
                    fields.getOrDefault("licence", fields.getOrDefault("license", "")));
        }
    }
}
