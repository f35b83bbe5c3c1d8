package offprint.ui.actions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import offprint.text.Folding;
import offprint.text.Pinyin;
import offprint.ui.jobs.Jobs;

/**
 * Words typed to find a command or a setting by what it is called; Chinese names are found by pinyin, too, in full or
 * by first letters.
 */
public final class TypedWords {

    private final List<Word> words;

    public TypedWords(String typed) {
        words = Stream.of(Folding.fold(typed).strip().split("\\s+")).filter(word -> !word.isEmpty())
                .map(Word::new).toList();
    }

    private record Word(String folded) {

        // Reading Chinese needs a large table, which nobody needs who has no Chinese names.
        boolean isIn(String name) {
            return name.contains(folded)
                    || hasChinese(name) && !Pinyin.of(folded).wordsIn(name).isEmpty();
        }
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each is somewhere in what the command is called, in its English id, or in the name of its group. */
    boolean find(Action action, String group) {
        return areIn(action.text(), group, english(action));
    }

    /** Whether each is in the name itself. */
    boolean name(Action action) {
        return areIn(action.text());
    }

    /** Whether each is in one of these names. */
    public boolean areIn(String... names) {
        var folded = Stream.of(names).map(Folding::fold).toList();
        return words.stream().allMatch(word -> folded.stream().anyMatch(word::isIn));
    }

    /** Whether its name begins with what was typed. */
    boolean begin(Action action) {
        return !words.isEmpty() && Folding.fold(action.text()).startsWith(words.getFirst().folded());
    }

    private static String english(Action action) {
        return action.id().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Reads the table for pinyin beforehand, if names like this one need it, so that nobody waits who types. */
    public static void prepare(String name, Jobs jobs) {
        if (hasChinese(name)) {
            jobs.run(() -> Pinyin.of("yi").isPossible(), _ -> { }, _ -> { });
        }
    }

    private static boolean hasChinese(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }
}
