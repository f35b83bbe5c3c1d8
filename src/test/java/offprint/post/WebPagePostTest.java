package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import offprint.model.PostFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebPagePostTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <!-- saved from url=(0032)https://news.example.com/saved -->
            <html><head><title>The quay at night - Harbour News</title>
            <link rel="canonical" href="https://news.example.com/quay">
            <meta property="article:published_time" content="2021-09-02T15:15:00.027+08:00">
            <meta name="author" content="Ruth Amsel">
            <meta name="keywords" content="harbour, night，港口">
            </head><body><h1>The quay at night</h1><p>The crane did not stop.</p></body></html>""";

    @Test
    void savedPageSaysItselfWhatItIs() throws PostFormatException {
        Post post = Posts.parsed("page.html", PAGE);

        assertEquals("The quay at night", post.title());
        assertEquals("https://news.example.com/quay", post.url());
        assertEquals("2021-09-02T07:15:00Z", post.published().instant().toString());
        assertEquals(List.of("Ruth Amsel"), post.authors());
        assertEquals(List.of("harbour", "night", "港口"), post.tags());
        assertEquals(PAGE, post.body());
        assertEquals(List.of(), post.problems());
    }

    @Test
    void headerCountsMoreThanThePageBelowIt() throws PostFormatException {
        Post post = Posts.parsed("page.md", "---\ntitle: Mine\ntags: [own]\nurl: https://news.example.com/own\n---\n"
                + PAGE);

        assertEquals("Mine", post.title());
        assertEquals("https://news.example.com/own", post.url());
        assertEquals(List.of("own"), post.tags());
        assertEquals(List.of("Ruth Amsel"), post.authors());
        assertEquals("2021-09-02T07:15:00Z", post.published().instant().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <meta name="DC.date" content="2021-09-02">                                           | 2021-09-02T00:00:00Z
            <meta itemprop="datePublished" content="2021-09-02T07:15:00Z">                       | 2021-09-02T07:15:00Z
            <time datetime="2021-09-02">Thursday</time>                                          | 2021-09-02T00:00:00Z
            <meta name="date" content="soon"><time datetime="2021-09-02">                        | 2021-09-02T00:00:00Z
            <script type="application/ld+json">{"@graph":[{"datePublished":"2021-09-02"}]}</script> | 2021-09-02T00:00:00Z
            <script type="application/ld+json">{{{</script>                                      | 2020-01-05T00:00:00Z
            <meta property="og:url" content="https://news.example.com/">                         | 2020-01-05T00:00:00Z
            """)
    void dateIsFoundWhereverPagesHaveIt(String head, String instant) throws PostFormatException {
        Post post = Posts.parsed("2020-01-05-page.html", "<html><head><title>Quay</title>" + head
                + "</head><p>Text.</p>");

        assertEquals(instant, post.published().instant().toString());
        assertEquals("", post.url());
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS,港の夜", "gb2312,港口的夜", "big5,港口的夜", "EUC-KR,항구의 밤", "windows-1251,Ночь в порту",
        "no-such,港口的夜"})
    void pageIsReadInTheEncodingItNames(String name, String title) throws PostFormatException {
        Charset charset = name.equals("no-such") ? Charset.forName("GB18030") : Charset.forName(name);
        String page = "<html><head><meta charset=\"" + name + "\"><title>" + title + "</title></head><p>Text.</p>";

        assertEquals(title, Post.parse(new PostFile("page.html", page.getBytes(charset))).title());
    }
}
