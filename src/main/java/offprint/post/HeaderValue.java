package offprint.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import offprint.post.Fields.Field;

/** A value of a header in TOML or JSON: a text as it was written, a list, or a table. */
sealed interface HeaderValue {

    /** Where Hugo and Zola keep what is a field of its own elsewhere. */
    List<String> INNER_TABLES = List.of("taxonomies", "params", "extra");

    /** Where it stands in the file. */
    int line();

    /** A single value, whatever its type. */
    record Text(int line, String text) implements HeaderValue {
    }

    /** Some values; an empty list for nothing at all. */
    record Items(int line, List<HeaderValue> items) implements HeaderValue {
    }

    /** Values with names. */
    record Table(int line, Map<String, HeaderValue> values) implements HeaderValue {

        /** The fields of a whole header; those of the tables inside count where the header has none of that name. */
        Fields fields(Notes notes) {
            var fields = new Fields(notes);
            values.forEach((key, value) -> fields.put(key, field(value)));
            for (String name : INNER_TABLES) {
                if (values.get(name) instanceof Table inner) {
                    inner.values.forEach((key, value) -> fields.putIfMissing(key, field(value)));
                }
            }
            return fields;
        }
    }

    private static Field field(HeaderValue value) {
        var texts = new ArrayList<String>();
        collect(value, texts);
        return new Field(value.line(), value instanceof Items, texts);
    }

    private static void collect(HeaderValue value, List<String> texts) {
        switch (value) {
            case Text(int _, String text) -> texts.add(text);
            case Items(int _, List<HeaderValue> items) -> items.forEach(item -> collect(item, texts));
            // An author can be written as {name = …, url = …}.
            case Table(int _, Map<String, HeaderValue> values) -> {
                if (values.get("name") instanceof Text(int _, String text)) {
                    texts.add(text);
                }
            }
        }
    }
}
