package offprint.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.post.Fields.Field;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a YAML header. What is not YAML is read again line by line, with a warning. */
final class YamlHeader {

    /** The fence is line 1. */
    static final int FIRST_LINE = 2;

    /** Plain texts that stand for no value. */
    static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final LoaderOptions LIMITS = new LoaderOptions();
    private static final Resolver ALL_SCALARS_ARE_TEXT = new Resolver() {
        @Override
        protected void addImplicitResolvers() {
            // Without a rule that makes a number or a date of some texts, they all stay text.
        }
    };

    private YamlHeader() {
    }

    /** The fields of the lines after the fence; none if the text is not a header at all. */
    static Fields read(String header, Notes notes) {
        var own = new OwnHighlights(header);
        Fields fields = others(own.others(), notes);
        fields.setHighlights(own.read(notes));
        return fields;
    }

    private static Fields others(String header, Notes notes) {
        if (header.length() <= HeaderLimit.MAX_LENGTH) {
            return parsed(header, notes);
        }
        Fields fields = parsed(header.substring(0, header.lastIndexOf('\n', HeaderLimit.MAX_LENGTH) + 1), notes);
        if (!fields.isEmpty()) {
            notes.warn(1, "the header is longer than 64 kB; the rest of it was left out");
        }
        return fields;
    }

    private static Fields parsed(String yaml, Notes notes) {
        var plain = PlainHeader.read(yaml, FIRST_LINE);
        if (plain.isEmpty()) {
            return parsedWhole(yaml, notes);
        }
        var fields = new Fields(notes);
        plain.get().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        return fields;
    }

    /** Reads any header by the rules of YAML. */
    static Fields parsedWhole(String yaml, Notes notes) {
        try {
            return fields(root(yaml), notes);
        } catch (YAMLException | NumberFormatException e) {
            // SnakeYAML reads the number of an escape such as "\x" also where the header ends before it.
            Fields fields = BrokenHeader.read(yaml, FIRST_LINE, notes);
            if (!fields.isEmpty()) {
                notes.warn(line(e), "the header is not YAML (" + reason(e) + "); it was read line by line");
            }
            return fields;
        }
    }

    /** The value of the only key; empty if this is not YAML or has several. */
    static Optional<Node> value(String yaml) {
        try {
            return root(yaml) instanceof MappingNode mapping && mapping.getValue().size() == 1
                    ? Optional.of(mapping.getValue().getFirst().getValueNode()) : Optional.empty();
        } catch (YAMLException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Node root(String yaml) {
        var parser = new ParserImpl(new StreamReader(yaml), LIMITS);
        return new Composer(parser, ALL_SCALARS_ARE_TEXT, LIMITS).getSingleNode();
    }

    private static Fields fields(Node root, Notes notes) {
        var fields = new Fields(notes);
        if (root instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    fields.put(key.getValue(), field(key.getStartMark().getLine(), entry.getValueNode()));
                }
            }
        }
        return fields;
    }

    private static Field field(int line, Node value) {
        var texts = new ArrayList<String>();
        collect(value, texts, Collections.newSetFromMap(new IdentityHashMap<>()));
        return new Field(FIRST_LINE + line, value instanceof SequenceNode, texts);
    }

    // An alias can make a list contain itself, or a thousand copies of another: each list is visited once.
    private static void collect(Node node, List<String> texts, Set<Node> visited) {
        switch (node) {
            case ScalarNode scalar when !(scalar.isPlain() && NOTHING.contains(scalar.getValue())) ->
                    texts.add(scalar.getValue());
            case SequenceNode list when visited.add(list) ->
                    list.getValue().forEach(item -> collect(item, texts, visited));
            // An author can be written as {name: …, url: …}.
            case MappingNode mapping when visited.add(mapping) -> mapping.getValue().stream()
                    .filter(entry -> entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals("name"))
                    .forEach(entry -> collect(entry.getValueNode(), texts, visited));
            default -> {
                // An empty value, or a list seen before.
            }
        }
    }

    private static int line(RuntimeException e) {
        return e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? FIRST_LINE + marked.getProblemMark().getLine() : 0;
    }

    private static String reason(RuntimeException e) {
        String reason = e instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? marked.getProblem() : String.valueOf(e.getMessage());
        return OneLine.of(reason.lines().findFirst().orElse("no reason given"));
    }
}
