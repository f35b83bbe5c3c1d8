package offprint.post;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import offprint.model.Highlight;

/** What a header says, whatever its format: for each key, in lower case, the texts it was given. */
final class Fields {

    /**
     * The value of one key.
     *
     * @param line   where it stands in the file, from 1; 0 if the key is missing
     * @param isList whether the header wrote a list
     * @param texts  the value, or the values of the list and the lists in it; empty for an empty value
     */
    record Field(int line, boolean isList, List<String> texts) {

        static final Field MISSING = new Field(0, false, List.of());

        Field {
            texts = List.copyOf(texts);
        }

        /** The first value, or an empty text. */
        String first() {
            return texts.isEmpty() ? "" : texts.getFirst();
        }
    }

    private final Map<String, Field> byKey = new HashMap<>();
    private final Notes notes;
    private List<Highlight> highlights = List.of();

    Fields(Notes notes) {
        this.notes = notes;
    }

    /** The last value of a key wins, as everywhere where such posts are read. */
    void put(String key, Field field) {
        Field earlier = byKey.put(key.toLowerCase(Locale.ROOT), field);
        if (earlier != null) {
            notes.warn(field.line(), "the key " + Notes.quoted(key) + " of line " + earlier.line()
                    + " stands here again; the last one counts");
        }
    }

    /** Adds what another reader found, where this one found nothing. */
    void putMissing(Fields others) {
        others.byKey.forEach(this::putIfMissing);
    }

    /** Puts a value where there is none or an empty one. */
    void fill(String key, Field field) {
        if (get(key).texts().isEmpty()) {
            byKey.put(key, field);
        }
    }

    void putIfMissing(String key, Field field) {
        byKey.putIfAbsent(key.toLowerCase(Locale.ROOT), field);
    }

    Field get(String key) {
        return byKey.getOrDefault(key, Field.MISSING);
    }

    /** Notes the highlights of a reader, which no text can hold. */
    void setHighlights(List<Highlight> found) {
        highlights = List.copyOf(found);
    }

    List<Highlight> highlights() {
        return highlights;
    }

    /** Whether there is any field that a post has. */
    boolean hasKnown() {
        return byKey.keySet().stream().anyMatch(BrokenHeader.KNOWN::contains);
    }

    boolean isEmpty() {
        return byKey.isEmpty() && highlights.isEmpty();
    }
}
