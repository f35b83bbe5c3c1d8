package offprint.library;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;

/**
 * Keys of words whose order as strings is that of a Chinese dictionary: Latin first, then Han by pinyin, as the JDK's
 * collation has it; case, accents and what it ignores do not matter. To collate a million titles takes 20 s; here only
 * their characters are collated, of which there are some thousands.
 */
final class WordKeys {

    private static final char IGNORED = 0;

    private final char[] places = new char[Character.MAX_VALUE + 1];

    private record Collated(char character, CollationKey key) {
    }

    /** @param characters all that the words will have */
    WordKeys(BitSet characters) {
        var collator = Collator.getInstance(Locale.CHINESE);
        collator.setStrength(Collator.PRIMARY);
        var nothing = collator.getCollationKey("");
        var sorted = characters.stream().mapToObj(each -> (char) each)
                .map(each -> new Collated(each, collator.getCollationKey(String.valueOf(each))))
                .sorted(Comparator.comparing(Collated::key)).toList();
        var before = nothing;
        char place = IGNORED;
        for (var each : sorted) {
            if (each.key().compareTo(before) != 0) {
                place++;
            }
            places[each.character()] = place;
            before = each.key();
        }
    }

    String of(String word) {
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
