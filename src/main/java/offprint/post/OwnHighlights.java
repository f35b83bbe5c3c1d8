package offprint.post;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.model.Highlight;
import offprint.model.TextAnchor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The highlights in a YAML header, which {@link OwnMarksBlock} writes. They are read apart from the fields, since
 * together they may be longer than any header. What is none is left out, with a warning.
 */
final class OwnHighlights {

    static final String KEY = "own_highlights";

    /** Each is looked for in the text when the article is opened. */
    private static final int MOST = 1_000;
    /** SnakeYAML reads 3 MB. */
    private static final int MAX_LENGTH = 2 * 1024 * 1024;
    private static final int LONGEST_CONTEXT = 200;
    private static final int MOST_WARNINGS = 3;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final String header;
    private final int start;
    private final int end;

    /** @param header lines that end with {@code \n} */
    OwnHighlights(String header) {
        this.header = header;
        this.start = ("\n" + header).indexOf("\n" + KEY + ":");
        this.end = start < 0 ? start : end(header, start);
    }

    /** The header with empty lines instead of them, so that each field keeps its line. */
    String others() {
        return start < 0 ? header
                : header.substring(0, start) + "\n".repeat(lines(start, end)) + header.substring(end);
    }

    List<Highlight> read(Notes notes) {
        if (start < 0) {
            return List.of();
        }
        int line = YamlHeader.FIRST_LINE + lines(0, start);
        if (end - start > MAX_LENGTH) {
            notes.warn(line, KEY + " is longer than 2 MB and was left out");
            return List.of();
        }
        var value = YamlHeader.value(header.substring(start, end));
        if (value.isPresent() && value.get() instanceof SequenceNode list) {
            return highlights(list.getValue(), line, notes);
        }
        notes.warn(line, KEY + " is no list and was left out");
        return List.of();
    }

    private static List<Highlight> highlights(List<Node> nodes, int line, Notes notes) {
        var highlights = new ArrayList<Highlight>();
        int wrong = 0;
        for (var node : nodes.subList(0, Math.min(MOST, nodes.size()))) {
            try {
                highlights.add(highlight(node));
            } catch (IllegalArgumentException | DateTimeException e) {
                if (++wrong <= MOST_WARNINGS) {
                    notes.warn(line + node.getStartMark().getLine(), "a highlight was left out: " + e.getMessage());
                }
            }
        }
        if (wrong > MOST_WARNINGS) {
            notes.warn(line, (wrong - MOST_WARNINGS) + " more highlights were left out");
        }
        if (nodes.size() > MOST) {
            notes.warn(line, "has " + nodes.size() + " highlights; the first " + MOST + " were read");
        }
        return highlights;
    }

    private static Highlight highlight(Node node) {
        var values = values(node);
        var anchor = new TextAnchor(Highlight.plain(values.getOrDefault("quote", "")), context(values, "prefix"),
                context(values, "suffix"), position(values.getOrDefault("position", "")));
        return new Highlight(0, 0, anchor, colour(values.getOrDefault("colour", "")), "",
                created(values.getOrDefault("created", ""))).withNote(values.getOrDefault("note", ""));
    }

    private static Map<String, String> values(Node node) {
        var values = new HashMap<String, String>();
        if (node instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key && entry.getValueNode() instanceof ScalarNode value) {
                    values.put(key.getValue().toLowerCase(Locale.ROOT), value.getValue());
                }
            }
        }
        return values;
    }

    private static String context(Map<String, String> values, String key) {
        String context = Highlight.plain(values.getOrDefault(key, ""));
        if (context.length() > LONGEST_CONTEXT) {
            throw new IllegalArgumentException(key + " is longer than " + LONGEST_CONTEXT + " characters");
        }
        return context;
    }

    private static int position(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("position " + Notes.quoted(text) + " is no number", e);
        }
    }

    private static Highlight.Colour colour(String text) {
        return Stream.of(Highlight.Colour.values()).filter(colour -> colour.name().equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("colour " + Notes.quoted(text) + " is none of "
                        + Stream.of(Highlight.Colour.values()).map(colour -> colour.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))));
    }

    private static Instant created(String text) {
        try {
            var created = Instant.parse(text);
            if (created.isBefore(Instant.EPOCH) || created.isAfter(LATEST)) {
                throw new DateTimeException("out of range");
            }
            return Instant.ofEpochSecond(created.getEpochSecond());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("created " + Notes.quoted(text) + " is no time", e);
        }
    }

    // A key of its own stands at the beginning of a line; what belongs to a list is indented, or begins with its dash.
    private static int end(String header, int start) {
        int line = start;
        do {
            int feed = header.indexOf('\n', line);
            line = feed < 0 ? header.length() : feed + 1;
        } while (line < header.length() && " \t-\n".indexOf(header.charAt(line)) >= 0);
        return line;
    }

    private int lines(int from, int to) {
        return (int) header.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
