package offprint.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            港口夜班 > 港|口|夜|班
            夜班，开始。 > 夜|班，|开|始。
            他说：“好。”再见 > 他|说：|“好。”|再|见
            叫做“棉条快跑”（游戏） > 叫|做|“棉|条|快|跑”|（游|戏）
            等等……还有——吧 > 等|等……|还|有——|吧
            用 Java 写的 > 用 |Java |写|的
            用Java写的 > 用|Java|写|的
            约1,000.5元（3%） > 约|1,000.5|元|（3%）
            don’t well-known it’s > don’t |well-known |it’s
            03/07/2015 and/or -5 > 03/07/2015 |and/|or |-5
            https://example.org/a-long-way/from-home > https://example.org/|a|-long|-way/|from|-home
            well‐known 1990–95 > well‐|known |1990–95
            f(x) "quoted" word. > f(x) |"quoted" |word.
            がっこうへ行った > がっ|こ|う|へ|行っ|た
            コーヒー > コー|ヒー
            ￥100和$20 > ￥100|和|$20
            好👍吧 > 好|👍|吧
            é中 > é|中
            """)
    void aLineMayEndAtTheBars(String text, String parts) {
        assertEquals(parts, String.join("|", parts(text)));
    }

    @Property(seed = "20210902")
    void everyCharacterIsInOnePart(@ForAll String text) {
        assertEquals(text, String.join("", parts(text)));
    }

    private static List<String> parts(String text) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var parts = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }
}
