package offprint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import offprint.model.TextAnchor;
import offprint.text.AnchoredText.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoredTextTest {

    private static final String TIDE = "潮水一日两次。渡轮准时。\n潮水一日两次。吊机停了。\n潮水一日两次。雾散了。";

    @Test
    void ofPlacesThatReadAlikeTheOneWithTheSameSurroundingsIsFound() {
        var anchor = anchor(TIDE, "潮水", 2);

        assertEquals("潮水", anchor.quote());
        assertEquals("停了。", anchor.before().substring(anchor.before().length() - 3));
        assertEquals(Optional.of(third("新的一段。" + TIDE)), new AnchoredText("新的一段。" + TIDE).find(anchor));
    }

    @Test
    void whereTheSurroundingsSayNothingTheNearestPlaceIsFound() {
        var anchor = new TextAnchor("两次", "", "", 17);

        assertEquals(Optional.of(new Passage(17, 19)), new AnchoredText(TIDE).find(anchor));
    }

    @ParameterizedTest
    @CsvSource({"渡轮准时。,渡轮准时。", "渡輪準時。,渡轮准时。", "渡 轮\u3000准时,渡轮准时", "两次。渡轮,两次。渡轮"})
    void scriptAndWhiteSpaceDoNotMatter(String quote, String found) {
        var passage = new AnchoredText(TIDE).find(new TextAnchor(quote, "", "", 0)).orElseThrow();

        assertEquals(found, TIDE.substring(passage.start(), passage.end()));
    }

    @Test
    void aPassageThatGotMoreWordsIsFoundByItsEnds() {
        String written = "海港的夜班工人说，潮水来得比去年更早，渡轮因此改了时刻，晚上不再停靠。";
        var anchor = new AnchoredText(written).anchor(new Passage(0, written.length()));
        String corrected = written.replace("因此", "从周一起，经海事处同意，因此");

        assertEquals(Optional.of(new Passage(2, corrected.length() + 2)), new AnchoredText("更：" + corrected)
                .find(anchor));
    }

    @Test
    void aTextThatOnlyRepeatsItselfIsWalkedAlongOnce() {
        var text = new AnchoredText("潮".repeat(1_000_000));

        assertEquals(Optional.of(new Passage(0, 500_000)), text.find(new TextAnchor("潮".repeat(500_000), "", "", 0)));
        assertEquals(Optional.empty(), text.find(new TextAnchor("潮".repeat(500_000) + "水", "", "", 0)));
    }

    @Test
    void aPassageThatIsGoneIsNotFoundElsewhere() {
        assertEquals(Optional.empty(), new AnchoredText(TIDE).find(new TextAnchor("鲸鱼搁浅", "潮水", "渡轮", 3)));
        assertEquals(Optional.empty(), new AnchoredText("").find(new TextAnchor("鲸鱼", "", "", 0)));
    }

    @Property(seed = "20210902", tries = 300)
    void everyPassageIsFoundAgainWhereItWas(
            @ForAll @StringLength(min = 1, max = 60) @CharRange(from = '一', to = '五') @CharRange(from = 'a', to = 'c')
            @CharRange(from = ' ', to = ' ') String text,
            @ForAll int from, @ForAll int length) {
        int start = Math.floorMod(from, text.length());
        int end = Math.min(text.length(), start + 1 + Math.floorMod(length, 20));
        if (text.substring(start, end).isBlank()) {
            return;
        }
        var anchored = new AnchoredText(text);

        var found = anchored.find(anchored.anchor(new Passage(start, end))).orElseThrow();

        assertEquals(text.substring(start, end).replace(" ", ""), text.substring(found.start(), found.end())
                .replace(" ", ""));
        assertTrue(text.substring(Math.min(start, found.start()), Math.max(start, found.start())).isBlank());
    }

    private static TextAnchor anchor(String text, String words, int number) {
        int at = -1;
        for (int i = 0; i <= number; i++) {
            at = text.indexOf(words, at + 1);
        }
        return new AnchoredText(text).anchor(new Passage(at, at + words.length()));
    }

    private static Passage third(String text) {
        int at = text.lastIndexOf("潮水");
        return new Passage(at, at + 2);
    }
}
