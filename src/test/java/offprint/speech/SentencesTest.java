package offprint.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            潮水漫过石阶。渡轮在等！吊机停了？     | 潮水漫过石阶。/渡轮在等！/吊机停了？
            他说：“潮来了。”渡轮开走了。          | 他说：“潮来了。”/渡轮开走了。
            「潮が来た。」と船長は言った。        | 「潮が来た。」/と船長は言った。
            他等了很久……雾没有散。               | 他等了很久……/雾没有散。
            真的？！真的；好                     | 真的？！/真的；/好
            The tide came. The ferry left.        | The tide came./The ferry left.
            It rose by 3.5 m. Nobody spoke        | It rose by 3.5 m./Nobody spoke
            Dr. Lin and J. Su waited.             | Dr. Lin and J. Su waited.
            The U.S. ferry left. It was late.     | The U.S. ferry left./It was late.
            "Is it late?" she asked. "Yes."       | "Is it late?"/she asked./"Yes."
            Wait... what? No!                     | Wait... what?/No!
            见 example.com/a?b=1 一文。完         | 见 example.com/a?b=1 一文。/完
            OK.渡轮开了.                          | OK./渡轮开了.
            一。 *** 。 二。                      | 一。/二。
            """)
    void aTextIsCutWhereItsSentencesEnd(String text, String sentences) {
        assertEquals(sentences, words(text));
    }

    @Test
    void aLineIsASentenceToo() {
        assertEquals("标题/第一段/12/a b", words("标题\n\n第一段\n——\n12\ta b".replace("\t", "\n")));
    }

    @Test
    void theRangesAreThoseOfTheText() {
        assertEquals(List.of(new Sentence("潮来了。", 2, 6), new Sentence("Go!", 7, 10)), Sentences.of("  潮来了。\nGo! "));
    }

    @Test
    void aSentenceWithoutAnEndIsCutAtItsCommas() {
        var sentences = Sentences.of("潮水一日两次漫过旧码头的石阶，".repeat(100));

        assertTrue(sentences.stream().allMatch(sentence -> sentence.words().endsWith("，")), sentences.toString());
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertEquals(List.of(), Sentences.of(""));
        assertEquals(List.of(), Sentences.of(" \n——……*** \n"));
    }

    @Property(tries = 2_000, seed = "20210902")
    void everyLetterIsInOneSentenceAndNoneIsTooLong(@ForAll("hostile") String text) {
        int done = 0;
        for (Sentence sentence : Sentences.of(text)) {
            assertTrue(sentence.start() >= done, "they follow one another");
            assertTrue(sentence.words().length() <= Sentences.LONGEST, "it is short");
            assertEquals(text.substring(sentence.start(), sentence.end()), sentence.words());
            assertEquals(0, letters(text.substring(done, sentence.start())));
            done = sentence.end();
        }
        assertEquals(0, letters(text.substring(done)));
    }

    @Provide
    Arbitrary<String> hostile() {
        var pieces = Arbitraries.of("潮", "a", "A", "。", "！", "”", "」", ".", "...", " ", "\n", "\t", "…", "，", ",",
                "\"", "Dr", "3", "😀", "\ud83d", "\udc00", "𠀀", "-", "[[", "\u0000",
                "潮".repeat(300), "x".repeat(250), "𠀀".repeat(170));
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static String words(String text) {
        return Sentences.of(text).stream().map(Sentence::words).collect(Collectors.joining("/"));
    }
}
