package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import offprint.html.FilterList;
import offprint.importing.PostSource.Entry;
import offprint.library.SoundLibrary;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that lie, end early or change under the import: each is a line of the report, and the rest is imported. */
class ImportLimitsTest extends SoundLibrary {

    @TempDir
    private Path folder;

    @Test
    void aBrokenArchiveDoesNotKeepTheOthersOut() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.zip"), "no archive");
        var whole = Archives.folder(folder.resolve("posts"), Map.of("a.md", Archives.post(1)));
        var importer = new Importer(library, List.of(FilterList.builtIn()));

        assertEquals(1, importer.preview(List.of(broken, whole), ImportMonitor.NONE).report().failed());
        var report = importer.run(List.of(broken, whole), ImportMonitor.NONE);

        assertEquals(List.of(1, 1), List.of(report.added(), report.failed()));
        assertEquals(broken.toString(), report.problems().getFirst().file());
        assertThrows(ImportException.class, () -> importer.run(List.of(broken), ImportMonitor.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "tar.gz", "folder"})
    void anArchiveInsideAnArchiveIsALineOfTheReport(String kind) throws Exception {
        var posts = Map.of("a.md", Archives.post(1), "old/2020.zip", "PK", "old/2019.tar.gz", "x");

        var report = run(switch (kind) {
            case "zip" -> Archives.zip(folder.resolve("posts.zip"), posts);
            case "tar.gz" -> Archives.tarGz(folder.resolve("posts.tar.gz"), posts);
            default -> Archives.folder(folder.resolve("posts"), posts);
        });

        assertEquals(List.of(1, 1, 0, 2), List.of(report.files(), report.added(), report.failed(), report.warnings()));
        assertEquals(List.of("old/2019.tar.gz", "old/2020.zip"),
                report.problems().stream().map(Problem::file).sorted().toList());
        assertTrue(report.problems().getFirst().reason().contains("import it by itself"));
    }

    @Test
    void whatIsGoneIsMarkedAlsoWhereAnArchiveLiesBesideThePosts() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), Map.of("a.md", Archives.post(1), "b.md", Archives.post(2),
                "old.zip", "PK"));
        run(posts);
        Files.delete(posts.resolve("a.md"));

        assertEquals(1, run(posts).removed());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 10_000})
    void anEntryThatLiesAboutItsSizeIsReadAsItIsOrRefused(int said) throws Exception {
        var zip = Archives.zip(folder.resolve("lying.zip"), entries("lie.md", "good.md"));
        byte[] bytes = Files.readAllBytes(zip);
        writeSizeInDirectory(bytes, said);
        Files.write(zip, bytes);

        var report = run(zip);

        assertEquals(2, report.added() + report.failed());
        assertTrue(report.added() >= 1, report.toString());
        assertEquals(report.failed(), report.problems().stream()
                .filter(problem -> problem.file().equals("lie.md") && problem.isError()).count());
    }

    /** The uncompressed size of the first entry, in the central directory. */
    private static void writeSizeInDirectory(byte[] zip, int size) {
        int at = 0;
        while (zip[at] != 'P' || zip[at + 1] != 'K' || zip[at + 2] != 1 || zip[at + 3] != 2) {
            at++;
        }
        zip[at + 24] = (byte) size;
        zip[at + 25] = (byte) (size >> 8);
    }

    @Test
    void entriesThatTogetherInflateLikeABombAreStopped() throws Exception {
        var posts = new LinkedHashMap<String, String>();
        for (int number = 0; number < 8; number++) {
            posts.put(number + ".md", " ".repeat(900_000));
        }
        var taken = new Recording();

        try (var source = ZipSource.of(Archives.zip(folder.resolve("many.zip"), posts), 3_000_000)) {
            source.read(source.entries(), taken);
        }

        assertEquals(4, taken.paths.size());
        assertEquals(4, taken.problems.size());
        assertTrue(taken.problems.getFirst().reason().contains("bomb"));
    }

    @Test
    void aPictureThatIsAskedForAgainAndAgainCountsEachTime() throws Exception {
        var zip = Archives.zip(folder.resolve("pictures.zip"), Map.of("a.png", " ".repeat(900_000)));
        var picture = new BesidePost("a.md", "a.png", "https://example.com/a.png");

        try (var source = ZipSource.of(zip, 3_000_000)) {
            int given = 0;
            for (int time = 0; time < 8; time++) {
                given += source.picture(picture).isPresent() ? 1 : 0;
            }

            assertEquals(4, given);
        }
    }

    @Test
    void anEntryThatIsRefusedAsABombCountsToo() throws Exception {
        var posts = new LinkedHashMap<String, String>();
        for (int number = 0; number < 8; number++) {
            posts.put(number + ".md", " ".repeat(2_000_000));
        }
        var taken = new Recording();

        try (var source = ZipSource.of(Archives.zip(folder.resolve("bombs.zip"), posts), 3_000_000)) {
            source.read(source.entries(), taken);
        }

        assertEquals(5, taken.problems.stream().filter(problem -> problem.reason().startsWith("is not read")).count());
    }

    @ParameterizedTest
    @CsvSource({"3000000, 3", "30000000, 8"})
    void aTarThatInflatesLikeABombIsReadUpToTheLimit(long most, int listed) throws Exception {
        var posts = new LinkedHashMap<String, String>();
        for (int number = 0; number < 8; number++) {
            posts.put(number + ".md", " ".repeat(900_000));
        }
        var taken = new Recording();

        try (var source = TarSource.of(Archives.tarGz(folder.resolve("many.tar.gz"), posts), most)) {
            source.read(source.entries(), taken);

            assertEquals(listed, taken.paths.size());
            assertEquals(listed < 8, source.problems().stream().anyMatch(problem -> problem.reason().contains("bomb")));
        }
    }

    @Test
    void aTarThatEndsEarlyIsExplainedAndLeavesTheLibraryAsItWas() throws Exception {
        var tar = Archives.tarGz(folder.resolve("posts.tar.gz"), entries("a.md", "b.md"));
        byte[] bytes = Files.readAllBytes(tar);
        Files.write(tar, Arrays.copyOf(bytes, bytes.length / 2));

        var failure = assertThrows(OffprintException.class, () -> run(tar));

        assertEquals("error.import.open", failure.key());
        assertFalse(failure.getMessage().contains("Exception"), failure.getMessage());
        assertEquals(0, library.find(ArticleQuery.ALL).length);
    }

    @Test
    void filesThatVanishOrGrowWhileTheyAreReadAreLinesOfTheReport() throws Exception {
        var posts = Archives.folder(folder.resolve("posts"), entries("gone.md", "grown.md", "good.md"));
        var taken = new Recording();

        try (var source = PostSource.open(posts)) {
            var entries = source.entries();
            Files.delete(posts.resolve("gone.md"));
            Files.writeString(posts.resolve("grown.md"), "x".repeat(PostSource.LARGEST_FILE + 1));
            source.read(entries, taken);
        }

        assertEquals(List.of("good.md"), taken.paths);
        assertEquals(List.of("gone.md", "grown.md"), taken.problems.stream().map(Problem::file).toList());
        assertEquals("is not there any more", taken.problems.getFirst().reason());
    }

    static Stream<IOException> causes() {
        return Stream.of(new NoSuchFileException("/posts/a.md"), new AccessDeniedException("/posts"),
                new FileSystemException("/posts/a.md", null, "Input/output error"), new EOFException(),
                new IOException());
    }

    @ParameterizedTest
    @MethodSource("causes")
    void whyAFileCannotBeReadIsSaidInWords(IOException cause) {
        String reason = PostSource.unreadable("a.md", cause).reason();

        assertTrue(reason.matches("cannot be read: [A-Za-z/ ]+"), reason);
        assertFalse(reason.contains("Exception") || reason.contains("/posts"), reason);
    }

    private static final class Recording implements PostSource.Taker {

        private final List<String> paths = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public boolean take(Entry entry, byte[] bytes) {
            return paths.add(entry.path());
        }

        @Override
        public boolean fail(Entry entry, Problem problem) {
            return problems.add(problem);
        }
    }

    private static Map<String, String> entries(String... names) {
        var posts = new LinkedHashMap<String, String>();
        for (int number = 0; number < names.length; number++) {
            posts.put(names[number], Archives.post(number));
        }
        return posts;
    }

    private ImportReport run(Path archive) throws OffprintException {
        return new Importer(library, List.of(FilterList.builtIn())).run(List.of(archive), ImportMonitor.NONE);
    }
}
