package offprint.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import offprint.post.HeaderValue.Items;
import offprint.post.HeaderValue.Table;
import offprint.post.HeaderValue.Text;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads a TOML header. What TOML does not allow is read again line by line, with a warning. */
final class TomlHeader {

    /** The fence is line 1. */
    private static final int LINES_BEFORE = 1;

    /** The parser calls itself for each bracket; no header is nested so deeply. */
    private static final int DEEPEST = 50;
    private static final Pattern ASSIGNMENT = Pattern.compile("(?m)^\\s*\"?(\\w+)\"?\\s*=[ \\t]*");

    private TomlHeader() {
    }

    /** The fields of the lines after the fence; none if the text is not a header at all. */
    static Fields read(String header, Notes notes) {
        String toml = HeaderLimit.cut(header, notes);
        if (HeaderLimit.depth(toml) > DEEPEST) {
            notes.warn(1, "the header is nested too deeply for TOML; it was read line by line");
            return lineByLine(toml, notes);
        }
        TomlParseResult result = Toml.parse(toml);
        Fields fields = table(result, LINES_BEFORE + 1).fields(notes);
        if (!result.hasErrors()) {
            return fields;
        }
        fields.putMissing(lineByLine(toml, notes));
        if (!fields.isEmpty()) {
            var error = result.errors().getFirst();
            notes.warn(LINES_BEFORE + error.position().line(), "the header is not TOML ("
                    + OneLine.of(String.valueOf(error.getMessage())) + "); what can be read line by line was kept");
        }
        return fields;
    }

    private static Fields lineByLine(String toml, Notes notes) {
        return BrokenHeader.read(ASSIGNMENT.matcher(toml).replaceAll("$1: "), LINES_BEFORE + 1, notes);
    }

    private static Table table(TomlTable table, int line) {
        var values = new LinkedHashMap<String, HeaderValue>();
        for (String key : table.keySet()) {
            var path = List.of(key);
            var position = table.inputPositionOf(path);
            values.put(key, value(table.get(path), position == null ? line : LINES_BEFORE + position.line()));
        }
        return new Table(line, values);
    }

    private static HeaderValue value(Object value, int line) {
        return switch (value) {
            case TomlTable table -> table(table, line);
            case TomlArray array -> {
                var items = new ArrayList<HeaderValue>();
                for (int i = 0; i < array.size(); i++) {
                    items.add(value(array.get(i), line));
                }
                yield new Items(line, items);
            }
            default -> new Text(line, value.toString());
        };
    }
}
