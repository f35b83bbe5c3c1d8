package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2021-09-02-quay.md       | # The *quay* #\\n\\nText          | The *quay*
            2021-09-02-quay.md       | Some text\\n\\n## The quay        | The quay
            2021-09-02-quay.md       | The quay\\n===\\nText             | The quay
            2021-09-02-quay.markdown | # C#\\nText                      | C#
            2021-09-02-quay.md       | Only text                        | quay
            2021-09-02-quay.txt      | # not a heading                  | quay
            2021-09-02-quay.html     | <title>Quay &amp; pier</title>   | Quay & pier
            2021-09-02-quay.htm      | <body><h1 class="a">Quay</h1>    | Quay
            2021-09-02-quay.html     | <p>Text                          | quay
            """)
    void titleIsTheFirstHeadingOrTheFileName(String name, String text, String title) throws PostFormatException {
        Post post = Posts.parsed(name, text.replace("\\n", "\n"));

        assertEquals(title, post.title());
        assertEquals(text.replace("\\n", "\n"), post.body());
        assertEquals("2021-09-02T00:00:00Z", post.published().instant().toString());
    }

    @Test
    void fileWithoutAHeaderIsAnArticleWithAWarning() throws PostFormatException {
        Post post = Posts.parsed("2021-09-02-quay.md", "Text\n---\ntitle: too late\n---\n");

        assertEquals(List.of("0: there is no header; title and date come from the text and the file name"),
                Posts.warnings(post));
    }
}
