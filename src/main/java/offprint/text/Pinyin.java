package offprint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Something typed in Latin letters as the pinyin of Chinese words: {@code qihou} in full, {@code qih} still being
 * typed, or {@code qh} by first letters. Tones are not asked for, ü is v or u. Safe to call from any thread.
 */
public final class Pinyin {

    /** Shorter input could be nearly everything, longer input is no word. */
    private static final int SHORTEST = 2;
    private static final int LONGEST = 32;
    private static final int MOST_INITIALS = 8;

    private final List<List<String>> readings;

    private Pinyin(List<List<String>> readings) {
        this.readings = readings;
    }

    /**
     * The ways to read what was typed; {@link #isPossible impossible} if it is no pinyin of at least two characters.
     */
    public static Pinyin of(String typed) {
        String letters = Folding.fold(typed).replace("'", "").replace("*", "").strip();
        if (letters.length() < SHORTEST || letters.length() > LONGEST || !letters.matches("[a-z]+")) {
            return new Pinyin(List.of());
        }
        var found = new ArrayList<List<String>>();
        split(letters, List.of(), found);
        found.removeIf(syllables -> syllables.size() < 2);
        if (letters.length() <= MOST_INITIALS) {
            found.add(letters.chars().mapToObj(letter -> Character.toString(letter) + '*').toList());
        }
        return new Pinyin(found);
    }

    // All ways to cut the letters into syllables; the last one may still be typed, and ends with a star then.
    private static void split(String letters, List<String> before, List<List<String>> found) {
        if (letters.isEmpty()) {
            found.add(before);
            return;
        }
        for (int end = 1; end <= Math.min(letters.length(), Table.LONGEST_SYLLABLE); end++) {
            String syllable = letters.substring(0, end);
            if (Table.SYLLABLES.contains(syllable)) {
                split(letters.substring(end), plus(before, syllable), found);
            } else if (end == letters.length() && Table.BEGINNINGS.contains(syllable)) {
                found.add(plus(before, syllable + '*'));
            }
        }
    }

    private static List<String> plus(List<String> before, String syllable) {
        var longer = new ArrayList<>(before);
        longer.add(syllable);
        return List.copyOf(longer);
    }

    public boolean isPossible() {
        return !readings.isEmpty();
    }

    /** The ways to read it, each syllable by syllable; one that ends with a star is the beginning of a syllable. */
    public List<List<String>> readings() {
        return readings;
    }

    /** Whether a Chinese character can be read so. */
    public static boolean isRead(char character, String syllable) {
        int place = character - Table.FIRST;
        if (place < 0 || place >= Table.READINGS.length) {
            return false;
        }
        boolean open = syllable.endsWith("*");
        String begun = open ? syllable.substring(0, syllable.length() - 1) : syllable;
        for (String reading : Table.READINGS[place]) {
            if (open ? reading.startsWith(begun) : reading.equals(begun)) {
                return true;
            }
        }
        return false;
    }

    /** The places in a folded text that can be read so: the words there, none twice. */
    public Set<String> wordsIn(String folded) {
        var words = new HashSet<String>();
        for (var reading : readings) {
            for (int start = 0; start + reading.size() <= folded.length(); start++) {
                int at = start;
                if (IntStream.range(0, reading.size()).allMatch(
                        place -> isRead(folded.charAt(at + place), reading.get(place)))) {
                    words.add(folded.substring(start, start + reading.size()));
                }
            }
        }
        return words;
    }

    /** The readings of the characters, read when the first one is asked for: some 50 ms. */
    private static final class Table {

        static final char FIRST = '\u4E00';
        static final char LAST = '\u9FA5';
        static final int LONGEST_SYLLABLE = 6;
        static final String[][] READINGS = IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(character -> readings((char) character)).toArray(String[][]::new);
        static final Set<String> SYLLABLES = new HashSet<>();
        static final Set<String> BEGINNINGS = new HashSet<>();

        static {
            for (String[] readings : READINGS) {
                SYLLABLES.addAll(List.of(readings));
            }
            SYLLABLES.forEach(syllable -> IntStream.range(1, syllable.length())
                    .forEach(end -> BEGINNINGS.add(syllable.substring(0, end))));
        }

        private static String[] readings(char character) {
            String[] withTones = PinyinHelper.toHanyuPinyinStringArray(character);
            return withTones == null ? new String[0] : Arrays.stream(withTones)
                    .map(reading -> reading.replaceAll("[0-9]", ""))
                    .flatMap(reading -> reading.contains("u:")
                            ? Arrays.stream(new String[] {reading.replace("u:", "v"), reading.replace("u:", "u")})
                            : Arrays.stream(new String[] {reading}))
                    .distinct().toArray(String[]::new);
        }
    }
}
