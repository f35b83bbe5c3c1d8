package offprint.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.text.Folding;
import offprint.text.Pinyin;

/**
 * The pairs of Chinese characters in the titles of the library and how often each occurs: what can be said with them is
 * asked of the search index, so no title has to be kept. Not changed once it is read.
 */
final class TitlePairs {

    // So many beginnings of a word are followed.
    private static final int MOST = 400;

    private final String stamp;
    /** By the first character, then the second one. */
    private final Map<Character, Map<Character, Integer>> pairs = new HashMap<>();

    private record Word(String text, int titles) {
    }

    private TitlePairs(String stamp) {
        this.stamp = stamp;
    }

    /** Reads every title, which takes seconds for a million. */
    static TitlePairs read(Database database, String stamp) throws SQLException {
        var titles = new TitlePairs(stamp);
        database.each("SELECT data FROM text_block", row -> {
            try {
                TextBlock.unpack(row.getBytes(1)).forEach(texts -> titles.add(Folding.fold(texts.title())));
            } catch (IOException _) {
                // The check of the library says so.
                titles.add("");
            }
        });
        return titles;
    }

    private void add(String title) {
        for (int at = 0; at + 1 < title.length(); at++) {
            if (Character.isIdeographic(title.charAt(at)) && Character.isIdeographic(title.charAt(at + 1))) {
                pairs.computeIfAbsent(title.charAt(at), _ -> new HashMap<>()).merge(title.charAt(at + 1), 1,
                        Integer::sum);
            }
        }
    }

    boolean isOf(String asked) {
        return stamp.equals(asked);
    }

    /** The words that can be read so and may stand in titles, the most frequent first. */
    List<String> words(Pinyin pinyin, int most) {
        var words = new ArrayList<Word>();
        for (var reading : pinyin.readings()) {
            var begun = beginnings(reading);
            for (int place = 2; place < reading.size(); place++) {
                begun = longer(begun, reading.get(place));
            }
            words.addAll(begun);
        }
        return sorted(words).stream().map(Word::text).distinct().limit(most).toList();
    }

    private List<Word> beginnings(List<String> reading) {
        var begun = new ArrayList<Word>();
        pairs.forEach((first, seconds) -> {
            if (Pinyin.isRead(first, reading.get(0))) {
                begun.addAll(following(first.toString(), seconds, Integer.MAX_VALUE, reading.get(1)));
            }
        });
        return sorted(begun);
    }

    private List<Word> longer(List<Word> begun, String syllable) {
        var longer = new ArrayList<Word>();
        for (var word : begun) {
            char last = word.text.charAt(word.text.length() - 1);
            longer.addAll(following(word.text, pairs.getOrDefault(last, Map.of()), word.titles, syllable));
        }
        return sorted(longer);
    }

    private static List<Word> following(String begun, Map<Character, Integer> seconds, int most, String syllable) {
        var words = new ArrayList<Word>();
        seconds.forEach((second, count) -> {
            if (Pinyin.isRead(second, syllable)) {
                words.add(new Word(begun + second, Math.min(most, count)));
            }
        });
        return words;
    }

    private static List<Word> sorted(List<Word> words) {
        return words.stream().sorted(Comparator.comparing(Word::titles).reversed().thenComparing(Word::text))
                .limit(MOST).toList();
    }
}
