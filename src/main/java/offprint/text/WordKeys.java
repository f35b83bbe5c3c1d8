package offprint.text;

import java.util.Arrays;
import java.util.BitSet;

/** Keys of words whose order as strings is that of the words, see {@link WordOrder}. Safe to call from any thread. */
public final class WordKeys {

    static final char IGNORED = 0;

    private final char[] places;

    /** @param places of each character among all others; those with the same differ in nothing that matters */
    WordKeys(char[] places) {
        this.places = places;
    }

    /** The characters of those words, of which their keys are made. */
    public static BitSet characters(Iterable<String> words) {
        var characters = new BitSet();
        words.forEach(word -> word.chars().forEach(characters::set));
        return characters;
    }

    /** The key of a word, whose characters are among those that were given. */
    public String of(String word) {
        var key = new char[word.length()];
        int length = 0;
        for (int index = 0; index < key.length; index++) {
            char place = places[word.charAt(index)];
            if (place != IGNORED) {
                key[length++] = place;
            }
        }
        return new String(Arrays.copyOf(key, length));
    }
}
