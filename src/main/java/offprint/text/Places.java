package offprint.text;

import java.util.stream.IntStream;

/**
 * Where words stand in a text, overlapping ones too, in one walk along it (Knuth, Morris, Pratt): a file can bring
 * words and a text in which {@code indexOf} compares all the words at every place.
 */
final class Places {

    /** Of a letter that stands everywhere. Each place may be looked at more closely. */
    private static final int MOST = 100_000;

    private Places() {
    }

    /** Indexes in ascending order, the first 100,000 of them; none for no words. */
    static int[] of(String words, String text) {
        if (words.isEmpty()) {
            return new int[0];
        }
        int[] borders = borders(words);
        var places = IntStream.builder();
        int found = 0;
        int same = 0;
        for (int at = 0; at < text.length() && found < MOST; at++) {
            same = longer(words, borders, same == words.length() ? borders[same - 1] : same, text.charAt(at));
            if (same == words.length()) {
                places.add(at + 1 - same);
                found++;
            }
        }
        return places.build().toArray();
    }

    /** For each beginning of the words, how much of its end begins them too. */
    private static int[] borders(String words) {
        int[] borders = new int[words.length()];
        for (int at = 1; at < borders.length; at++) {
            borders[at] = longer(words, borders, borders[at - 1], words.charAt(at));
        }
        return borders;
    }

    /** How much of the words ends with this character, where so much ended before it. */
    private static int longer(String words, int[] borders, int same, char next) {
        int kept = same;
        while (kept > 0 && words.charAt(kept) != next) {
            kept = borders[kept - 1];
        }
        return words.charAt(kept) == next ? kept + 1 : kept;
    }
}
