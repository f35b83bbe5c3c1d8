package offprint.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.importing.ImportReport;
import offprint.importing.Importer;
import offprint.library.CheckMonitor;
import offprint.library.Edit;
import offprint.library.EditMonitor;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.Highlight;
import offprint.model.TextAnchor;
import offprint.reading.ArticleReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stars, highlights and notes go out with a Markdown export, and come back with it. */
class MarksMoveTest {

    private static final String POST = """
            ---
            layout: post
            title: "港口夜班的一天"   # a remark
            date: 2021-09-02T07:15:00.000Z
            from: https://example.com/night
            ---
            夜班从十点开始，三号泊位的起重机一直开到天亮。

            值班的林望舒说，这样的夜晚一年有四十个。
            """;
    private static final Instant THEN = Instant.parse("2024-05-06T07:08:09Z");
    private static final Highlight CRANE = new Highlight(0, 0, new TextAnchor("三号泊位的起重机", "夜班从十点开始，",
            "一直开到天亮。", 8), Highlight.Colour.GREEN, "", THEN);
    private static final Highlight NIGHTS = new Highlight(0, 0, new TextAnchor("四十个", "这样的夜晚一年有", "。", 39),
            Highlight.Colour.PINK, "问：\"哪一年\"？\n\n---\n# 去年 \\ 前年: 🎉", THEN.plusSeconds(60));

    @TempDir
    private Path folder;
    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));
    private Library library;
    private Library other;

    @BeforeEach
    void open() throws Exception {
        library = Library.inMemory();
        other = Library.inMemory();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
        other.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {POST, "---\r\ntitle: a\r\nfrom: https://example.com/a\r\n---\r\nText.\r\n", "No header.\n",
        "+++\ntitle = \"toml\"\n+++\nText.\n", "---\ntitle: \"cut short\ndate: 2021-09-02\n---\ntext",
        "---\nsummary: |\n  two\n  lines\n...\ntext", "\uFEFF---\ntitle: marked\n---\ntext",
        "---\ntitle: t\nown_star: false\nown_highlights: [no]\n---\ntext"})
    void starHighlightsNotesAndTagsOfAnyPostComeBackInAnotherLibrary(String post) throws Exception {
        long id = imported(library, "in/2021-09-02-post.md", post);
        mark(library, id);

        importFile(other, exported(id));

        long copy = only(other);
        assertEquals(List.of(CRANE, NIGHTS), highlights(other, copy));
        assertTrue(other.summaries(copy).getFirst().starred());
        assertEquals(List.of("稍后读"), other.summaries(copy).getFirst().ownTags());
        assertEquals(List.of(copy), found(other, "is:starred note:哪一年"));
    }

    @Test
    void anExportIsThePostByteForByteButForTheLinesOfItsMarks() throws Exception {
        long id = imported(library, "in/post.md", POST);
        library.marks().setStarred(true, id);
        library.highlights().put(NIGHTS.copyFor(id));

        assertEquals(POST.replace("---\n夜班", """
                own_star: true
                own_highlights:
                  - quote: "四十个"
                    prefix: "这样的夜晚一年有"
                    suffix: "。"
                    position: 39
                    colour: pink
                    note: "问：\\"哪一年\\"？\\U0000000A\\U0000000A---\\U0000000A# 去年 \\\\ 前年: 🎉"
                    created: 2024-05-06T07:09:09Z
                ---
                夜班"""), Files.readString(exported(id)));
    }

    @Test
    void aMarkedExportIsTheSameTextAsItsOriginal() throws Exception {
        long id = imported(library, "in/post.md", POST);
        library.highlights().put(NIGHTS.copyFor(id));
        Path export = exported(id);
        long original = imported(other, "other/post.md", POST);

        assertEquals(1, importFile(other, export).unchanged());
        assertEquals(List.of(original), found(other, ""));
        assertEquals(1, other.summaries(original).getFirst().versions());
        assertEquals(List.of(NIGHTS), highlights(other, original));
        assertArrayEquals(POST.getBytes(StandardCharsets.UTF_8),
                other.article(original).orElseThrow().source().bytes());

        Files.copy(export, folder.resolve("other/copy.md"));
        assertEquals(0, importFile(other, folder.resolve("other")).updated());
        assertEquals(1, other.summaries(original).getFirst().versions());
        assertEquals(List.of(NIGHTS), highlights(other, original));
    }

    @Test
    void anExportInThePlaceOfItsOriginalIsUnchanged() throws Exception {
        long id = imported(library, "in/post.md", POST);
        library.highlights().put(NIGHTS.copyFor(id));
        Files.copy(exported(id), folder.resolve("in/post.md"), StandardCopyOption.REPLACE_EXISTING);

        var report = importFile(library, folder.resolve("in"));
        var again = importFile(library, folder.resolve("in"));

        assertEquals(List.of(1, 0, 1), List.of(report.unchanged(), report.updated(), again.unchanged()));
        assertEquals(1, library.summaries(id).getFirst().versions());
        assertEquals(List.of(NIGHTS), highlights(library, id));
        assertTrue(library.verify(CheckMonitor.NONE).problems().isEmpty());
    }

    @Test
    void whatTheReaderWroteSinceStays() throws Exception {
        long id = imported(library, "in/post.md", POST);
        var stored = library.highlights().put(NIGHTS.copyFor(id));
        Path export = exported(id);
        library.highlights().put(stored.withNote("前年").withColour(Highlight.Colour.BLUE));

        importFile(library, export);

        assertEquals(List.of(NIGHTS.withNote("前年").withColour(Highlight.Colour.BLUE)), highlights(library, id));
    }

    @Test
    void whatIsNoHighlightStaysInTheSourceAndIsALineOfTheReport() throws Exception {
        Path file = folder.resolve("odd.md");
        String odd = POST.replace("---\n夜班", "own_highlights:\n  - quote: 夜班\n    colour: purple\n---\n夜班");
        Files.writeString(file, odd);

        var report = importFile(library, file);

        assertEquals(List.of(), highlights(library, only(library)));
        assertEquals(1, report.warnings());
        assertEquals(odd, new String(library.article(only(library)).orElseThrow().source().bytes(),
                StandardCharsets.UTF_8));
        assertTrue(Files.readString(exported(only(library))).endsWith("---\n夜班从十点开始，三号泊位的起重机一直开到天亮。\n\n"
                + "值班的林望舒说，这样的夜晚一年有四十个。\n"));
    }

    private void mark(Library marked, long id) throws Exception {
        marked.marks().setStarred(true, id);
        marked.edits().apply(new Edit.Tag("稍后读", true), new long[] {id}, EditMonitor.NONE).orElseThrow();
        marked.highlights().put(NIGHTS.copyFor(id));
        marked.highlights().put(CRANE.copyFor(id));
    }

    private long imported(Library into, String name, String post) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, post);
        importFile(into, file.getParent());
        return only(into);
    }

    private ImportReport importFile(Library into, Path path) throws Exception {
        return new Importer(into, cleaner).run(List.of(path), RoundTrip.SILENT);
    }

    private Path exported(long id) throws Exception {
        Path file = folder.resolve("2021-09-02-out.md");
        new MarkdownExport().write(new ArticleReader(library, cleaner).read(id).orElseThrow(), file);
        return file;
    }

    private static long only(Library of) throws Exception {
        return found(of, "").getFirst();
    }

    private static List<Long> found(Library in, String words) throws Exception {
        return Arrays.stream(in.find(ArticleQuery.ALL.withWords(words))).boxed().toList();
    }

    private static List<Highlight> highlights(Library of, long id) throws Exception {
        return of.highlights().of(id).stream().map(highlight -> highlight.copyFor(0)).toList();
    }
}
