package offprint.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleKeyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://www.Example.com/Story/,                       example.com/Story
            http://example.com:80/story#comments,                 example.com/story
            https://example.com/story?utm_source=x&id=7&fbclid=y, example.com/story?id=7
            https://www.youtube.com/watch?v=AbC,                  youtube.com/watch?v=AbC
            https://example.com/#!/story/17,                      example.com/#!/story/17
            https://example.com,                                  example.com
            """)
    void addressesOfOneStoryAreOneKey(String url, String normalised) {
        assertEquals(normalised, ArticleKey.normalised(url));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://www.example.com/story,       true
            https://www.example.com?id=7,        true
            https://example.com/#!/story/17,     true
            https://www.example.com/,            false
            https://www.example.com,             false
            https://example.com:8080/#top,       false
            https://example.com/?utm_source=rss, false
            story/17,                            false
            '',                                  false
            """)
    void onlyAPageHasAnAddressOfItsOwn(String url, boolean isAddress) {
        assertEquals(isAddress, ArticleKey.isAddress(url));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://www.example.com/a,          example.com
            http://sub.example.com:8080/a?b,    sub.example.com
            https://example.com/题目 有空格,      example.com
            not an address,                     ''
            '',                                 ''
            https://user@example.com/题,         example.com
            """)
    void hostsAreLowerCaseWithoutWww(String url, String host) {
        assertEquals(host, ArticleKey.host(url));
    }
}
