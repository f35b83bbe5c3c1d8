package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import offprint.html.FilterList;
import offprint.library.LibraryException;
import offprint.library.SoundLibrary;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.OffprintException;
import offprint.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImporterTest extends SoundLibrary {

    @TempDir
    private Path folder;

    private Importer importer;

    @BeforeEach
    void makeImporter() {
        importer = new Importer(library, List.of(FilterList.builtIn()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "zip", "tar.gz", "tar"})
    void everyKindOfArchiveGivesTheSameLibraryAndASecondImportAddsNothing(String kind) throws Exception {
        var archive = archive(kind, Map.of("_posts/2021-09-02-一.md", Archives.post(1),
                "_posts/2021-09-03-二.md", Archives.post(2), "README.pdf", "no post"));

        var first = run(archive);
        var second = run(archive);

        assertEquals(List.of(2, 2, 0, 0), counts(first));
        assertEquals(List.of(2, 0, 2, 0), counts(second));
        assertEquals(List.of("第1篇", "第2篇"), titles());
    }

    @Test
    void theOrderOfTheArchiveDecidesNotTheWorkers() throws Exception {
        var posts = new LinkedHashMap<String, String>();
        for (int number = 0; number < 400; number++) {
            posts.put("_posts/%03d.md".formatted(number), Archives.post(number % 100) + "x".repeat(number));
        }

        var report = run(Archives.zip(folder.resolve("many.zip"), posts));

        assertEquals(List.of(100, 300), List.of(report.added(), report.duplicates()));
        library.summaries(library.find(ArticleQuery.ALL)).forEach(article ->
                assertTrue(article.file().compareTo("_posts/100.md") < 0, article.file()));
    }

    @Test
    void aBadFileIsALineOfTheReport() throws Exception {
        Archives.folder(folder.resolve("posts"), Map.of("good.md", Archives.post(1)));
        Files.write(folder.resolve("posts/picture.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});

        var report = run(folder.resolve("posts"));

        assertEquals(List.of(1, 1), List.of(report.added(), report.failed()));
        var problem = report.problems().getFirst();
        assertEquals("picture.md", problem.file());
        assertEquals(Problem.Level.ERROR, problem.level());
    }

    @Test
    void theAddressOfASiteTellsNoPostFromAnother() throws Exception {
        String post = "---\ntitle: %s\nsource: https://www.example.org/\n---\n%s号泊位的灯暗了。\n";
        var posts = Archives.folder(folder.resolve("posts"), Map.of("a.md", post.formatted("渡轮", "一"),
                "b.md", post.formatted("港口", "二"), "c.md", post.formatted("吊车", "三")));

        assertEquals(List.of(3, 3, 0, 0), counts(run(posts)));
        Files.writeString(posts.resolve("b.md"), post.formatted("港口", "四五"));
        assertEquals(1, run(posts).updated());
        assertEquals(List.of("吊车", "渡轮", "港口"), titles());
    }

    @Test
    void aChangedFileIsUpdatedAndTheRestLeftAlone() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"),
                Map.of("a.md", Archives.post(1), "b.md", Archives.post(2)));
        run(posts);
        Files.writeString(posts.resolve("a.md"), Archives.post("更正", "https://example.com/1", "更正的内容"));

        var report = run(posts);

        assertEquals(List.of(1, 1, 0), List.of(report.updated(), report.unchanged(), report.added()));
        assertEquals(1, library.find(ArticleQuery.ALL.withWords("更正的内容")).length);
    }

    @Test
    void aMovedFileIsSeenAsMoved() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), Map.of("_posts/a.md", Archives.post(1)));
        run(posts);
        Files.createDirectories(posts.resolve("archived"));
        Files.move(posts.resolve("_posts/a.md"), posts.resolve("archived/a.md"));

        var report = run(posts);

        assertEquals(List.of(1, 0), List.of(report.moved(), report.added()));
        assertEquals("archived/a.md", library.summaries(1).getFirst().file());
    }

    @Test
    void aFileThatIsGoneIsReportedOnceAndItsArticleStays() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"),
                Map.of("a.md", Archives.post(1), "b.md", Archives.post(2)));
        run(posts);
        Files.delete(posts.resolve("a.md"));

        assertEquals(1, importer.preview(List.of(posts), ImportMonitor.NONE).report().removed());
        assertEquals(List.of(1, 0), List.of(run(posts).removed(), run(posts).removed()));
        assertEquals(List.of("第1篇", "第2篇"), titles());
        assertEquals(1, library.find(ArticleQuery.ALL.withWords("is:removed")).length);
    }

    @Test
    void aDownloadUnderAnotherNameIsTheSameArchive() throws Exception {
        run(Archives.zip(folder.resolve("posts.zip"), numbered(0, 40)));

        var copy = run(Archives.zip(folder.resolve("posts (1).zip"), numbered(0, 40)));
        var later = run(Archives.zip(folder.resolve("posts (2).zip"), numbered(1, 45)));

        assertEquals(List.of(40, 0, 40, 0), counts(copy));
        assertEquals(List.of(44, 5, 39, 0), counts(later));
        assertEquals(1, later.removed());
        assertEquals(1, library.find(ArticleQuery.ALL.withWords("is:removed")).length);
        assertEquals(0, library.find(ArticleQuery.ALL.withWords("is:duplicate")).length);
    }

    @Test
    void aFolderThatWasMovedIsTheSameArchiveAndACopyOfOneIsNot() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), numbered(0, 30));
        run(posts);
        var moved = Files.move(posts, folder.resolve("moved"));

        assertEquals(30, importer.preview(List.of(moved), ImportMonitor.NONE).report().unchanged());
        assertEquals(List.of(30, 0, 30, 0), counts(run(moved)));

        var copy = Archives.folder(folder.resolve("copy"), numbered(0, 30));
        assertEquals(List.of(30, 0, 30, 0), counts(run(copy)));
        Files.delete(copy.resolve("_posts/0.md"));
        assertEquals(1, run(copy).removed());
        assertEquals(0, library.find(ArticleQuery.ALL.withWords("is:removed")).length);
        assertEquals(0, library.find(ArticleQuery.ALL.withWords("is:duplicate")).length);
    }

    @Test
    void anArchiveWithOnlyAFewFilesOfAnotherIsItsOwn() throws Exception {
        run(Archives.zip(folder.resolve("posts.zip"), numbered(0, 40)));

        run(Archives.zip(folder.resolve("others.zip"), numbered(30, 70)));

        assertEquals(70, library.find(ArticleQuery.ALL).length);
        assertEquals(0, library.find(ArticleQuery.ALL.withWords("is:removed")).length);
    }

    private static Map<String, String> numbered(int from, int to) {
        var posts = new LinkedHashMap<String, String>();
        for (int number = from; number < to; number++) {
            posts.put("_posts/" + number + ".md", Archives.post(number));
        }
        return posts;
    }

    @Test
    void namesInGbkAreRead() throws Exception {
        run(Archives.zip(folder.resolve("gbk.zip"), Charset.forName("GBK"), Map.of("港口.md", Archives.post(1))));

        assertEquals("港口.md", library.summaries(1).getFirst().file());
    }

    @Test
    void anEntryWhoseBytesWereDamagedIsNotTaken() throws Exception {
        var zip = Archives.zip(folder.resolve("damaged.zip"), Map.of("a.md", Archives.post(1)));
        byte[] bytes = Files.readAllBytes(zip);
        bytes[60] ^= 0x10;
        Files.write(zip, bytes);

        var report = run(zip);

        assertEquals(List.of(0, 1), List.of(report.added(), report.failed()));
    }

    @Test
    void aBombIsStoppedAndTheOthersRead() throws Exception {
        var zip = Archives.zip(folder.resolve("bomb.zip"), Map.of("bomb.md", " ".repeat(30_000_000),
                "good.md", Archives.post(1)));

        var report = run(zip);

        assertEquals(List.of(1, 1), List.of(report.added(), report.failed()));
        assertTrue(report.problems().getFirst().reason().contains("bomb"));
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreOnlyNames() throws Exception {
        run(Archives.zip(folder.resolve("slip.zip"), Map.of("../../outside.md", Archives.post(1))));

        assertEquals("../../outside.md", library.summaries(1).getFirst().file());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("slip.zip"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void whatAJekyllProjectHoldsBesidesItsPostsIsLeftOut() throws Exception {
        var site = Archives.folder(folder.resolve("site"), Map.of("_posts/a.md", Archives.post(1),
                "archived/readme-of-the-harbour.md", Archives.post(2), "README.md", "About", "LICENSE.txt", "MIT",
                "_layouts/default.html", "<html></html>", "404.html", "<p>Gone</p>", ".git/x.md", "x"));

        assertEquals(List.of(2, 2, 0, 0), counts(run(site)));
        assertEquals(1, run(site.resolve("README.md")).added());
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        var outside = Archives.folder(folder.resolve("outside"), Map.of("secret.md", Archives.post(1)));
        var posts = Archives.folder(folder.resolve("posts"), Map.of("a.md", Archives.post(2)));
        Files.createSymbolicLink(posts.resolve("out"), outside);
        Files.createSymbolicLink(posts.resolve("circle"), posts);
        Files.createSymbolicLink(posts.resolve("secret.md"), outside.resolve("secret.md"));

        assertEquals(1, run(posts).files());
    }

    @Test
    void aLinkToAFolderIsThatFolder() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), Map.of("a.md", Archives.post(1), "b/c.md",
                Archives.post(2)));
        var link = Files.createSymbolicLink(folder.resolve("link"), posts);

        assertEquals(List.of(2, 2, 0, 0), counts(run(link)));
        assertEquals(List.of(2, 0, 2, 0), counts(run(link)));
    }

    @Test
    void cancellingKeepsWhatIsStored() throws Exception {
        var posts = new LinkedHashMap<String, String>();
        for (int number = 0; number < 3_000; number++) {
            posts.put(number + ".md", Archives.post(number));
        }
        var zip = Archives.zip(folder.resolve("large.zip"), posts);
        var monitor = new CancelAfter(1_000);

        var report = importer.run(List.of(zip), monitor);

        assertTrue(report.cancelled());
        assertTrue(report.added() >= 1_000 && report.added() < 3_000, "added " + report.added());
        assertEquals(report.added(), library.find(ArticleQuery.ALL).length);
        assertEquals(3_000 - report.added(), run(zip).added());
    }

    @Test
    void whatACancelledImportDidNotReachIsNotTakenForRemoved() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), numbered(0, 40));
        run(posts);
        Files.move(posts.resolve("_posts"), posts.resolve("archived"));

        var report = importer.run(List.of(posts), new ImportMonitor() {

            private boolean isCancelled;

            @Override
            public void step(long done, long total, String file) {
                isCancelled = true;
            }

            @Override
            public boolean isCancelled() {
                return isCancelled;
            }
        });

        assertTrue(report.cancelled());
        assertEquals(0, report.removed());
        assertEquals(0, library.find(ArticleQuery.ALL.withWords("is:removed")).length);
        assertEquals(List.of(40, 0), List.of(run(posts).moved(), run(posts).removed()));
    }

    @Test
    void whatAFailedImportDidNotReachIsNotTakenForRemoved() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), numbered(0, 40));
        run(posts);
        Files.move(posts.resolve("_posts"), posts.resolve("archived"));

        assertThrows(IllegalStateException.class, () -> importer.run(List.of(posts), new ImportMonitor() {

            @Override
            public void step(long done, long total, String file) {
                if (done > 0) {
                    throw new IllegalStateException("no room");
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        }));

        assertEquals(0, library.find(ArticleQuery.ALL.withWords("is:removed")).length);
    }

    /** As {@code E:} on Windows; the file system of a ZIP has such a root everywhere. */
    @Test
    void driveIsImportedByItsPath() throws Exception {
        var drive = Archives.zip(folder.resolve("drive.zip"), Map.of("a.pdf", "no post"));
        try (var files = FileSystems.newFileSystem(drive)) {
            var report = run(files.getPath("/"));

            assertEquals(List.of(0, 0, 0, 0), counts(report));
        }
    }

    @Test
    void progressCountsEveryFile() throws Exception {
        var monitor = new CancelAfter(Long.MAX_VALUE);

        importer.run(List.of(archive("zip", Map.of("a.md", Archives.post(1), "b.md", Archives.post(2)))), monitor);

        assertEquals(2, monitor.done);
        assertEquals(2, monitor.total);
    }

    @Test
    void aDryRunStoresNothing() throws Exception {
        var archive = archive("zip", Map.of("a.md", Archives.post(1)));

        assertEquals(1, importer.preview(List.of(archive), ImportMonitor.NONE).report().added());
        assertEquals(0, library.find(ArticleQuery.ALL).length);
        assertEquals(1, run(archive).added());
        assertEquals(0, importer.preview(List.of(archive), ImportMonitor.NONE).report().added());
    }

    @Test
    void whatIsNotThereIsExplained() {
        var failure = assertThrows(OffprintException.class, () -> run(folder.resolve("nothing.zip")));

        assertEquals("error.import.missing", failure.key());
        assertTrue(failure.getMessage().contains("nothing.zip"));
    }

    @Test
    void anArchiveCutShortIsExplained() throws Exception {
        var zip = archive("zip", Map.of("a.md", Archives.post(1)));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length - 30));

        assertEquals("error.import.open", assertThrows(OffprintException.class, () -> run(zip)).key());
    }

    private static final class CancelAfter implements ImportMonitor {

        private final long limit;
        private volatile long done;
        private volatile long total;

        CancelAfter(long limit) {
            this.limit = limit;
        }

        @Override
        public void step(long newDone, long newTotal, String file) {
            done = newDone;
            total = newTotal;
        }

        @Override
        public boolean isCancelled() {
            return done >= limit;
        }
    }

    private Path archive(String kind, Map<String, String> posts) throws IOException {
        return switch (kind) {
            case "folder" -> Archives.folder(folder.resolve("posts"), posts);
            case "zip" -> Archives.zip(folder.resolve("posts.zip"), posts);
            case "tar" -> Archives.tar(folder.resolve("posts.tar"), posts);
            default -> Archives.tarGz(folder.resolve("posts.tar.gz"), posts);
        };
    }

    private ImportReport run(Path archive) throws OffprintException {
        return importer.run(List.of(archive), ImportMonitor.NONE);
    }

    private List<String> titles() throws LibraryException {
        return library.summaries(library.find(ArticleQuery.ALL)).stream().map(ArticleSummary::title).sorted().toList();
    }

    private static List<Integer> counts(ImportReport report) {
        return List.of(report.files(), report.added(), report.unchanged(), report.failed());
    }
}
