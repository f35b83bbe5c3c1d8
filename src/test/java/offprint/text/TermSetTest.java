package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TermSetTest {

    private static final int PAIRS = 400;

    @Test
    void shareIsWhatBothHaveOfWhatEitherHas() {
        assertEquals(3.0 / 5, TermSet.of("港口 口夜 夜班 班").share(TermSet.of("港口 口夜 夜班 班次")));
        assertEquals(0.5, TermSet.of("a b c").share(TermSet.of("b c d")));
        assertEquals(0, TermSet.of("a").share(TermSet.of("b")));
        assertEquals(1, TermSet.of("").share(TermSet.of("")));
    }

    @Test
    void termsThatOccurOftenCountOnce() {
        assertEquals(2, TermSet.of("a b a b b").size());
        assertEquals(1, TermSet.of("a b a b b").share(TermSet.of("b a")));
    }

    @Test
    void aShortTextHasNoSketch() {
        assertEquals(0, TermSet.sketch("休刊 刊", SearchTerms.of("本报今日休刊，明日照常。")));
        assertNotEquals(0, TermSet.sketch("休刊 刊", words(new Random(1), 0, 24)));
    }

    @Test
    void theTitleIsAPartOfItsOwn() {
        String text = words(new Random(1), 0, 100);
        long one = TermSet.sketch("渡轮 轮", text);
        long other = TermSet.sketch("港口 口", text);

        assertNotEquals(TermSet.part(one, TermSet.TITLE), TermSet.part(other, TermSet.TITLE));
        for (int part = 0; part < TermSet.TITLE; part++) {
            assertEquals(TermSet.part(one, part), TermSet.part(other, part));
        }
    }

    @Property(tries = 30, seed = "20210902")
    void eachPartIsEqualWithTheProbabilityOfTheShare(@ForAll @IntRange(min = 0, max = 200) int changed,
            @ForAll @IntRange(min = 200, max = 400) int size, @ForAll long seed) {
        var random = new Random(seed);
        double equal = 0;
        double share = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            String common = words(random, 0, size);
            String one = common + " " + words(random, 1, changed);
            String other = common + " " + words(random, 2, changed);
            share += TermSet.of(one).share(TermSet.of(other)) / PAIRS;
            for (int part = 0; part < TermSet.TITLE; part++) {
                boolean same = TermSet.part(TermSet.sketch("", one), part) == TermSet.part(TermSet.sketch("", other),
                        part);
                equal += same ? 1.0 / PAIRS / TermSet.TITLE : 0;
            }
        }

        assertEquals(share, equal, 0.06);
    }

    private static String words(Random random, int kind, int count) {
        var words = new StringBuilder();
        for (int index = 0; index < count; index++) {
            words.append(words.isEmpty() ? "" : " ").append((char) ('a' + kind)).append(random.nextInt(1 << 24));
        }
        return words.toString();
    }
}
