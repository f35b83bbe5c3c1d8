package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
        "气候, 氣候變化與气候, '氣候,气候'",
        "limat, The CLIMATE of Klimat, 'LIMAT,limat'",
        "cafe, Café au lait, Café",
        "2021, ２０２１年, ２０２１",
        "a b, 'a   b', 'a   b'",
        "k, 5 ㎞ away, ㎞",
        "m, 5 ㎞ away, ㎞",
        "a.c, abc a.c, a.c",
        "OR, for or OR, 'or,or,OR'",
        "潮, 无, ''"})
    void whatIsTypedIsFoundAnywhereInTheOriginalScript(String typed, String text, String found) {
        assertEquals(found, new Occurrences(typed).in(text).stream()
                .map(hit -> text.substring(hit.start(), hit.end())).collect(Collectors.joining(",")));
    }

    @Test
    void nothingIsLookedForInBlanks() {
        assertTrue(new Occurrences(" 　").isEmpty());
        assertTrue(new Occurrences("\u200b").in("a\u200bb").isEmpty());
    }

    @Property(seed = "20210902", tries = 500)
    void anyTextIsSearchedForAnythingWithoutOverlaps(@ForAll String typed, @ForAll String text) {
        int end = 0;
        for (var hit : new Occurrences(typed).in(text + typed)) {
            assertTrue(hit.start() >= end && hit.end() > hit.start() && hit.end() <= text.length() + typed.length());
            end = hit.end();
        }
    }
}
