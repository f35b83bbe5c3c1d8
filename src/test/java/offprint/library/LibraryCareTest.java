package offprint.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import offprint.model.ArticleQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCareTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("library.db");
    }

    @Test
    void factsSayHowLargeTheLibraryIsAndWhichCopiesThereAre() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"), Articles.file("y", "渡轮", "二"));
            var care = new LibraryCare(library);
            var copy = care.backUp(CheckMonitor.NONE).orElseThrow();

            var facts = care.facts();

            assertEquals(file.toString(), facts.place());
            assertEquals(2, facts.articles());
            assertTrue(facts.bytes() >= Files.size(file));
            assertEquals(List.of(copy), facts.backups().stream().map(LibraryFacts.Backup::file).toList());
            assertEquals(Files.size(copy), facts.backups().getFirst().bytes());
        }
    }

    @Test
    void aCopyMadeByHandIsALibraryAndNoneOfTheDailyOnes() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));

            var byHand = new LibraryCare(library).backUp(CheckMonitor.NONE).orElseThrow();
            var daily = library.backUpDaily().orElseThrow();

            assertEquals(folder.resolve("backups"), byHand.getParent());
            assertFalse(byHand.equals(daily));
            try (var copy = Library.open(byHand)) {
                assertEquals(1, copy.find(ArticleQuery.ALL).length);
            }
        }
    }

    @Test
    void aCopyThatIsEndedLeavesNothingBehind() throws Exception {
        try (var library = Library.open(file)) {
            fill(library);

            assertEquals(Optional.empty(), new LibraryCare(library).backUp((_, _) -> false));

            try (var copies = Files.list(folder.resolve("backups"))) {
                assertEquals(List.of(), copies.toList());
            }
        }
    }

    @Test
    void compactingGivesRoomBackAndKeepsEveryArticle() throws Exception {
        try (var library = Library.open(file)) {
            fill(library);
            var ids = library.find(ArticleQuery.ALL);
            var gone = LongStream.of(ids).limit(ids.length - 10).boxed().toList();
            library.edits().apply(new Edit.Delete(true), gone.stream().mapToLong(Long::longValue).toArray(),
                    EditMonitor.NONE);
            library.trash().purge(gone);
            var care = new LibraryCare(library);

            long freed = care.compact(CheckMonitor.NONE).orElseThrow();

            assertTrue(freed > 0);
            assertEquals(0, care.facts().spare());
            assertEquals(10, library.find(ArticleQuery.ALL).length);
            assertTrue(library.verify(CheckMonitor.NONE).isOk());
            Articles.save(library, "b", Articles.file("z", "雪", "三"));
            assertEquals(11, library.find(ArticleQuery.ALL).length);
        }
    }

    @Test
    void compactingThatIsEndedChangesNothing() throws Exception {
        try (var library = Library.open(file)) {
            fill(library);

            assertEquals(Optional.empty(), new LibraryCare(library).compact((_, _) -> false));

            assertEquals(300, library.find(ArticleQuery.ALL).length);
            assertTrue(library.verify(CheckMonitor.NONE).isOk());
        }
    }

    @Test
    void aLibraryThatMayNotBeWrittenToIsNotCompacted() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
        }
        try (var library = Library.openReadOnly(file)) {
            assertEquals("error.library.readonly", assertThrows(LibraryException.class,
                    () -> new LibraryCare(library).compact(CheckMonitor.NONE)).key());
        }
    }

    @Test
    void aLibraryInMemoryHasNothingToCareFor() throws Exception {
        try (var library = Library.inMemory()) {
            var care = new LibraryCare(library);

            assertEquals(new LibraryFacts("", 0, 0, 0, List.of()), care.facts());
            assertEquals(Optional.empty(), care.backUp(CheckMonitor.NONE));
            assertEquals(Optional.empty(), care.compact(CheckMonitor.NONE));
        }
    }

    private static void fill(Library library) throws Exception {
        Articles.save(library, "a", IntStream.range(0, 300).mapToObj(number -> Articles.file("post-" + number,
                "第 " + number + " 天", ("潮位记录 " + number + " ").repeat(50))).toArray(ImportedFile[]::new));
    }
}
