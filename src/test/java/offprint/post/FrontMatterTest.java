package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

    @Test
    void seedLikePostIsReadWhole() throws PostFormatException {
        Post post = Posts.parsed("2021-09-02-港口夜班的一天.md", """
                ---
                layout: post
                title: "港口夜班的一天"
                date: 2021-09-02T08:37:55.027Z
                author: 某某日报
                from: https://www.example.com/realtime/china/story20210902-1189516
                tags: [ 某某日报 ]
                categories: [ 某某日报 ]
                ---
                <!--1630595700000-->
                [港口夜班的一天](https://www.example.com/realtime/china/story20210902-1189516)
                ------

                <div>
                <p>吊机没有停。</p>
                </div>

                """);

        assertEquals("港口夜班的一天", post.title());
        assertEquals(List.of("某某日报"), post.authors());
        assertEquals(List.of("某某日报"), post.tags());
        assertEquals("https://www.example.com/realtime/china/story20210902-1189516", post.url());
        assertEquals("2021-09-02T07:15:00Z", post.published().instant().toString());
        assertEquals("<div>\n<p>吊机没有停。</p>\n</div>", post.body());
        assertEquals(List.of(), post.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tags: [ 港口 ]                        | 港口
            tags: 港口                            | 港口
            tags: Harbour News                    | Harbour News
            tags: a, b                            | a;b
            tags: 港口、渔业，天气                 | 港口;渔业;天气
            tags: [a, [b, [c, a]], d]             | a;b;c;d
            tags: &t [ x, *t ]                    | x
            tags: [a, ' a ', "\\u200ba"]          | a
            tags: [ 2021, yes, 1:30, 0x1f, ~ ]    | 2021;yes;1:30;0x1f
            tags:                                 | ''
            tags: [ "a, b" ]                      | a, b
            categories: [ c ]                     | c
            tag: one                              | one
            """)
    void tagsInAnyShapeAreAList(String line, String tags) throws PostFormatException {
        assertEquals(tags, String.join(";", Posts.withHeader("title: t\n" + line).tags()));
    }

    @Test
    void categoriesThatAreTagsAreNotRepeated() throws PostFormatException {
        Post post = Posts.withHeader("title: t\ntags: [ b, a ]\ncategories: [ a, c ]");

        assertEquals(List.of("b", "a", "c"), post.tags());
    }

    @Test
    void tagsBeyondTheLimitAreLeftOutWithAWarning() throws PostFormatException {
        String many = IntStream.range(0, 70).mapToObj(i -> "t" + i).collect(Collectors.joining(", "));

        Post post = Posts.withHeader("title: t\ntags: [" + many + "]");

        assertEquals(64, post.tags().size());
        assertEquals(List.of("3: has 70 tags; the first 64 were kept"), Posts.warnings(post));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            author: Ruth Amsel and Tom Brook      | Ruth Amsel and Tom Brook
            author: 某某日报                      | 某某日报
            author: [Ruth Amsel, Tom Brook]       | Ruth Amsel;Tom Brook
            author: {name: Ruth, url: x}          | Ruth
            authors: [Ruth, Ruth]                 | Ruth
            author: Ruth &#38; Tom                | Ruth & Tom
            author: null                          | ''
            author: "null"                        | null
            layout: post                          | ''
            """)
    void authorsAreOneNameOrAList(String line, String authors) throws PostFormatException {
        assertEquals(authors, String.join(";", Posts.withHeader("title: t\n" + line).authors()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: yes                              | yes
            title: 1:30                             | 1:30
            title: 2021-02-30                       | 2021-02-30
            title: "<b>Bold</b> &amp; plain"        | <b>Bold</b> &amp; plain
            title: "a\\tb \\u3000 c"                | a b c
            title: "\\u202Eevil\\u202C\\u200B name" | evil name
            title: "a\\0b\\ed"                      | abd
            title: "👨‍👩‍👧 home\\u200D"              | 👨‍👩‍👧 home
            title: 𠮷野家[北]: no                    | 𠮷野家[北]: no
            title: [a, b]                           | a b
            title: ''                               | file name
            title: "\\u200b "                       | file name
            title: {a: b}                           | file name
            layout: post                            | file name
            """, quoteCharacter = '`')
    void titleIsOneLineOfVisibleText(String line, String title) throws PostFormatException {
        Post post = Posts.withHeader(line);

        assertEquals(title, post.title());
    }

    @Test
    void missingTitleIsTheFileNameWithAWarning() throws PostFormatException {
        Post post = Posts.withHeader("author: x");

        assertEquals("file name", post.title());
        assertEquals(List.of("0: there is no title; the file name stands in for it"), Posts.warnings(post));
    }

    @Test
    void lastOfTwoEqualKeysCountsWithAWarning() throws PostFormatException {
        Post post = Posts.withHeader("title: first\nauthor: x\ntitle: second");

        assertEquals("second", post.title());
        assertEquals(List.of("4: the key 'title' of line 2 stands here again; the last one counts"),
                Posts.warnings(post));
    }

    @Test
    void yamlTagThatNamesAClassIsOnlyText() throws PostFormatException {
        Post post = Posts.withHeader("title: !!javax.script.ScriptEngineManager [ a ]\nauthor: b");

        assertEquals("!!javax.script.ScriptEngineManager [ a ]", post.title());
        assertEquals(List.of("2: the header is not YAML (Global tag is not allowed: tag:yaml.org,2002:"
                + "javax.script.ScriptEngineManager); it was read line by line"), Posts.warnings(post));
    }

    @Test
    void aliasBombBecomesAPostInTheEnd() throws PostFormatException {
        var bomb = new StringBuilder("title: bomb\na0: &a0 [x,x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d,*a%d,*a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        Post post = Posts.withHeader(bomb + "tags: *a59");

        assertEquals("bomb", post.title());
        assertTrue(post.tags().size() <= 64);
    }

    @Test
    void headerBeyondSixtyFourKilobytesIsCut() throws PostFormatException {
        Post post = Posts.withHeader("title: long\n" + "note: lorem ipsum\n".repeat(5) + "x: y\n".repeat(20_000));

        assertEquals("long", post.title());
        assertEquals("Text.", post.body());
        assertTrue(Posts.warnings(post).getLast().contains("longer than 64 kB"));
    }
}
