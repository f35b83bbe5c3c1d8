package offprint.post;

/** How long and how deep a header may be, whatever its format. */
final class HeaderLimit {

    /** 10 MB of YAML took SnakeYAML three seconds to refuse; real headers have less than 1 kB. */
    static final int MAX_LENGTH = 64 * 1024;

    private HeaderLimit() {
    }

    /** The whole lines that are read. */
    static String cut(String header, Notes notes) {
        if (header.length() <= MAX_LENGTH) {
            return header;
        }
        notes.warn(1, "the header is longer than 64 kB; the rest of it was left out");
        return header.substring(0, header.lastIndexOf('\n', MAX_LENGTH) + 1);
    }

    /** How deep brackets and braces stand in each other at most, wherever they stand. */
    static int depth(String header) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < header.length(); i++) {
            switch (header.charAt(i)) {
                case '[', '{' -> deepest = Math.max(deepest, ++depth);
                case ']', '}' -> depth--;
                default -> { }
            }
        }
        return deepest;
    }
}
