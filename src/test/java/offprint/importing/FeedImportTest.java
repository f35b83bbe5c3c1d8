package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.library.SoundLibrary;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedImportTest extends SoundLibrary {

    @TempDir
    private Path folder;

    private Importer importer;

    @BeforeEach
    void makeImporter() {
        importer = new Importer(library, List.of(FilterList.builtIn()));
    }

    private static String feed(String... names) {
        return Arrays.stream(names)
                .map(name -> "<item><title>" + name + "</title><guid>https://news.example.com/" + name
                + "</guid><description>&lt;p&gt;The " + name + " came late.&lt;/p&gt;</description></item>")
                .collect(Collectors.joining("", "<rss version=\"2.0\"><channel><title>News</title>",
                "</channel></rss>"));
    }

    private ImportReport run(Path archive) throws OffprintException {
        return importer.run(List.of(archive), ImportMonitor.NONE);
    }

    private List<String> titles() throws OffprintException {
        return library.summaries(library.find(ArticleQuery.ALL)).stream().map(ArticleSummary::title).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "zip", "tar.gz"})
    void entriesOfAFeedAreArticlesInEveryKindOfArchive(String kind) throws Exception {
        var files = new LinkedHashMap<String, String>();
        files.put("a.md", Archives.post(1));
        files.put("feeds/news.xml", feed("ferry", "crane"));
        files.put("sitemap.xml", "<urlset/>");
        var archive = switch (kind) {
            case "folder" -> Archives.folder(folder.resolve("posts"), files);
            case "zip" -> Archives.zip(folder.resolve("posts.zip"), files);
            default -> Archives.tarGz(folder.resolve("posts.tar.gz"), files);
        };

        assertEquals(3, importer.preview(List.of(archive), ImportMonitor.NONE).report().added());
        var first = run(archive);
        var second = run(archive);

        assertEquals(List.of(3, 3, 0, 0), List.of(first.files(), first.added(), first.failed(), first.removed()));
        assertEquals(List.of(3, 0, 3), List.of(second.files(), second.added(), second.unchanged()));
        assertEquals(List.of("crane", "ferry", "第1篇"), titles());
    }

    @Test
    void feedThatMovesOnBringsOnlyWhatIsNewAndLosesNothing() throws Exception {
        var file = Files.writeString(folder.resolve("news.rss"), feed("ferry", "crane"));
        run(file);
        Files.writeString(file, feed("quay", "ferry"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_630_566_900_000L));

        var report = run(file);
        var again = run(file);

        assertEquals(List.of(1, 0, 2, 0),
                List.of(report.added(), report.updated(), report.unchanged(), report.removed()));
        assertEquals(List.of(0, 3, 0), List.of(again.added(), again.unchanged(), again.removed()));
        assertEquals(List.of("crane", "ferry", "quay"), titles());
    }

    private static String item(String title, String guid, String link) {
        return "<item><title>" + title + "</title><guid isPermaLink=\"false\">" + guid + "</guid><link>" + link
                + "</link><description>&lt;p&gt;The " + title + " came late.&lt;/p&gt;</description></item>";
    }

    private static String channel(String... items) {
        return "<rss version=\"2.0\"><channel><title>News</title><link>https://news.example.com/</link>"
                + String.join("\n", items) + "</channel></rss>";
    }

    @Test
    void entriesThatLinkToOnePageAreArticlesOfTheirOwn() throws Exception {
        String ferry = item("ferry", "n1", "https://news.example.com/news.html#d1");
        String crane = item("crane", "n2", "https://news.example.com/news.html#d2");
        var file = Files.writeString(folder.resolve("news.xml"), channel(ferry, crane));
        var first = run(file);
        Files.writeString(file, channel(item("quay", "n3", "https://news.example.com/news.html#d3"),
                ferry.replace("late", "early"), crane));

        var second = run(file);

        assertEquals(List.of(2, 0), List.of(first.added(), first.duplicates()));
        assertEquals(List.of(1, 1, 1, 0),
                List.of(second.added(), second.updated(), second.unchanged(), second.duplicates()));
        assertEquals(List.of("crane", "ferry", "quay"), titles());
    }

    @Test
    void entriesOfOneGuidAndOtherLinksAreAllKept() throws Exception {
        var file = Files.writeString(folder.resolve("news.xml"), channel(
                item("ferry", "0", "https://news.example.com/ferry"), item("crane", "0",
                "https://news.example.com/crane"), item("crane", "0", "https://news.example.com/crane")));

        assertEquals(List.of(2, 0), List.of(run(file).added(), run(file).added()));
        assertEquals(List.of("crane", "ferry"), titles());
    }

    @Test
    void feedThatHasNoEntriesOrIsNoneForAMomentKeepsItsArticles() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), Map.of("a.md", Archives.post(1), "news.xml",
                feed("ferry", "crane")));
        run(posts);
        Files.writeString(posts.resolve("news.xml"), feed());
        var empty = run(posts);
        Files.writeString(posts.resolve("news.xml"), "<html><title>503 Service Unavailable</title></html>");
        var none = run(posts);

        assertEquals(List.of(0, 0), List.of(empty.removed(), empty.problems().size()));
        assertEquals(List.of(0, "news.xml: was a feed when it was last imported and is none now; its articles stay as "
                + "they are"), List.of(none.removed(), none.problems().getFirst().toString()));
        assertEquals(0, library.find(ArticleQuery.ALL.withWords("is:removed")).length);
        Files.delete(posts.resolve("news.xml"));
        assertEquals(2, run(posts).removed());
    }

    @Test
    void brokenFeedHidesNothingButItsOwnEntries() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), Map.of("a.md", Archives.post(1), "b.md", Archives.post(2),
                "c.md", Archives.post(3), "news.xml", feed("ferry")));
        run(posts);
        Files.writeString(posts.resolve("news.xml"), feed("ferry").substring(0, 90));
        Files.delete(posts.resolve("a.md"));
        Files.move(posts.resolve("b.md"), posts.resolve("d.md"));

        assertEquals(1, importer.preview(List.of(posts), ImportMonitor.NONE).report().removed());
        var report = run(posts);

        assertEquals(List.of(1, 1, 1), List.of(report.removed(), report.moved(), report.failed()));
        assertEquals(1, library.find(ArticleQuery.ALL.withWords("is:removed")).length);
    }

    @Test
    void importThatEndedInsideAFeedGoesOn() throws Exception {
        var names = new String[3_000];
        Arrays.setAll(names, number -> "ferry" + number);
        var file = Files.writeString(folder.resolve("news.xml"), feed(names));

        importer.run(List.of(file), new ImportMonitor() {
            private boolean cancelled;

            @Override
            public void step(long done, long total, String name) {
                cancelled |= done > 0;
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        });
        run(file);

        assertEquals(3_000, library.find(ArticleQuery.ALL).length);
    }

    @Test
    void entryIsReadFromWhatTheLibraryKeeps() throws Exception {
        run(Files.writeString(folder.resolve("news.xml"), feed("ferry", "crane")));
        var reader = new ArticleReader(library, new ArticleCleaner(List.of(FilterList.builtIn())));

        for (long id : library.find(ArticleQuery.ALL)) {
            var article = reader.read(id).orElseThrow();
            assertEquals("<p>The " + article.post().title() + " came late.</p>", article.clean().html());
        }
    }

    @Test
    void feedWhoseEntriesAreOfAnotherDialectIsALineOfTheReport() throws Exception {
        var archive = Archives.folder(folder.resolve("posts"), Map.of("odd.xml", "<rss version=\"2.0\"><channel>"
                + "<title>t</title><entry><title>h</title></entry></channel></rss>", "z.md", Archives.post(1)));
        var other = Archives.folder(folder.resolve("other"), Map.of("a.md", Archives.post(2)));

        var report = importer.run(List.of(archive, other), ImportMonitor.NONE);

        assertEquals(List.of(2, 1), List.of(report.added(), report.failed()));
        assertTrue(report.problems().getFirst().file().startsWith("odd.xml#"));
        assertEquals("the feed cannot be read: it has no entries of its own kind",
                report.problems().getFirst().reason());
    }

    @Test
    void brokenFeedIsALineOfTheReport() throws Exception {
        var archive = Archives.folder(folder.resolve("posts"), Map.of("a.md", Archives.post(1),
                "bomb.xml", "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\"/>", "cut.xml", feed("ferry")
                .substring(0, 90)));

        var report = run(archive);

        assertEquals(List.of(1, 2), List.of(report.added(), report.failed()));
        assertEquals("the file is no RSS or Atom feed", run(Files.writeString(folder.resolve("x.xml"), "<x/>"))
                .problems().getFirst().reason());
    }
}
