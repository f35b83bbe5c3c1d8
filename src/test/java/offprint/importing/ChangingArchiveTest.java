package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that change or vanish under an import: nothing is lost, and nothing is taken for removed that is not. */
class ChangingArchiveTest extends SoundLibrary {

    @TempDir
    private Path folder;

    /** What happens to the archive between its listing and its reading. */
    @FunctionalInterface
    private interface Change {
        void run() throws IOException;
    }

    @Test
    void filesThatVanishShrinkOrChangeUnderTheImportKeepTheirEarlierText() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), Map.of("cut.md", Archives.post(1), "gone.md",
                Archives.post(2), "still.md", Archives.post(3), "written.md", Archives.post(4)));
        run(posts, () -> { });
        for (int number = 1; number <= 4; number++) {
            var name = List.of("cut.md", "gone.md", "still.md", "written.md").get(number - 1);
            Files.writeString(posts.resolve(name), corrected(number, "更正"));
            // The clock of a file system may not have moved on since the import: it ticks every 4 or 10 ms.
            Files.setLastModifiedTime(posts.resolve(name), FileTime.from(Instant.now().plusSeconds(2)));
        }

        var report = run(posts, () -> {
            Files.write(posts.resolve("cut.md"), new byte[0]);
            Files.delete(posts.resolve("gone.md"));
            var before = Files.getLastModifiedTime(posts.resolve("written.md"));
            Files.writeString(posts.resolve("written.md"), corrected(4, "又改"));
            Files.setLastModifiedTime(posts.resolve("written.md"), FileTime.fromMillis(before.toMillis() + 2_000));
        });

        assertEquals(List.of("cut.md", "gone.md", "written.md"),
                report.problems().stream().map(Problem::file).toList());
        assertEquals(List.of(1, 3, 0), List.of(report.updated(), report.failed(), report.removed()));
        assertEquals(List.of("更正3", "第1篇", "第2篇", "第4篇"), titles());
        assertEquals(1, run(posts, () -> { }).removed());
        assertEquals(List.of("又改4", "更正3", "第1篇", "第2篇"), titles());
    }

    @Test
    void aFolderThatVanishesMidwayLeavesItsArticlesAndIsReportedByTheNextImport() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), Map.of("a.md", Archives.post(1), "old/b.md",
                Archives.post(2), "old/c.md", Archives.post(3)));

        var report = run(posts, () -> delete(posts.resolve("old")));

        assertEquals(List.of(1, 2, 0), List.of(report.added(), report.failed(), report.removed()));
        assertEquals(List.of("is not there any more", "is not there any more"),
                report.problems().stream().map(Problem::reason).toList());
    }

    @Test
    void aLinkPutInThePlaceOfAFileIsNotFollowed() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), Map.of("a.md", Archives.post(1)));
        var outside = Files.writeString(folder.resolve("outside.md"), Archives.post(2));

        var report = run(posts, () -> {
            Files.delete(posts.resolve("a.md"));
            Files.createSymbolicLink(posts.resolve("a.md"), outside);
        });

        assertEquals(List.of(0, 1), List.of(report.added(), report.failed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "zip", "tar.gz"})
    void anArchiveWithNothingInItLeavesAllArticlesAndSaysSo(String kind) throws Exception {
        var full = Map.of("a.md", Archives.post(1), "b.md", Archives.post(2));
        var archive = write(kind, full);
        run(archive, () -> { });
        delete(archive);
        write(kind, Map.of());

        var importer = new Importer(library, List.of(FilterList.builtIn()));
        var preview = importer.preview(List.of(archive), ImportMonitor.NONE);
        var report = run(archive, () -> { });

        assertEquals(List.of(0, 1), List.of(report.removed(), report.failed()));
        assertEquals(0, preview.report().removed());
        assertTrue(report.problems().getFirst().reason().startsWith("has no posts in it now, and had 2 before"));
        assertEquals(0, library.find(ArticleQuery.ALL.withWords("is:removed")).length);
        delete(archive);
        write(kind, full);
        assertEquals(2, run(archive, () -> { }).unchanged());
    }

    @Test
    void anArchiveThatIsNotThereLeavesAllArticles() throws Exception {
        var archive = write("folder", Map.of("a.md", Archives.post(1)));
        var other = Archives.folder(folder.resolve("other"), Map.of("b.md", Archives.post(2)));
        run(archive, () -> { });
        delete(archive);

        var report = new Importer(library, List.of(FilterList.builtIn())).run(List.of(archive, other),
                ImportMonitor.NONE);

        assertEquals(List.of(1, 1, 0), List.of(report.added(), report.failed(), report.removed()));
        assertEquals(0, library.find(ArticleQuery.ALL.withWords("is:removed")).length);
    }

    @Test
    void aTarWrittenAnewWithoutSomeOfItsPostsSaysWhich() throws Exception {
        var tar = write("tar.gz", Map.of("a.md", Archives.post(1), "b.md", Archives.post(2)));

        var report = run(tar, () -> write("tar.gz", Map.of("a.md", Archives.post(1))));

        assertEquals(List.of(1, 1), List.of(report.added(), report.failed()));
        assertEquals("b.md", report.problems().getFirst().file());
    }

    private static String corrected(int number, String title) {
        return Archives.post(title + number, "https://example.com/" + number, "渡轮改期，" + number + "号泊位的灯亮了。");
    }

    private Path write(String kind, Map<String, String> posts) throws IOException {
        return switch (kind) {
            case "zip" -> Archives.zip(folder.resolve("posts.zip"), posts);
            case "tar.gz" -> Archives.tarGz(folder.resolve("posts.tar.gz"), posts);
            default -> Archives.folder(Files.createDirectories(folder.resolve("posts")), posts);
        };
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (var each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(each);
            }
        }
    }

    private List<String> titles() throws LibraryException {
        return library.summaries(library.find(ArticleQuery.ALL)).stream().map(ArticleSummary::title).sorted().toList();
    }

    private ImportReport run(Path archive, Change change) throws OffprintException {
        var monitor = new ImportMonitor() {

            private boolean isListed;

            @Override
            public void step(long done, long total, String file) {
                try {
                    if (!isListed) {
                        change.run();
                    }
                    isListed = true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        return new Importer(library, List.of(FilterList.builtIn())).run(List.of(archive), monitor);
    }
}
