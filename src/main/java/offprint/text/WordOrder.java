package offprint.text;

import java.text.CollationKey;
import java.text.Collator;
import java.text.RuleBasedCollator;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * In which order the readers of a language look for words: Latin letters first, by the JDK's collation; case, accents
 * and what that ignores do not matter.
 *
 * <p>The JDK's rules know the characters of one national standard each, GB 2312, Big5, JIS X 0208: first the common
 * ones, then the rare ones. All others would come last, in no order that anybody knows: in a Traditional window half of
 * a Simplified library. A character that is not common stands where its Simplified or Traditional form does, if that
 * is.
 */
public enum WordOrder {

    /** Han by pinyin, the rare ones by their radicals; for every language that has no order of its own, too. */
    PINYIN(Locale.SIMPLIFIED_CHINESE, "亍"),

    /** Han by the number of their strokes, first the common ones, then the rare ones. */
    STROKES(Locale.TRADITIONAL_CHINESE, "乂"),

    /** Kana, then Han: the common ones by their reading, the rare ones by their radicals. */
    KANA(Locale.JAPANESE, "弌");

    private final Locale locale;
    private final String firstRare;

    /** @param firstRare the first of the rare characters in the standard of the language */
    WordOrder(Locale locale, String firstRare) {
        this.locale = locale;
        this.firstRare = firstRare;
    }

    /** The order in which a reader with that locale looks for words. */
    public static WordOrder of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ja" -> KANA;
            case "zh" -> isTraditional(locale) ? STROKES : PINYIN;
            default -> PINYIN;
        };
    }

    private static boolean isTraditional(Locale locale) {
        return locale.getScript().isEmpty() ? Stream.of("TW", "HK", "MO").anyMatch(locale.getCountry()::equals)
                : locale.getScript().equals("Hant");
    }

    private record Collated(char character, CollationKey key) {
    }

    /**
     * Keys of words with no other characters than those. To collate a million titles takes 20 s; here only their
     * characters are collated, of which there are some thousands.
     */
    public WordKeys keys(BitSet characters) {
        var collator = (RuleBasedCollator) Collator.getInstance(locale);
        collator.setStrength(Collator.PRIMARY);
        var common = common(collator);
        var sorted = characters.stream().mapToObj(each -> (char) each)
                .map(each -> new Collated(each, collator.getCollationKey(form(each, common))))
                .sorted(Comparator.comparing(Collated::key)).toList();
        var places = new char[Character.MAX_VALUE + 1];
        var before = collator.getCollationKey("");
        char place = WordKeys.IGNORED;
        for (var each : sorted) {
            if (each.key().compareTo(before) != 0) {
                place++;
            }
            places[each.character()] = place;
            before = each.key();
        }
        return new WordKeys(places);
    }

    // By the characters that all forms of one fold to; the rules have them in their order.
    private Map<String, String> common(RuleBasedCollator collator) {
        var common = new HashMap<String, String>();
        collator.getRules().chars().filter(Character::isIdeographic).mapToObj(Character::toString)
                .filter(each -> collator.compare(each, firstRare) < 0)
                .forEach(each -> {
                    common.put(each, each);
                    common.putIfAbsent(Folding.fold(each), each);
                });
        return common;
    }

    private static String form(char character, Map<String, String> common) {
        String own = String.valueOf(character);
        return common.containsKey(own) ? common.get(own) : common.getOrDefault(Folding.fold(own), own);
    }
}
