package offprint.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import offprint.model.ArticleQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What disks and people do to a library. */
class DamageTest {

    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("library.db");
    }

    @Test
    void aFlippedByteNeverShowsAsAnotherArticle() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", files(60));
        }
        byte[] sound = Files.readAllBytes(file);
        var random = new Random(20210902);
        int noticed = 0;
        for (int time = 0; time < 150; time++) {
            byte[] flipped = sound.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            var damaged = folder.resolve("flipped-" + time + ".db");
            Files.write(damaged, flipped);
            noticed += isNoticed(damaged) ? 1 : 0;
        }
        assertTrue(noticed > 10, noticed + " of 150 were noticed");
    }

    /** Reads everything; damage may only show as a {@link LibraryException} or in the check. */
    private static boolean isNoticed(Path file) {
        try (var library = Library.open(file)) {
            for (long id : library.find(ArticleQuery.ALL)) {
                var article = library.article(id);
                assertTrue(article.isEmpty() || isSource(article.get().source().bytes()), "article " + id);
            }
            library.facets(ArticleQuery.ALL.withWords("泊位"));
            return !library.verify(CheckMonitor.NONE).isOk();
        } catch (LibraryException e) {
            assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
            return true;
        }
    }

    private static boolean isSource(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).matches("第(\\d+)篇\n\\1号泊位的灯暗了。");
    }

    @Test
    void aLibraryWithADamagedTableOpensForReadingAndNamesTheBackup() throws Exception {
        var backup = Files.createDirectories(folder.resolve("backups")).resolve("library-2021-09-02.db");
        try (var library = Library.open(file)) {
            Articles.save(library, "a", files(300));
            library.backup(backup);
        }
        overwriteLastLeafOf("article");

        try (var library = Library.open(file)) {
            var state = assertInstanceOf(LibraryState.Damaged.class, library.state());
            assertEquals(backup, state.newestBackup().orElseThrow());
            assertTrue(library.article(1).isPresent());
            var failure = assertThrows(LibraryException.class, () -> library.marks().setRead(true, 1L));
            assertEquals("error.library.damaged.backup", failure.key());
            assertTrue(failure.getMessage().contains(backup.toString()), failure.getMessage());
        }
    }

    @Test
    void damageMetLaterEndsTheWriting() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", files(300));
        }
        overwriteLastLeafOf("article_facet_by_article");

        try (var library = Library.open(file)) {
            assertInstanceOf(LibraryState.Writable.class, library.state());
            assertThrows(LibraryException.class, () -> library.facets(ArticleQuery.ALL));
            assertInstanceOf(LibraryState.Damaged.class, library.state());
            assertThrows(LibraryException.class, () -> library.marks().setRead(true, 1L));
        }
    }

    private void overwriteLastLeafOf(String table) throws Exception {
        long page;
        try (var database = Database.open(file, false)) {
            database.query("PRAGMA journal_mode = DELETE", row -> row.getString(1));
            page = database.number("SELECT MAX(pageno) FROM dbstat WHERE name = ? AND pagetype = 'leaf'", 0, table);
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (int) (page - 1) * PAGE, (int) page * PAGE, (byte) 0x5A);
        Files.write(file, bytes);
    }

    @Test
    void aLogCutAnywhereLeavesWholeBatches() throws Exception {
        byte[] log;
        byte[] main;
        try (var library = Library.open(file)) {
            var run = library.startImport("a", List.of());
            for (var batch : batches(12)) {
                run.save(List.of(batch));
            }
            log = Files.readAllBytes(folder.resolve("library.db-wal"));
            main = Files.readAllBytes(file);
        }
        var random = new Random(17);
        for (int time = 0; time < 40; time++) {
            int length = random.nextInt(log.length);
            var cut = folder.resolve("cut-" + time + ".db");
            Files.write(cut, main);
            Files.write(folder.resolve("cut-" + time + ".db-wal"), Arrays.copyOf(log, length));
            try (var library = Library.open(cut)) {
                var report = library.verify(CheckMonitor.NONE);
                assertTrue(report.isOk(), report.toString());
                assertEquals(0, report.articles() % 5, "a batch of five in part, cut at " + length);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 10, 13})
    void aFullDiskEndsAnImportAtTheLastBatch(int left) throws Exception {
        try (var library = Library.open(file)) {
            var run = library.startImport("a", List.of());
            var batches = batches(60);
            run.save(List.of(batches.getFirst()));
            long pages = quota(library, 0);
            quota(library, pages + left);

            int stored = 1;
            LibraryException full = null;
            while (full == null) {
                try {
                    run.save(List.of(batches.get(stored)));
                    stored++;
                } catch (LibraryException e) {
                    full = e;
                }
            }

            assertEquals("error.library.full", full.key());
            assertEquals(new CheckReport(stored * 5L, List.of()), library.verify(CheckMonitor.NONE));
            quota(library, 1_000_000);
            run.save(List.of(batches.get(stored)));
            assertEquals(new CheckReport(stored * 5L + 5, List.of()), library.verify(CheckMonitor.NONE));
        }
    }

    /** On a full disk it could not be opened otherwise, not even to be read. */
    @Test
    void openingALibraryWritesNothing() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", files(3));
        }
        try (var other = Database.open(file, true)) {
            long before = other.number("PRAGMA data_version", 0);

            try (var library = Library.open(file)) {
                assertEquals(3, library.find(ArticleQuery.ALL).length);
                assertEquals(before, other.number("PRAGMA data_version", 0));
            }
        }
    }

    /** SQLite's own limit stands for a disk that has no more pages. */
    private static long quota(Library library, long pages) throws LibraryException {
        return library.write("limit", database -> {
            if (pages > 0) {
                database.number("PRAGMA max_page_count = " + pages, 0);
            }
            return database.number("PRAGMA page_count", 0);
        });
    }

    @Test
    void aLibraryThatMayNotBeWrittenToCanBeRead() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", files(3));
        }
        byte[] before = Files.readAllBytes(file);

        try (var library = Library.openReadOnly(file)) {
            assertInstanceOf(LibraryState.ReadOnly.class, library.state());
            assertEquals(3, library.find(ArticleQuery.ALL.withWords("泊位")).length);
            assertEquals(1, library.facets(ArticleQuery.ALL).tags().size());
            assertTrue(library.article(1).isPresent());
            assertEquals("error.library.readonly", assertThrows(LibraryException.class,
                    () -> library.marks().setStarred(true, 1L)).key());
            assertThrows(LibraryException.class, () -> library.startImport("b", List.of()));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aLibraryThatNobodyWritesToIsReadWithoutALogBesideIt() throws Exception {
        var strange = folder.resolve("馆 藏?#%41.db");
        try (var library = Library.open(strange)) {
            Articles.save(library, "a", files(3));
        }

        try (var database = Database.openUnchanging(strange)) {
            assertEquals(3, database.number("SELECT COUNT(*) FROM article", 0));
            assertTrue(Files.notExists(folder.resolve("馆 藏?#%41.db-shm")));
        }
    }

    private static ImportedFile[] files(int count) {
        var files = new ArrayList<ImportedFile>();
        for (int number = 0; number < count; number++) {
            files.add(Articles.file("posts/" + number + ".md", "第" + number + "篇", number + "号泊位的灯暗了。"));
        }
        return files.toArray(ImportedFile[]::new);
    }

    private static List<ImportedFiles> batches(int count) {
        var all = List.of(files(count * 5));
        var batches = new ArrayList<ImportedFiles>();
        for (int start = 0; start < all.size(); start += 5) {
            var files = all.subList(start, start + 5);
            batches.add(new ImportedFiles(files, SourceBlock.of(files.stream().map(each ->
                    Articles.bytes(each.article().title(), each.article().excerpt())).toList())));
        }
        return batches;
    }
}
