package offprint.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import offprint.Folders;

/** Whatever kind of file an article came from, a folder of its exports imports as the same article. */
class MovingOutTest {

    private static final String TEXT = "夜班从十点开始，三号泊位的起重机一直开到天亮；值班的林望舒说，这样的夜晚一年有四十个。";

    private final RoundTrip trip = new RoundTrip();

    /** A file and what it says. */
    private record Source(String name, String text) {
    }

    @Property(tries = 150, seed = "20210902")
    void anyKindOfFileComesBackAsTheSameArticles(@ForAll("sources") Source source) throws Exception {
        assertComesBack(Map.of(source.name, source.text));
    }

    @Example
    void everyKindTogetherComesBackToo() throws Exception {
        assertComesBack(Map.of(
                "toml.md", toml("一", "https://example.com/toml", "2021-09-02", TEXT),
                "json.md", json("二", "https://example.com/json", "2021-09-02", TEXT),
                "page.html", page("三", "https://example.com/page", "2021-09-02", TEXT),
                "saved.mhtml", mime("Four", "https://example.com/mime", "2021-09-02", TEXT),
                "feed.xml", feed("五", "https://example.com/feed", "2021-09-02", TEXT)));
    }

    @Provide
    Arbitrary<Source> sources() {
        var kinds = Arbitraries.of("toml.md", "json.md", "page.html", "headed.html", "saved.mhtml", "feed.xml",
                "atom.xml");
        var titles = Arbitraries.of("港口夜班", "Night shift", "a: b # c", "x & y", "[ ]", "1.0", "null", "--- 三号",
                "🎉 节");
        var urls = Arbitraries.of("https://example.com/a", "https://example.com/2019/03/04/b",
                "http://example.com/?a=1");
        var days = Arbitraries.of("2021-09-02", "2001-02-03", "1999-12-31", "2021-09-02T07:15:00Z",
                "2021-09-02T07:15:00.027+08:00");
        var pieces = Arbitraries.of(TEXT, "<p>", "</p>", "\n\n", "- x\n", "> y\n", "```\n", "---\n", "+++\n", "{", "}",
                "***", "<img src=\"https://example.com/a.png\">", "[t](https://example.com/l)", "    code\n", "# 题\n",
                "<h2>二</h2>");
        var texts = pieces.list().ofMinSize(1).ofMaxSize(12).map(parts -> TEXT + "\n" + String.join("", parts));
        return Combinators.combine(kinds, titles, urls, days, texts).as(MovingOutTest::source);
    }

    private static Source source(String name, String title, String url, String day, String text) {
        return new Source(name, switch (name) {
            case "toml.md" -> toml(title, url, day, text);
            case "json.md" -> json(title, url, day, text);
            case "page.html" -> page(title, url, day, text);
            case "headed.html" -> "---\ntitle: '" + title + "'\ndate: " + day + "\n---\n" + page(title, url, day, text);
            case "saved.mhtml" -> mime(title, url, day, text);
            case "feed.xml" -> feed(title, url, day, text);
            default -> atom(title, url, day, text);
        });
    }

    private static String toml(String title, String url, String day, String text) {
        return "+++\ntitle = \"%s\"\ndate = %s\nurl = \"%s\"\ntags = [\"慢读\", \"a, b\"]\nauthors = [\"林望舒\"]\n+++\n%s\n"
                .formatted(title, day, url, text);
    }

    private static String json(String title, String url, String day, String text) {
        return "{\n \"title\": \"%s\",\n \"date\": \"%s\",\n \"url\": \"%s\",\n \"tags\": [\"慢读\"]\n}\n\n%s\n"
                .formatted(title, day, url, text);
    }

    private static String page(String title, String url, String day, String text) {
        return """
                <!DOCTYPE html>
                <html><head><meta charset="utf-8"><title>%s - 海港日报</title><meta property="og:title" content="%s">
                <meta property="article:published_time" content="%s"><link rel="canonical" href="%s">
                <meta name="author" content="林望舒"></head>
                <body><nav><a href="/">首页</a> <a href="/b">要闻</a></nav>
                <article><h1>%s</h1><p>%s</p><div>%s</div><p>%s</p></article><footer>海港日报</footer></body></html>
                """.formatted(escaped(title), escaped(title), day, escaped(url), escaped(title), TEXT.repeat(4), text,
                TEXT.repeat(3));
    }

    private static String mime(String title, String url, String day, String text) {
        return ("From: <Saved>\nSnapshot-Content-Location: " + url + "\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"----quay\"\n\n------quay\n"
                + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\nContent-Location: " + url
                + "\n\n" + page(title, url, day, text.replace("---", "")) + "\n------quay--\n").replace("\n", "\r\n");
    }

    private static String feed(String title, String url, String day, String text) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>海港日报</title>
                <link>https://example.com/</link><description>d</description><item><title>%s</title><link>%s</link>
                <guid>%s</guid><dc:date>%s</dc:date><dc:creator>林望舒</dc:creator><category>慢读</category>
                <content:encoded><![CDATA[%s]]></content:encoded></item></channel></rss>
                """.formatted(escaped(title), escaped(url), escaped(url), day, text);
    }

    private static String atom(String title, String url, String day, String text) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>海港日报</title><id>urn:a</id><entry><title>%s</title>
                <link rel="alternate" href="%s"/><id>%s</id><published>%s</published><author><name>林望舒</name></author>
                <content type="html">%s</content></entry></feed>
                """.formatted(escaped(title), escaped(url), escaped(url), day.length() > 10 ? day : day + "T00:00:00Z",
                escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private void assertComesBack(Map<String, String> sources) throws Exception {
        var folder = Files.createTempDirectory("offprint-moving");
        try {
            var in = Files.createDirectory(folder.resolve("in"));
            for (var source : sources.entrySet()) {
                Files.writeString(in.resolve(source.getKey()), source.getValue());
            }
            var articles = trip.imported(in);
            RoundTrip.export(articles, folder.resolve("out"));

            assertEquals(sources.size(), articles.size());
            assertEquals(RoundTrip.contents(articles), RoundTrip.contents(trip.imported(folder.resolve("out"))));
        } finally {
            Folders.delete(folder);
        }
    }
}
