package offprint.post;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import offprint.model.PostFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
            <channel><title>Harbour News</title><link>https://news.example.com/</link>
            <lastBuildDate>Fri, 03 Sep 2021 07:15:00 GMT</lastBuildDate>
            <item><title>The quay &amp;amp; the crane</title><link>https://news.example.com/quay</link>
            <guid isPermaLink="false">news/1</guid><pubDate>Thu, 02 Sep 2021 07:15:00 GMT</pubDate>
            <dc:creator>Ruth Amsel</dc:creator><category>harbour</category><category>night</category>
            <slash:comments>3</slash:comments><description>Short.</description>
            <content:encoded><![CDATA[<p>The crane did not stop all night.</p>]]></content:encoded></item>
            <item><guid>https://news.example.com/ferry</guid><description>The ferry&nbsp;came late.</description></item>
            </channel></rss>
            """;

    private static PostFile file(String text) {
        return new PostFile("a/feed.xml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<PostFile> entries(PostFile feed) throws PostFormatException {
        return Feed.entries(feed).map(FeedEntry::file).toList();
    }

    @Test
    void eachEntryIsAnArticleOfItsOwn() throws PostFormatException {
        var entries = entries(file(RSS));
        Post first = Post.parse(entries.getFirst());
        Post second = Post.parse(entries.getLast());

        assertEquals(List.of("a/feed.xml#news%2F1", "a/feed.xml#https:%2F%2Fnews.example.com%2Fferry"),
                entries.stream().map(PostFile::path).toList());
        assertEquals(List.of("The quay & the crane", List.of("Ruth Amsel"), "https://news.example.com/quay",
                        List.of("harbour", "night"), "<p>The crane did not stop all night.</p>",
                        "2021-09-02T07:15:00Z"),
                List.of(first.title(), first.authors(), first.url(), first.tags(), first.body(),
                        first.published().instant().toString()));
        assertEquals("The ferry came late.", second.title().replace('\u00A0', ' '));
        assertEquals("https://news.example.com/ferry", second.url());
    }

    @Test
    void entryIsTheSameBytesWhileTheFeedAroundItChanges() throws PostFormatException {
        var before = entries(file(RSS)).getFirst();
        var after = entries(file(RSS.replace("03 Sep", "04 Sep").replace(">3<", ">14<"))).getFirst();

        assertArrayEquals(before.bytes(), after.bytes());
        assertArrayEquals(before.bytes(), entries(new PostFile("a/feed.xml", before.bytes())).getFirst().bytes());
    }

    @Test
    void entryIsTheSameBytesWhenAnotherComesBeforeIt() throws PostFormatException {
        var before = entries(file(RSS)).getFirst();
        var after = entries(file(RSS.replace("<item><title>", "<item><guid>new</guid></item>\n<item><title>"))).get(1);

        assertArrayEquals(before.bytes(), after.bytes());
    }

    @Test
    void whatAFeedSaysOfItselfIsNotRepeatedWhenItIsLong() throws PostFormatException {
        String items = "<item><description>Short.</description></item>".repeat(3_000);
        String title = "<title>" + "a".repeat(1_000_000) + "</title>";

        assertTrue(Feed.entries(file("<rss version=\"2.0\"><channel>" + title + items + "</channel></rss>"))
                .allMatch(entry -> entry.file().bytes().length < 500));
        assertEquals("the feed cannot be read: what it says of itself is too long to be said with each of its entries",
                assertThrows(PostFormatException.class, () -> Feed.entries(file("<rss version=\"2.0\"><channel>"
                + "<link>https://news.example.com/</link>".repeat(5_000) + items + "</channel></rss>")))
                .problem().reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><updated>2021-09-03T00:00:00Z</updated>
            <author><name>Ruth Amsel</name></author>
            <entry><id>tag:news,1</id><title type="html">The &lt;b&gt;quay&lt;/b&gt;</title>
            <link rel="alternate" href="https://news.example.com/quay"/><published>2021-09-02T07:15:00Z</published>
            <category term="night"/><content type="html">&lt;p&gt;Text.&lt;/p&gt;</content></entry></feed>""", """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example.com/"><title>H</title>
            <link>https://news.example.com/</link><description>d</description></channel>
            <item rdf:about="https://news.example.com/quay"><title>The quay</title><link>https://news.example.com/quay</link>
            <dc:date>2021-09-02T07:15:00Z</dc:date><dc:creator>Ruth Amsel</dc:creator><dc:subject>night</dc:subject>
            <description>&lt;p&gt;Text.&lt;/p&gt;</description></item></rdf:RDF>"""})
    void otherDialectsAreReadToo(String feed) throws PostFormatException {
        Post post = Post.parse(entries(file(feed)).getFirst());

        assertEquals(List.of("The quay", List.of("Ruth Amsel"), "https://news.example.com/quay", List.of("night"),
                        "<p>Text.</p>", "2021-09-02T07:15:00Z"),
                List.of(post.title(), post.authors(), post.url(), post.tags(), post.body(),
                        post.published().instant().toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <pubDate>2021-09-02 15:15:00</pubDate>           | 2021-09-02T07:15:00Z | EXACT
            <pubDate>2021-09-02 15:15:00 +0800</pubDate>     | 2021-09-02T07:15:00Z | EXACT
            <pubDate>Thu, 02 Sep 2021 15:15:00</pubDate>     | 2021-09-02T07:15:00Z | EXACT
            <pubDate>2 Sep 2021 15:15</pubDate>              | 2021-09-02T07:15:00Z | EXACT
            <pubDate>Thu, 02 Sep 2021 15:15:00 +0800</pubDate> | 2021-09-02T07:15:00Z | EXACT
            <pubDate>Thu, 02 Sep 2021 02:15:00 EST</pubDate> | 2021-09-02T07:15:00Z | EXACT
            <dc:date>2021-09-02T15:15:00</dc:date>           | 2021-09-02T07:15:00Z | EXACT
            <dc:date>2021-09-02T07:15:00.125Z</dc:date>      | 2021-09-02T07:15:00Z | EXACT
            <dc:date>2021-09-02</dc:date>                    | 2021-09-02T00:00:00Z | DAY
            <pubDate>Mon, 01 Jan 0001 00:00:00 GMT</pubDate> | ''                   | UNKNOWN
            """)
    void dateIsReadAsItIsWritten(String date, String instant, String precision) throws PostFormatException {
        Post post = Post.parse(file("<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><item>"
                + "<title>渡轮</title><link>https://www.zaobao.com/story</link>" + date + "</item></channel></rss>"));

        assertEquals(precision, post.published().precision().name());
        assertEquals(instant, post.published().isKnown() ? post.published().instant().toString() : "");
    }

    @Test
    void dateThatNobodyCanReadIsAWarning() throws PostFormatException {
        Post post = Post.parse(file("<rss version=\"2.0\"><channel><item><title>t</title><pubDate>soon</pubDate>"
                + "<description>Text.</description></item></channel></rss>"));

        assertEquals(List.of("0: date 'soon' is not a date such as 2014-02-04; the post has no date"),
                Posts.warnings(post));
    }

    @Test
    void linkIsOneOfTheSiteThatTheFeedIsOf() throws PostFormatException {
        String feed = "<rss version=\"2.0\"><channel><link>https://news.example.com/all/</link><item><title>t</title>"
                + "<link>%s</link></item></channel></rss>";

        assertEquals("https://news.example.com/rel/3", Post.parse(file(feed.formatted("/rel/3"))).url());
        assertEquals("https://news.example.com/all/3", Post.parse(file(feed.formatted("3"))).url());
        assertEquals("", Post.parse(file(feed.formatted("a b"))).url());
        assertEquals("", Post.parse(file(feed.formatted("mailto:a@example.com"))).url());
    }

    @Test
    void feedIsReadInTheEncodingItNames() throws PostFormatException {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><rss version=\"2.0\"><channel><item><title>港の夜</title></item></channel></rss>"
                .getBytes(Charset.forName("Shift_JIS"));

        assertEquals("港の夜", Post.parse(entries(new PostFile("f.rss", bytes)).getFirst()).title());
    }

    @Test
    void entitiesThatExplodeAreRefused() {
        var bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"laugh\">\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">\n".formatted(i, i - 1, i - 1, i - 1));
        }

        refuse(bomb + "]>\n<rss version=\"2.0\"><channel><item><title>&a29;</title></item></channel></rss>");
    }

    @Test
    void entityThatNamesAFileIsRefused(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        refuse("<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n"
                + "<rss version=\"2.0\"><channel><item><title>&x;</title></item></channel></rss>");
        refuse("<!DOCTYPE rss SYSTEM \"" + secret.toUri() + "\">\n<rss version=\"2.0\"><channel/></rss>");
    }

    private static void refuse(String feed) {
        assertTrue(Feed.is(file(feed).bytes()));
        var split = assertThrows(PostFormatException.class, () -> Feed.entries(file(feed)));
        assertThrows(PostFormatException.class, () -> Post.parse(file(feed)));
        assertTrue(split.problem().reason().contains("DOCTYPE"), split.problem().reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<urlset><url/></urlset>", "<feed/>", "<?xml version='1.0'?><html/>", "text", "",
        "<!-- <rss> --><p>rss</p>"})
    void otherXmlIsNoFeed(String text) {
        assertFalse(Feed.is(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(seed = "20210902")
    void anyMixBecomesPostsOrAReason(@ForAll("mixes") String text) {
        for (String start : List.of("<rss version=\"2.0\"><channel><item>%s</item></channel></rss>", "<rss>%s",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>%s</entry></feed>")) {
            try {
                for (var entry : entries(file(start.formatted(text)))) {
                    assertFalse(Post.parse(entry).title().isEmpty());
                }
            } catch (PostFormatException e) {
                assertFalse(e.problem().reason().isEmpty());
            }
        }
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of("<title>a</title>", "<title/>", "<link>x</link>", "<link/>", "<link href='::'/>",
                "<guid>",
                "</guid>", "<pubDate>soon</pubDate>", "<pubDate/>", "<published>2021</published>", "<author>a</author>",
                "<author><name/></author>", "<author/>", "<category/>", "<category domain=''>x</category>", "&nbsp;",
                "&#0;",
                "&x;", "<enclosure/>", "<enclosure url='x' length='y'/>", "<content/>",
                "<content type='xhtml'><div/></content>",
                "<content src='x' type='image/png'/>", "<description>&lt;p&gt;</description>", "<source/>", "<![CDATA[",
                "]]>",
                "<updated/>", "<id>::</id>", "<item/>", "<ttl>x</ttl>", "港口", "<content type='no/such'>x</content>",
                "\uFFFF")
                .list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }
}
