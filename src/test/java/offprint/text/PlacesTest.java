package offprint.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class PlacesTest {

    @Property(seed = "20210902", tries = 1_000)
    void theyAreWhereTheTextGoesOnWithTheWords(
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 1, max = 6) String words,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 60) String text) {
        assertArrayEquals(IntStream.range(0, text.length()).filter(at -> text.startsWith(words, at)).toArray(),
                Places.of(words, text));
    }

    @Example
    void noWordsAreNowhereAndThereAreNotTooMany() {
        assertEquals(0, Places.of("", "潮水").length);
        assertEquals(100_000, Places.of("潮", "潮".repeat(100_001)).length);
    }
}
