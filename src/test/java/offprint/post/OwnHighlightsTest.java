package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import offprint.model.Highlight;
import offprint.model.OwnMarks;
import offprint.model.PostFile;
import offprint.model.TextAnchor;

/** The marks of a reader in the header of a post: whatever they say, they are read as they were written. */
class OwnHighlightsTest {

    private static final String POST = "---\ntitle: 港口\ntags: [夜班]\n---\n正文。\n";
    private static final String GOOD = "  - {quote: 正文, position: 0, colour: Blue, created: 2024-05-06T07:08:09Z}\n";

    @Property(tries = 500, seed = "20210902")
    void marksReadBackAndComeOffAgain(@ForAll("highlights") List<Highlight> highlights, @ForAll boolean starred)
            throws Exception {
        var marks = new OwnMarks(List.of(), starred, highlights);
        byte[] marked = OwnMarksBlock.with(bytes(POST), marks);

        var post = post(marked);

        assertEquals(marks, post.own());
        assertEquals(List.of(), post.problems());
        assertEquals(List.of("夜班"), post.tags());
        assertEquals("正文。", post.body().strip());
        assertEquals(POST, new String(OwnMarksBlock.without(marked, post.own()), StandardCharsets.UTF_8));
    }

    @Example
    void whatAnotherProgramMadeOfTheHeaderIsReadToo() throws Exception {
        byte[] edited = bytes("""
                ---
                own_star: True
                own_highlights:
                - quote: >-
                    正文
                    和注释

                  note: 一
                  position: '3'
                  colour: yellow
                  prefix:
                  mood: good
                  created: 2024-05-06T07:08:09.5Z
                title: 港口
                ---
                正文。
                """);

        var post = post(edited);

        assertEquals(new OwnMarks(List.of(), true, List.of(new Highlight(0, 0, new TextAnchor("正文 和注释", "", "", 3),
                Highlight.Colour.YELLOW, "一", Instant.parse("2024-05-06T07:08:09Z")))), post.own());
        assertEquals("港口", post.title());
        assertSame(edited, OwnMarksBlock.without(edited, post.own()));
    }

    @Example
    void highlightsLongerThanAHeaderLeaveTheOtherFieldsAlone() throws Exception {
        String list = "own_highlights:\n" + GOOD.replace("正文", "正文".repeat(40_000));

        var post = post(bytes("---\n" + list + "title: 港口\n---\n正文。\n"));

        assertEquals("港口", post.title());
        assertEquals(80_000, post.own().highlights().getFirst().anchor().quote().length());
    }

    @Example
    void eachWrongHighlightIsNamedByItsLineAndTheOthersStay() throws Exception {
        var post = post(bytes("---\ntitle: 港口\nown_highlights:\n  - quote: ' '\n" + GOOD + "  - 正文\n---\n正文。\n"));

        assertEquals(1, post.own().highlights().size());
        assertEquals(List.of("a.md:4: a highlight was left out: position '' is no number",
                "a.md:6: a highlight was left out: position '' is no number"), problems(post));
    }

    @Example
    void nonsenseIsAFewShortLinesOfTheReport() throws Exception {
        String wrong = "  - {quote: a, position: 1, colour: " + "x".repeat(1_000) + "}\n";
        assertEquals(4, problems(post(of(wrong, 900))).size());
        assertEquals(1_000, post(of(GOOD, 1_200)).own().highlights().size());
        assertEquals(List.of("a.md:3: has 1200 highlights; the first 1000 were read"), problems(post(of(GOOD, 1_200))));
        assertEquals(List.of("a.md:3: own_highlights is longer than 2 MB and was left out"),
                problems(post(of("  - " + "y".repeat(1_000) + "\n", 2_100))));
        for (String value : List.of(" yes\n", "\n", " {a: b}\n", " [[[[\n", "\n  - *a\n", " \"\\x\n", "\n  - &a [*a]\n",
                " [" + "[".repeat(9_000) + "\n")) {
            var post = post(bytes("---\ntitle: 港口\nown_highlights:" + value + "---\n正文。\n"));
            assertEquals("港口", post.title());
            assertEquals(OwnMarks.NONE, post.own());
            assertEquals(1, post.problems().size(), value);
        }
    }

    @Example
    void noValueIsTakenAsItIsThatNoLibraryCouldHold() throws Exception {
        for (String wrong : List.of("position: -1", "position: 99999999999", "created: +99999-01-01T00:00:00Z",
                "created: 1969-12-31T23:59:59Z", "colour: 2", "quote: ' '", "prefix: " + "x".repeat(201))) {
            var post = post(of(GOOD.replace("}", ", " + wrong + "}"), 1));
            assertEquals(List.of(), post.own().highlights(), wrong);
            assertTrue(post.problems().getFirst().reason().length() < 200, wrong);
        }
        var post = post(of(GOOD.replace("正文", "\"正\\0文\\uD800\""), 1));
        assertEquals("正文", post.own().highlights().getFirst().anchor().quote());
    }

    @Provide
    Arbitrary<List<Highlight>> highlights() {
        var text = Arbitraries.of("正文", " ", "\n", "---", "...", "\"", "'", "\\", ": ", "# ", "- ", "\t", "🎉", "\u2028",
                        "\u0085", "\uFEFF", "own_star: true", "{", "[", "𠮷", "&a", "*a", "%", "\u00A0", "\uE000")
                .list().ofMaxSize(8).map(parts -> Highlight.plain(String.join("", parts)));
        var anchors = Combinators.combine(text, text, text, Arbitraries.integers().between(0, Integer.MAX_VALUE))
                .as((quote, before, after, position) -> new TextAnchor("字" + quote, before, after, position));
        var times = Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
        return Combinators.combine(anchors, Arbitraries.of(Highlight.Colour.class), text, times)
                .as((anchor, colour, note, time) -> new Highlight(0, 0, anchor, colour, "", time).withNote(note))
                .list().ofMaxSize(4);
    }

    private static byte[] of(String entry, int times) {
        return bytes("---\ntitle: 港口\nown_highlights:\n" + entry.repeat(times) + "---\n正文。\n");
    }

    private static Post post(byte[] bytes) throws PostFormatException {
        return Post.parse(new PostFile("a.md", bytes));
    }

    private static List<String> problems(Post post) {
        return post.problems().stream().map(Object::toString).filter(line -> line.contains("highlights")
                || line.contains("highlight was")).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
