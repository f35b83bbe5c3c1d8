package offprint.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.post.Fields.Field;

/** Saves the known fields of a header that is no YAML: whatever follows {@code key:} in a line is the value. */
final class BrokenHeader {

    static final Set<String> KNOWN = Set.of("title", "date", "author", "authors", "from", "tags", "categories", "url",
            "link");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]\\w*)\\s*:(?:\\s+(.*)|)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");

    /** How a value starts whose text stands in the lines below. */
    private static final Set<String> BLOCK = Set.of("|", ">", "|-", ">-", "|+", ">+");

    private final List<String> texts = new ArrayList<>();
    private final Fields fields;
    private String key = "";
    private int keyLine;
    private boolean isList;

    private BrokenHeader(Notes notes) {
        this.fields = new Fields(notes);
    }

    static Fields read(String header, int firstLine, Notes notes) {
        var reader = new BrokenHeader(notes);
        int line = firstLine;
        for (String text : header.split("\n", -1)) {
            reader.line(line++, text);
        }
        reader.end();
        return reader.fields;
    }

    /** Whether the line looks like one of a header, so that it is none of the text. */
    static boolean isField(String line) {
        Matcher field = FIELD.matcher(line.stripTrailing());
        return field.matches() || ITEM.matcher(line).matches();
    }

    private void line(int number, String text) {
        Matcher field = FIELD.matcher(text.stripTrailing());
        if (field.matches()) {
            end();
            String value = field.group(2) == null ? "" : field.group(2).strip();
            begin(field.group(1).toLowerCase(Locale.ROOT), number, value);
            return;
        }
        Matcher item = ITEM.matcher(text);
        if (item.matches() && (texts.isEmpty() || isList)) {
            isList = true;
            add(item.group(1));
        } else if (!text.isBlank() && Character.isWhitespace(text.charAt(0)) && !isList) {
            continueWith(text.strip());
        }
    }

    private void begin(String name, int number, String value) {
        key = name;
        keyLine = number;
        if (value.startsWith("[") && value.endsWith("]") && value.length() > 1) {
            isList = true;
            for (String item : value.substring(1, value.length() - 1).split(",")) {
                add(item.replace("[", "").replace("]", ""));
            }
        } else if (!BLOCK.contains(value)) {
            add(value);
        }
    }

    private void add(String value) {
        String text = unquoted(value.strip());
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    private void continueWith(String more) {
        if (texts.isEmpty()) {
            add(more);
        } else {
            texts.add(texts.removeLast() + ' ' + more);
        }
    }

    private void end() {
        if (KNOWN.contains(key)) {
            fields.put(key, new Field(keyLine, isList, texts));
        }
        key = "";
        texts.clear();
        isList = false;
    }

    // The generator escapes a quote but not a backslash, so a backslash before anything else is one.
    private static String unquoted(String value) {
        if (value.length() < 2 || value.charAt(0) != value.charAt(value.length() - 1)) {
            return value;
        }
        String inner = value.substring(1, value.length() - 1);
        return switch (value.charAt(0)) {
            case '"' -> inner.replace("\\\"", "\"");
            case '\'' -> inner.replace("''", "'");
            default -> value;
        };
    }
}
