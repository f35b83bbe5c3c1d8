package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\x", "\\u", "\\U", "\\"})
    void headerThatEndsInsideAnEscapeIsReadLineByLine(String escape) throws PostFormatException {
        assertEquals("\"quay " + escape, Posts.parsed("x.md", "---\nauthor: a\ntitle: \"quay " + escape + "\n---\n")
                .title());
        assertEquals("a", Posts.parsed("x.md", "---\nauthor: a\ntitle: \"" + escape).authors().getFirst());
    }

    @Test
    void everyKnownFieldOfABrokenHeaderIsSaved() throws PostFormatException {
        Post post = Posts.withHeader("""
                layout: post
                title: "The \\"North\\" quay \\ a walk \\智"
                date: 2021-09-02T07:15:00Z
                author:
                  - Ruth Amsel
                  - 'Tom O''Brook'
                from: https://news.example.com/a
                tags: [ "Harbour News", quay ]
                categories: quay""");

        assertEquals("The \"North\" quay \\ a walk \\智", post.title());
        assertEquals("2021-09-02T07:15:00Z", post.published().instant().toString());
        assertEquals(List.of("Ruth Amsel", "Tom O'Brook"), post.authors());
        assertEquals("https://news.example.com/a", post.url());
        assertEquals(List.of("Harbour News", "quay"), post.tags());
        assertEquals("Text.", post.body());
        assertEquals(List.of("3: the header is not YAML (found unknown escape character 智(26234));"
                + " it was read line by line"), Posts.warnings(post));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: a: b: c                       | a: b: c
            title: "unfinished                   | "unfinished
            title: say "no" or: yes              | say "no" or: yes
            title: @mention first                | @mention first
            title: %percent                      | %percent
            title: 'it's here'                   | it's here
            title: `>\\n  folded: text\\n  goes on` | folded: text goes on
            """)
    void titleThatIsNotYamlIsSaved(String line, String title) throws PostFormatException {
        Post post = Posts.withHeader(line.replace("`", "").replace("\\n", "\n") + "\n\tbroken: [tab");

        assertEquals(title, post.title().replace(" broken: [tab", ""));
        assertEquals(1, post.problems().size());
    }

    @Test
    void headerWithoutAnEndStopsAtTheFirstLineThatIsNoField() throws PostFormatException {
        Post post = Posts.parsed("2021-09-02-x.md", """
                ---
                title: The quay
                tags:
                  - harbour

                It was late.
                """);

        assertEquals("The quay", post.title());
        assertEquals(List.of("harbour"), post.tags());
        assertEquals("It was late.", post.body());
        assertEquals(List.of("1: the header has no end; the text begins at the first line that is no field"),
                Posts.warnings(post));
    }

    @Test
    void rulesAroundProseAreNoHeader() throws PostFormatException {
        Post post = Posts.parsed("2021-09-02-x.md", "---\n\nIt was late.\n\n---\n\nAnd dark.\n");

        assertEquals("x", post.title());
        assertEquals("---\n\nIt was late.\n\n---\n\nAnd dark.", post.body());
    }
}
