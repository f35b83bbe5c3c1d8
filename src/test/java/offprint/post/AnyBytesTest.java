package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import offprint.model.PostFile;

class AnyBytesTest {

    private static final List<String> PIECES = List.of("---\n", "---", "...\n", "title: ", "date: ", "tags: ", "from: ",
            "author:", "\n", " ", "  - ", "[", "]", "{", "}", "\"", "'", "\\", "&a ", "*a ", "!!java.io.File ", "<<: ",
            "? ", ": ", "|\n", ">-\n", "#", "%YAML 9.9\n", "\t", "\0", "2021-09-02", "T08:37:55.027Z", "2021-02-30",
            "<!--1630595700000-->\n", "<!--NaN-->", "[a](https://example.com/)\n", "------\n", "<div>", "港口", "の",
            "𠮷", "\uD800", "\u202E", "\u200D", "👩", "\\uD800", "\\U00110000", "\\x00", "99999999999999999999", "~");

    @Property(seed = "20210902")
    void anyBytesBecomeAPostOrAReason(@ForAll @Size(max = 2000) byte[] bytes) {
        check(bytes);
    }

    @Property(seed = "20210902")
    void anyMixOfWhatPostsHaveBecomesAPostOrAReason(@ForAll("mixes") String text) {
        check(("---\n" + text).getBytes(StandardCharsets.UTF_8));
        check(text.getBytes(StandardCharsets.UTF_16));
    }

    @Property(tries = 50, seed = "20210902")
    void repeatedPiecesTakeNoLongTime(@ForAll("pieces") String piece, @ForAll("pieces") String other) {
        String text = "---\ntitle: " + (piece + other).repeat(8_000) + "\n---\n" + other.repeat(20_000);

        check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(seed = "20210902")
    void writtenHeaderIsReadBack(@ForAll("words") String title, @ForAll("words") String author,
                                 @ForAll("wordLists") List<String> tags) throws PostFormatException {
        String header = "---\ntitle: %s\nauthor: [%s]\ntags: [%s]\n---\n".formatted(yaml(title), yaml(author),
                tags.stream().map(AnyBytesTest::yaml).collect(Collectors.joining(", ")));

        Post post = Posts.parsed("x.md", header);

        assertEquals(title, post.title());
        assertEquals(List.of(author), post.authors());
        assertEquals(tags.stream().distinct().toList(), post.tags());
        assertEquals(List.of(), post.problems());
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES);
    }

    @Provide
    Arbitrary<String> mixes() {
        return pieces().list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("ab:#-[]{},&*!|>'\"%@`\\?~ 港口の。𠮷…".toCharArray()).ofMinLength(1)
                .ofMaxLength(20).filter(word -> OneLine.of(word).equals(word) && !word.isEmpty());
    }

    @Provide
    Arbitrary<List<String>> wordLists() {
        return words().list().ofMaxSize(5);
    }

    private static String yaml(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void check(byte[] bytes) {
        try {
            Post post = Post.parse(new PostFile("a/2021-09-02-x.md", bytes));
            assertEquals(OneLine.of(post.title()), post.title());
            assertFalse(post.title().isEmpty());
            assertTrue(post.tags().size() <= 64);
        } catch (PostFormatException e) {
            assertFalse(e.problem().reason().isEmpty());
        }
    }
}
