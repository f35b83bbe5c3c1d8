package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import offprint.text.TextDifference.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "码头在凌晨停电, 码头在傍晚停电, 码头在[-凌晨-]{+傍晚+}停电",
        "the old harbour wall, the new harbour wall, the [-old-]{+new+} harbour wall",
        "潮位升高三米, 潮位升高, 潮位升高[-三米-]",
        "渡轮停航, 渡轮因强风停航, 渡轮{+因强风+}停航",
        "甲的话乙, 丙的话丁, [-甲的话乙-]{+丙的话丁+}",
        "same, same, same",
    })
    void wordsThatDifferAreMarked(String before, String after, String expected) {
        assertEquals(expected, marked(TextDifference.between(before, after)));
    }

    @Test
    void wholeParagraphsComeAndGo() {
        assertEquals("一\n[-二-]\n三\n{+四+}", marked(TextDifference.between("一\n\n二\n三", "一\n三\n\n四")));
    }

    @Test
    void bothTextsCanBeReadOutOfTheDifference() {
        String before = "潮水退去。\n港口的灯亮着，吊机停摆。\nThe ferry leaves at nine.\n最后一段。";
        String after = "潮水退去了。\n灯亮着。\n新的一段。\nThe last ferry leaves at ten.\n最后一段。";

        var difference = TextDifference.between(before, after);

        assertEquals(before.replace("\n", ""), text(difference, Kind.REMOVED));
        assertEquals(after.replace("\n", ""), text(difference, Kind.ADDED));
    }

    @Test
    void textsThatAreTooLongAreComparedUpToALimit() {
        String one = "雪".repeat(TextDifference.MOST_CHARACTERS + 1);

        assertTrue(TextDifference.between(one, "雨").isCut());
        assertFalse(TextDifference.between("雪", "雨").isCut());
    }

    @Test
    void longTextsWithNothingInCommonAreReplaced() {
        var difference = TextDifference.between("雪山\n".repeat(5_000), "海港\n".repeat(5_000));

        assertTrue(difference.isCut());
        assertEquals(List.of(Kind.REMOVED), difference.paragraphs().getFirst().runs().stream()
                .map(TextDifference.Run::kind).toList());
    }

    private static String text(TextDifference difference, Kind kind) {
        return difference.paragraphs().stream().flatMap(paragraph -> paragraph.runs().stream())
                .filter(run -> run.kind() == kind || run.kind() == Kind.SAME).map(TextDifference.Run::text)
                .collect(Collectors.joining());
    }

    private static String marked(TextDifference difference) {
        return difference.paragraphs().stream().map(paragraph -> paragraph.runs().stream()
                .map(run -> switch (run.kind()) {
                    case SAME -> run.text();
                    case REMOVED -> "[-" + run.text() + "-]";
                    case ADDED -> "{+" + run.text() + "+}";
                }).collect(Collectors.joining())).collect(Collectors.joining("\n"));
    }
}
