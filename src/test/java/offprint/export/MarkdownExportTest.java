package offprint.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is moved out imports again as what it was. */
class MarkdownExportTest {

    @TempDir
    private Path folder;
    private final RoundTrip trip = new RoundTrip();

    @Test
    void theSamplePostsComeBackAsEqualArticles() throws Exception {
        var articles = trip.imported(Path.of("sample-posts"));

        RoundTrip.export(articles, folder.resolve("out"));

        assertTrue(articles.size() > 25);
        assertEquals(RoundTrip.contents(articles), RoundTrip.contents(trip.imported(folder.resolve("out"))));
    }

    @Test
    void aWholePostIsWrittenAsItWasImported() throws Exception {
        byte[] source = """
                ---
                layout: post
                title:   "港口夜班的一天"   # a remark
                date: 2021-09-02T07:15:00.000Z
                ---
                夜班从十点开始。
                """.replace("\n", "\r\n").getBytes();
        Files.write(folder.resolve("2021-09-02-story.md"), source);

        assertArrayEquals(source, exported());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "No header at all\n=====\n\nText.",
        "---\ntitle: \"cut short\ndate: 2021-09-02\nauthor: 'A & B &amp; C: \"x\"'\n---\ntext",
        "---\ndate: 2021-09-02\n---\n[ ] a list\n\n- x\n",
        "---\ntitle: 'a: \"b\" \\ # c'\nauthors: [\"A, B\", \"C\"]\ntags: 'x, y'\ncategories: [\"z: 1\", ' - ']\n---\n---\ntext",
        "---\ntitle: t\ndate: 2021-09-02T08:37:55.027Z\nfrom: https://www.example.com/1\n---\n<!--1630595700000-->\n"
                + "[t](https://www.example.com/1)\n------\n\n<div>text</div>",
        "---\ntitle: t\ndate: 2021-09-02T08:37:55.027Z\n---\ntext",
        "---\ntitle: t\ndate: someday\n---\n<!--1630595700000-->\ntext",
        "---\ntitle: t\ndate: 2001-09-02\nfrom: https://www.example.com/2019/03/04/x\n---\ntext",
        "---\ntitle: t\n---\n<!--NaN--><!--1630595700000-->\n[t](https://www.example.com/1)\n---\n"
                + "[t](https://www.example.com/1)\n---\ntext",
        "---\ntitle: null\ntags: [~, null, 1.0, 2021-01-01, yes]\n---\n\n\n    code\n",
    })
    void oddPostsComeBackAsEqualArticles(String source) throws Exception {
        Files.writeString(folder.resolve("2021-09-03-some-name.md"), source);

        assertComesBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "Big5", "UTF-16"})
    void aPostInAnotherEncodingBecomesUtf8(String charset) throws Exception {
        String source = "---\ntitle: 港口夜班\ndate: 2021-09-02\n---\n" + "夜班在十一月以前有很多人，他和她不是一個人。".repeat(20);
        Files.write(folder.resolve("2021-09-02-a.md"), source.getBytes(Charset.forName(charset)));

        assertTrue(new String(exported()).startsWith("---\ntitle: \"港口夜班\"\ndate: 2021-09-02\n---\n夜班在十一月"));
        assertComesBack();
    }

    private void assertComesBack() throws Exception {
        var articles = trip.imported(folder);
        Path out = folder.resolveSibling(folder.getFileName() + "-out");
        RoundTrip.export(articles, out);
        assertEquals(1, articles.size());
        assertEquals(RoundTrip.contents(articles), RoundTrip.contents(trip.imported(out)));
    }

    private byte[] exported() throws Exception {
        Path file = folder.resolveSibling(folder.getFileName() + ".md");
        new MarkdownExport().write(trip.imported(folder).getFirst(), file);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }
}
