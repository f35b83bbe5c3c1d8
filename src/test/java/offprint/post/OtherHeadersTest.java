package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherHeadersTest {

    @Test
    void tomlHeaderIsReadLikeYaml() throws PostFormatException {
        Post post = Posts.parsed("quay.md", """
                +++
                title = "The quay at night"
                date = 2021-09-02T15:15:00+08:00
                author = "Ruth Amsel"
                canonical = "https://news.example.com/quay"
                draft = false
                [taxonomies]
                tags = ["harbour", "night"]
                categories = ["Harbour News"]
                +++
                The crane did not stop.
                """);

        assertEquals("The quay at night", post.title());
        assertEquals("2021-09-02T07:15:00Z", post.published().instant().toString());
        assertEquals(List.of("Ruth Amsel"), post.authors());
        assertEquals("https://news.example.com/quay", post.url());
        assertEquals(List.of("harbour", "night", "Harbour News"), post.tags());
        assertEquals("The crane did not stop.", post.body());
        assertEquals(List.of(), post.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
            {
              "title": "The {quay} at night",
              "date": "2021-09-02T07:15:00Z",
              "params": { "author": { "name": "Ruth Amsel" } },
              "link": "https://news.example.com/quay",
              "tags": ["harbour", ["night"], null],
              "weight": 7
            }
            """, """
            ;;;
            "title": "The {quay} at night",
            "date": "2021-09-02T07:15:00Z",
            "authors": ["Ruth Amsel"],
            "link": "https://news.example.com/quay",
            "tags": "harbour, night"
            ;;;
            """})
    void jsonHeaderIsReadLikeYaml(String header) throws PostFormatException {
        Post post = Posts.parsed("quay.md", header + "\nThe crane did not stop.\n");

        assertEquals("The {quay} at night", post.title());
        assertEquals("2021-09-02T07:15:00Z", post.published().instant().toString());
        assertEquals(List.of("Ruth Amsel"), post.authors());
        assertEquals("https://news.example.com/quay", post.url());
        assertEquals(List.of("harbour", "night"), post.tags());
        assertEquals("The crane did not stop.", post.body());
        assertEquals(List.of(), post.problems());
    }

    @Test
    void headerThatIsNoTomlIsReadLineByLine() throws PostFormatException {
        Post post = Posts.parsed("quay.md", """
                +++
                title = The quay at night
                date = 2021-09-02
                tags = ["harbour", "night"]
                +++
                Text.
                """);

        assertEquals("The quay at night", post.title());
        assertEquals(List.of("harbour", "night"), post.tags());
        assertEquals("2021-09-02T00:00:00Z", post.published().instant().toString());
        assertTrue(Posts.warnings(post).getFirst().startsWith("2: the header is not TOML ("));
    }

    @Test
    void headerThatIsNoJsonIsReadLineByLine() throws PostFormatException {
        Post post = Posts.parsed("quay.md", """
                {
                  "title": "The quay at night",
                  "date": "2021-09-02"
                  "tags": ["harbour", "night"],
                }
                Text.
                """);

        assertEquals("The quay at night", post.title());
        assertEquals(List.of("harbour", "night"), post.tags());
        assertEquals("Text.", post.body());
        assertEquals(List.of("1: the header is not JSON; it was read line by line"), Posts.warnings(post));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{% include quay.html %}\nText.", "{\n\"a\": 1\n}\nText.", "+++ more\nText.", "+++\nText.",
            "{: .wide }\nText.", "{", ";;;\nText.\n;;;\nMore."})
    void textThatOnlyLooksLikeAHeaderStays(String text) throws PostFormatException {
        assertEquals(text, Posts.parsed("2021-09-02-quay.md", text).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+++\ntitle = 'long'\n%s\n+++\nText.", "{\n\"title\": \"long\",\n%s\n\"x\": 1\n}\nText."})
    void headerBeyondSixtyFourKilobytesIsCut(String text) throws PostFormatException {
        Post post = Posts.parsed("x.md", text.formatted((text.startsWith("+") ? "x%d = 'y'\n" : "\"x%d\": \"y\",\n")
                .repeat(9_000).replace("%d", "")));

        assertEquals("long", post.title());
        assertEquals("Text.", post.body());
        assertTrue(Posts.warnings(post).getFirst().contains("longer than 64 kB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "{a=", "[["})
    void headerThatIsNestedDeeplyIsAPost(String piece) throws PostFormatException {
        assertEquals("deep", Posts.parsed("x.md", "+++\ntitle = \"deep\"\na = " + piece.repeat(20_000) + "\n+++\n")
                .title());
        assertFalse(Posts.parsed("x.md", "{\"title\": \"deep\", \"a\":\n" + piece.repeat(20_000) + "\n}\n")
                .title().isEmpty());
    }

    @Property(seed = "20210902")
    void anyMixBecomesAPostOrAReason(@ForAll("mixes") String text) {
        for (String start : List.of("+++\n", "{", ";;;\n")) {
            try {
                Post post = Posts.parsed("2021-09-02-x.md", start + text);
                assertEquals(OneLine.of(post.title()), post.title());
            } catch (PostFormatException e) {
                assertFalse(e.problem().reason().isEmpty());
            }
        }
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of("+++\n", ";;;\n", "title = ", "\"title\": ", "date = ", "2021-09-02", "T08:37:55Z",
                "\"a\"",
                "'b'", "\"\"\"", "'''", "\\u", "\\uD800", "[", "]", "{", "}", "[[a]]\n", "[a.b]\n", "a.b = ", ",", "\n",
                "1e999",
                "0x1f", "inf", "null", "true", "港口", "\uD800", "# x\n", "tags = ", "\"tags\": ", ":", "=", "\t",
                "99999999999999999999")
                .list().ofMaxSize(50).map(pieces -> String.join("", pieces));
    }
}
