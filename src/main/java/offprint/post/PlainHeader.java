package offprint.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.post.Fields.Field;

/**
 * Reads the YAML that nearly every post has, a key and a value in each line, in a tenth of the time of a whole parser.
 * It says nothing about any other header; what it says is what the parser would say.
 */
final class PlainHeader {

    private static final int LONGEST_KEY = 100;

    private final String yaml;
    private final int firstLine;
    private final List<Map.Entry<String, Field>> entries = new ArrayList<>();

    private PlainHeader(String yaml, int firstLine) {
        this.yaml = yaml;
        this.firstLine = firstLine;
    }

    /** The keys as written and their values, in order; empty if the header needs a parser. */
    static Optional<List<Map.Entry<String, Field>>> read(String yaml, int firstLine) {
        var header = new PlainHeader(yaml, firstLine);
        return header.isRead() ? Optional.of(header.entries) : Optional.empty();
    }

    private boolean isRead() {
        int line = firstLine;
        for (int start = 0, end; start < yaml.length(); start = end + 1) {
            int feed = yaml.indexOf('\n', start);
            end = feed < 0 ? yaml.length() : feed;
            if (!isRead(yaml.substring(start, end), line)) {
                return false;
            }
            line++;
        }
        return !entries.isEmpty();
    }

    private boolean isRead(String text, int line) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon > LONGEST_KEY || !isKey(text, colon)
                || colon + 1 < text.length() && text.charAt(colon + 1) != ' ' || !isPrintable(text)) {
            return false;
        }
        var value = trimmed(text.substring(colon + 1));
        var texts = new ArrayList<String>();
        boolean isList = value.startsWith("[");
        boolean isRead = value.isEmpty() || (isList ? isList(value, texts) : isScalar(value, texts, ""));
        if (isRead) {
            entries.add(Map.entry(text.substring(0, colon), new Field(line, isList, texts)));
        }
        return isRead;
    }

    private static boolean isKey(String text, int end) {
        for (int at = 0; at < end; at++) {
            char c = text.charAt(at);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!isLetter && (at == 0 || !(c >= '0' && c <= '9' || c == '_' || c == '-'))) {
                return false;
            }
        }
        return end > 0;
    }

    private static boolean isList(String value, List<String> texts) {
        if (value.length() < 2 || !value.endsWith("]")) {
            return false;
        }
        var inside = trimmed(value.substring(1, value.length() - 1));
        if (inside.isEmpty()) {
            return true;
        }
        for (int start = 0, end; start <= inside.length(); start = end + 1) {
            int comma = inside.indexOf(',', start);
            end = comma < 0 ? inside.length() : comma;
            // A comma inside quotes leaves pieces that are no values.
            if (!isScalar(trimmed(inside.substring(start, end)), texts, ":#[]{}\"'?")) {
                return false;
            }
        }
        return true;
    }

    /** @param signs that would say more than text where the value stands */
    private static boolean isScalar(String value, List<String> texts, String signs) {
        if (value.isEmpty()) {
            return false;
        }
        char first = value.charAt(0);
        if (first == '"' || first == '\'') {
            int last = value.length() - 1;
            if (last == 0 || value.indexOf(first, 1) != last || first == '"' && value.indexOf('\\') >= 0) {
                return false;
            }
            texts.add(value.substring(1, last));
            return true;
        }
        boolean isPlain = Character.isLetterOrDigit(first) && !hasSign(value, signs);
        if (isPlain && !YamlHeader.NOTHING.contains(value)) {
            texts.add(value);
        }
        return isPlain;
    }

    private static boolean hasSign(String value, String signs) {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            boolean ends = at + 1 == value.length() || value.charAt(at + 1) == ' ';
            if (c == ':' && ends || c == '#' && value.charAt(at - 1) == ' ' || signs.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether no character is a line break for YAML, a tab, or one that it refuses. */
    private static boolean isPrintable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isPrintable = c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0x2028 || c > 0x2029 && c < 0xd800
                    || c >= 0xe000 && c <= 0xfffd && c != 0xfeff;
            if (!isPrintable) {
                return false;
            }
        }
        return true;
    }

    /** Without the spaces at the ends: no other white space is any to YAML here. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(start, end);
    }
}
