package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostBodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!--1-->⏎HEADING⏎------⏎⏎Text                                | Text
            HEADING⏎------⏎Text                                          | Text
            HEADING⏎Text                                                 | Text
            [Harbour [North] nights](https://x.example.org/)⏎------⏎Text | Text
            [Another title](https://news.example.com/a(1))⏎------⏎Text   | Text
            <!--NaN-->⏎Text                                              | Text
            <!---->⏎⏎Text                                                | Text
            <!--1-->⏎HEADING⏎------⏎                                     | ``
            <!--123-->⏎<!--456-->⏎Text                                   | <!--456-->⏎Text
            <!-- a remark -->⏎Text                                       | <!-- a remark -->⏎Text
            Text⏎<!--1-->                                                | Text⏎<!--1-->
            [Another](https://x.example.org/)⏎------⏎Text                | [Another](https://x.example.org/)⏎------⏎Text
            [Another](https://news.example.com/a(1))⏎Text                | [Another](https://news.example.com/a(1))⏎Text
            Before⏎HEADING⏎------                                        | Before⏎HEADING⏎------
            """)
    void whatTheGeneratorPutBeforeTheContentIsTakenOff(String body, String text) throws PostFormatException {
        Post post = Posts.withBody(lines(body));

        assertEquals(lines(text), post.body());
    }

    @Test
    void emptyBodyIsNoReasonForAWarning() throws PostFormatException {
        Post post = Posts.withBody("");

        assertEquals("", post.body());
        assertEquals(0, post.problems().size());
    }

    @Test
    void urlOfTheRepeatedHeadingStandsInForAMissingOne() throws PostFormatException {
        Post post = Posts.parsed("x.md", "---\ntitle: Tide\n---\n[Tide](https://news.example.com/t)\n------\nText");

        assertEquals("https://news.example.com/t", post.url());
        assertEquals("Text", post.body());
    }

    @Test
    void indentedFirstLineKeepsItsIndent() throws PostFormatException {
        assertEquals("    code\n\ntext", Posts.withBody("\n \n    code\n\ntext\n\n").body());
    }

    @Test
    void bodyOfTwentyMegabytesIsKept() throws PostFormatException {
        String body = "<p>潮水退了。</p>\n".repeat(900_000);

        assertEquals(body.length() - 1, Posts.withBody(body).body().length());
    }

    private static String lines(String row) {
        return row.replace("HEADING", "[Harbour [North] nights](https://news.example.com/a(1))").replace('⏎', '\n');
    }
}
