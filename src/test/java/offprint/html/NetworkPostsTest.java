package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts of social networks that a script would have drawn: without it, only their address is in the article. */
class NetworkPostsTest {

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    private CleanArticle clean(String html) {
        return cleaner.clean("<p>The harbour wrote:</p>" + html + "<p>Nobody answered.</p>",
                "https://news.example.com/1", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <blockquote class='twitter-tweet' data-lang='zh'><a href='https://twitter.com/quay/status/12'></a></blockquote> | twitter.com/quay/status/12
        <blockquote class='twitter-tweet'><p> </p><a href='https://x.com/quay/status/12?s=20'> </a></blockquote> | x.com/quay/status/12
        <div class='fb-post' data-href='https://www.facebook.com/quay/posts/7' data-width='500'></div> | facebook.com/quay/posts/7
        <div class='fb-video' data-href='https://www.facebook.com/quay/videos/7/'></div> | facebook.com/quay/videos/7/
        <blockquote class='instagram-media' data-instgrm-permalink='https://www.instagram.com/p/Ab1_/'><svg></svg></blockquote> | instagram.com/p/Ab1_/
        <blockquote class='tiktok-embed' cite='https://www.tiktok.com/@quay/video/7'><section></section></blockquote> | tiktok.com/@quay/video/7
        <script async src='https://telegram.org/js/telegram-widget.js' data-telegram-post='quaynews/31'></script> | t.me/quaynews/31
        <amp-twitter data-tweetid='1234567' layout='responsive'></amp-twitter> | twitter.com/i/status/1234567
        <amp-instagram data-shortcode='Ab1_x' width='1'></amp-instagram> | instagram.com/p/Ab1_x
        <amp-facebook data-href='https://www.facebook.com/quay/posts/8'></amp-facebook> | facebook.com/quay/posts/8
        """)
    void postWithoutWordsBecomesACard(String html, String name) {
        var clean = clean(html);

        assertTrue(clean.text().contains(name), clean.html());
        assertTrue(clean.html().contains("class=\"embed embed-frame\""), clean.html());
        assertEquals("embed", clean.removals().getFirst().rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<blockquote class='twitter-tweet'><p>The crane did not stop.</p>— Quay <a href='https://x.com/q/1'>2 May</a></blockquote>",
        "<blockquote class='tweet-of-the-day'>The crane did not stop.</blockquote>",
        "<div class='fb-post' data-href='https://www.facebook.com/q/1'><p>The crane did not stop.</p></div>",
        "<div class='fb-posts' data-href='https://www.facebook.com/q/1'>The crane did not stop.</div>",
        "<amp-twitter data-tweetid='1234567'><p placeholder>The crane did not stop.</p></amp-twitter>"})
    void wordsOfAPostStay(String html) {
        var clean = clean(html);

        assertTrue(clean.text().contains("The crane did not stop."), clean.html());
        assertFalse(clean.html().contains("embed"), clean.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<blockquote class='twitter-tweet'><a href='javascript:alert(1)'></a></blockquote>",
        "<blockquote class='twitter-tweet'></blockquote>",
        "<div class='fb-post' data-href='file:///etc/passwd'></div>",
        "<amp-twitter data-tweetid='\"><b>1234567'></amp-twitter>",
        "<script data-telegram-post='../../x'></script>"})
    void postThatLeadsNowhereLeavesNothing(String html) {
        assertEquals("The harbour wrote:\nNobody answered.", clean(html).text());
    }

    @Test
    void pictureInAPostIsNotLost() {
        var clean = clean("<blockquote class='instagram-media'><a href='https://www.instagram.com/p/A/'>"
                + "<img src='https://img.example.com/a.jpg'></a></blockquote>");

        assertEquals(List.of("https://img.example.com/a.jpg"), clean.pictures().stream().map(Picture::url).toList());
    }
}
