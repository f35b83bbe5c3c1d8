package offprint.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import offprint.model.Problem;

/**
 * A parsed filter list in the syntax of Adblock Plus. Immutable.
 *
 * @param name        what the user calls it; the file in its problems
 * @param header      what the list says about itself
 * @param rules       in the order of the list
 * @param problems    lines that are wrong, with the reason
 * @param unsupported how many rules were left out because they are for browsers only, by the feature they need
 */
public record FilterList(String name, ListHeader header, List<FilterRule> rules, List<Problem> problems,
                         Map<String, Integer> unsupported) {

    private static final String SECTION = "offprint:";
    private static final Map<String, Removal.Kind> KINDS = Map.of("ads", Removal.Kind.AD,
            "paywall", Removal.Kind.PAYWALL, "subscribe", Removal.Kind.SUBSCRIBE, "share", Removal.Kind.SHARE,
            "related", Removal.Kind.RELATED, "comments", Removal.Kind.COMMENTS, "trackers", Removal.Kind.TRACKER,
            "litter", Removal.Kind.LITTER);
    private static final int LONGEST_LINE = 4_096;
    private static final int LONGEST_LIST = 20_000_000;
    private static final int MOST_RULES = 300_000;

    public FilterList {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
        unsupported = Map.copyOf(unsupported);
    }

    /** The curated list that comes with the program, {@code offprint.filters}. */
    public static FilterList builtIn() {
        try (var stream = FilterList.class.getResourceAsStream("offprint.filters")) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new Parsing("offprint.filters", false).parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException("offprint.filters is missing from the program", e);
        }
    }

    /** Reads a list. Never fails: what cannot be read is a problem of the list. */
    public static FilterList parse(String name, String text) {
        return new Parsing(name, true).parse(text);
    }

    /**
     * Reads a list to use it, in a third of the time: selectors are read when an element first has their key. One that
     * is wrong is no problem of the list then; it takes nothing out.
     */
    public static FilterList load(String name, String text) {
        return new Parsing(name, false).parse(text);
    }

    /** The {@code ! Title:} of the list, or its name. */
    public String title() {
        return header.title();
    }

    /** How many rules were left out because they are for browsers only. */
    public int unsupportedCount() {
        return unsupported.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One reading of a list, line by line. */
    private static final class Parsing {

        private final String name;
        private final RuleReader reader;
        private final List<FilterRule> rules = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final ListHeader.Reader header;
        private Removal.Kind kind = Removal.Kind.AD;
        private int number;
        private boolean full;

        Parsing(String name, boolean checked) {
            this.name = name;
            this.header = new ListHeader.Reader(name);
            this.reader = new RuleReader(checked, this::problem);
        }

        FilterList parse(String text) {
            if (text.length() > LONGEST_LIST) {
                problem("the list is longer than " + LONGEST_LIST + " characters");
            } else {
                lines(text);
            }
            return new FilterList(name, header.header(), rules, problems, reader.unsupported());
        }

        private void lines(String raw) {
            var text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
            for (int start = 0, end; start < text.length(); start = end + 1) {
                int feed = text.indexOf('\n', start);
                end = feed < 0 ? text.length() : feed;
                line(text.substring(start, end));
            }
        }

        private void line(String raw) {
            number++;
            var line = raw.strip();
            if (line.startsWith("!") || line.startsWith("[") && line.endsWith("]") && !line.contains("#")) {
                comment(line);
            } else if (line.length() > LONGEST_LINE) {
                problem("the rule is longer than " + LONGEST_LINE + " characters");
            } else if (!line.isEmpty()) {
                reader.read(line, number, kind, this::add);
            }
        }

        private void add(FilterRule rule) {
            if (rules.size() < MOST_RULES) {
                rules.add(rule);
            } else if (!full) {
                full = true;
                problem("there are more than " + MOST_RULES + " rules; this one and what follows is left out");
            }
        }

        private void comment(String line) {
            var section = section(line);
            if (section.isEmpty()) {
                header.read(line);
            } else if (KINDS.containsKey(section)) {
                kind = KINDS.get(section);
            } else {
                var words = KINDS.keySet().stream().sorted().toList();
                problem("'" + section + "' is not one of " + String.join(", ", words));
            }
        }

        /** The word behind {@code ! offprint:}, in lower case; empty for any other comment. */
        private static String section(String line) {
            var comment = line.substring(1).strip();
            if (!line.startsWith("!") || !comment.regionMatches(true, 0, SECTION, 0, SECTION.length())) {
                return "";
            }
            var word = comment.substring(SECTION.length()).strip().toLowerCase(Locale.ROOT);
            return word.chars().allMatch(c -> c == '-' || c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z')
                    ? word : "";
        }

        private void problem(String reason) {
            problems.add(Problem.warning(name, number, reason));
        }
    }
}
