package offprint.post;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import offprint.post.HeaderValue.Items;
import offprint.post.HeaderValue.Table;
import offprint.post.HeaderValue.Text;

/** Reads a JSON header. What JSON does not allow is read again line by line, with a warning. */
final class JsonHeader {

    private static final Pattern MEMBER =
            Pattern.compile("(?m)^[\\s{]*\"(\\w+)\"\\s*:[ \\t]*([^\\n]*?)[ \\t]*,?[ \\t]*$");

    private JsonHeader() {
    }

    /** The fields of the object, with its braces or without; none if it has none that posts have. */
    static Fields read(String header, Notes notes) {
        int firstLine = header.startsWith("{") ? 1 : 2;
        String json = HeaderLimit.cut(header, notes);
        Fields fields = json.length() < header.length() ? lineByLine(json, firstLine, notes)
                : parsed(json, firstLine, notes);
        return fields.hasKnown() ? fields : new Fields(notes);
    }

    /** Where the object that begins a text ends; 0 if no line ends with its end. */
    static int end(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"' && c != '\n';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return endsLine(text, i + 1) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean endsLine(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    private static Fields parsed(String json, int firstLine, Notes notes) {
        try {
            var root = JsonParser.parseString(json.stripLeading().startsWith("{") ? json : "{" + json + "}");
            return root.isJsonObject() ? table(root.getAsJsonObject()).fields(notes) : new Fields(notes);
        } catch (JsonParseException _) {
            Fields fields = lineByLine(json, firstLine, notes);
            if (fields.hasKnown()) {
                notes.warn(firstLine, "the header is not JSON; it was read line by line");
            }
            return fields;
        }
    }

    private static Fields lineByLine(String json, int firstLine, Notes notes) {
        return BrokenHeader.read(MEMBER.matcher(json).replaceAll("$1: $2"), firstLine, notes);
    }

    // Gson does not say in which line a value stands.
    private static Table table(JsonObject object) {
        var values = new LinkedHashMap<String, HeaderValue>();
        object.entrySet().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return new Table(0, values);
    }

    private static HeaderValue value(JsonElement value) {
        return switch (value) {
            case JsonObject object -> table(object);
            case JsonArray array -> {
                var items = new ArrayList<HeaderValue>();
                array.forEach(item -> items.add(value(item)));
                yield new Items(0, items);
            }
            default -> value.isJsonNull() ? new Items(0, new ArrayList<>()) : new Text(0, value.getAsString());
        };
    }
}
