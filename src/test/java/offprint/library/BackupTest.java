package offprint.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path backup;

    @BeforeEach
    void name() {
        file = folder.resolve("library.db");
        backup = folder.resolve("copies/copy.db");
    }

    @Test
    void aBackupMadeWhileOthersWriteHoldsWhatWasStored() throws Exception {
        Files.createDirectories(backup.getParent());
        try (var library = Library.open(file); var other = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
            other.write("hold a write lock in", database -> {
                database.update("UPDATE article SET texts = 0");
                backUp(library);
                return null;
            });
        }
        try (var copy = Library.open(backup)) {
            assertEquals(List.of("港口"), titles(copy));
            assertTrue(copy.verify(CheckMonitor.NONE).isOk());
        }
    }

    private void backUp(Library library) {
        try {
            library.backup(backup);
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aBackupReplacesABackupAndNothingElse() throws Exception {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader");
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
            library.backup(folder.resolve("copy.db"));
            library.backup(folder.resolve("copy.db"));

            assertEquals("error.library.notabackup",
                    assertThrows(LibraryException.class, () -> library.backup(letter)).key());
            assertThrows(LibraryException.class, () -> library.backup(file));
            assertEquals("Dear reader", Files.readString(letter));
            assertEquals(List.of("港口"), titles(library));
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aBackupDoesNotReplaceAPipeOrADevice() throws Exception {
        var pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        try (var library = Library.open(file)) {
            assertEquals("error.library.notabackup",
                    assertThrows(LibraryException.class, () -> library.backup(pipe)).key());
        }
        assertTrue(Files.exists(pipe) && !Files.isRegularFile(pipe));
    }

    @Test
    void theLogOfABackupThatWasOpenedIsNotReadIntoTheOneThatReplacesIt() throws Exception {
        var copy = folder.resolve("copy.db");
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
            library.backup(copy);
            leaveLogOf(copy);
            Articles.save(library, "a", Articles.file("x", "港口", "一"), Articles.file("z", "灯塔", "三"));

            library.backup(copy);
        }

        assertEquals(List.of("copy.db", "library.db"), names(folder));
        assertEquals(List.of("港口", "灯塔"), titlesIn(copy));
        assertSound(copy);
    }

    /** As a process leaves it that opened the library, wrote to it and was killed. */
    private static void leaveLogOf(Path file) throws Exception {
        var log = file.resolveSibling(file.getFileName() + "-wal");
        byte[] main;
        byte[] written;
        try (var library = Library.open(file)) {
            Articles.save(library, "b", Articles.file("y", "渡轮", "二"));
            main = Files.readAllBytes(file);
            written = Files.readAllBytes(log);
        }
        Files.write(file, main);
        Files.write(log, written);
    }

    private static void assertSound(Path file) throws Exception {
        try (var library = Library.open(file)) {
            assertEquals(List.of(), library.verify(CheckMonitor.NONE).problems());
        }
    }

    @Test
    void aBackupThatIsOpenElsewhereIsNotReplaced() throws Exception {
        var copy = folder.resolve("copy.db");
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
            library.backup(copy);
            try (var open = Library.open(copy)) {
                Articles.save(open, "b", Articles.file("y", "渡轮", "二"));

                assertEquals("error.library.inuse",
                        assertThrows(LibraryException.class, () -> library.backup(copy)).key());
                assertEquals(List.of("渡轮", "港口"), titles(open));
            }
        }
        assertEquals(List.of("copy.db", "library.db"), names(folder));
        assertEquals(List.of("渡轮", "港口"), titlesIn(copy));
    }

    @Test
    void twoWhoCopyToOnePlaceAtOnceLeaveOneWholeCopy() throws Exception {
        try (var library = Library.open(file); var other = Library.open(file);
                var threads = Executors.newFixedThreadPool(2)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
            for (int time = 0; time < 10; time++) {
                for (var copy : threads.invokeAll(List.of(copying(library), copying(other)))) {
                    copy.get();
                }
            }
        }
        assertSound(folder.resolve("copy.db"));
        assertEquals(List.of("copy.db", "library.db"), names(folder));
    }

    private Callable<Path> copying(Library library) {
        return () -> {
            library.backup(folder.resolve("copy.db"));
            return null;
        };
    }

    @Test
    void whatAKilledCopyLeftIsDeletedByTheNextOneAndWhatIsBeingWrittenIsNot() throws Exception {
        long here = ProcessHandle.current().pid();
        var copies = Files.createDirectories(folder.resolve("backups"));
        var written = Files.createFile(copies.resolve("library-2021-09-04.db." + here + "-1.unfinished"));
        Files.createFile(copies.resolve("library-2021-09-01.db.999999999-1.unfinished"));
        var old = Files.createFile(copies.resolve("library-2021-09-02.db." + here + "-2.unfinished"));
        Files.setLastModifiedTime(old, FileTime.fromMillis(0));
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));

            backUp(library, 4);
        }

        assertEquals(List.of("library-2021-09-04.db", written.getFileName().toString()), backups());
    }

    @Test
    void aRestoredBackupIsTheLibraryAgainAndTheOtherIsKept() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
            library.backup(folder.resolve("copy.db"));
            Articles.save(library, "a", Articles.file("x", "港口", "一"), Articles.file("y", "渡轮", "二"));
        }

        var kept = Backups.restore(folder.resolve("copy.db"), file);

        assertEquals(Optional.of(folder.resolve("library.db.before-restore")), kept);
        assertEquals(List.of("港口"), titlesIn(file));
        assertEquals(List.of("渡轮", "港口"), titlesIn(kept.get()));
    }

    @Test
    void aDamagedLibraryAndItsLogMakePlaceForTheBackup() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
            library.backup(folder.resolve("copy.db"));
        }
        Files.write(file, new byte[8192]);
        Files.write(folder.resolve("library.db-wal"), new byte[5000]);

        Backups.restore(folder.resolve("copy.db"), file);

        assertEquals(List.of("港口"), titlesIn(file));
        assertArrayEquals(new byte[8192], Files.readAllBytes(folder.resolve("library.db.before-restore")));
    }

    @Test
    void theLogOfALibraryThatIsGoneIsNotReadIntoTheRestoredOne() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
            library.backup(folder.resolve("copy.db"));
        }
        leaveLogOf(file);
        Files.delete(file);

        assertEquals(Optional.empty(), Backups.restore(folder.resolve("copy.db"), file));

        assertEquals(List.of("港口"), titlesIn(file));
        assertSound(file);
        Backups.restore(folder.resolve("copy.db"), file);
        assertEquals(List.of("copy.db", "library.db", "library.db.before-restore-2",
                "library.db.before-restore-wal"), names(folder));
    }

    @Test
    void aDamagedBackupIsNotRestored() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
            library.backup(folder.resolve("copy.db"));
        }
        try (var database = Database.open(folder.resolve("copy.db"), false)) {
            database.run("UPDATE version SET hash = zeroblob(32)");
        }

        assertEquals("error.library.damaged", assertThrows(LibraryException.class,
                () -> Backups.restore(folder.resolve("copy.db"), file)).key());
        assertEquals(List.of("港口"), titlesIn(file));
        assertFalse(Files.exists(folder.resolve("library.db.before-restore")));
    }

    @Test
    void whatIsNoBackupIsNamedAndNotRestored() throws Exception {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader");
        var nothing = Files.createFile(folder.resolve("nothing.txt"));

        var noDatabase = assertThrows(LibraryException.class, () -> Backups.restore(letter, file));
        var empty = assertThrows(LibraryException.class, () -> Backups.restore(nothing, file));

        assertTrue(noDatabase.getMessage().contains("letter.txt"), noDatabase.getMessage());
        assertEquals("error.library.foreign", empty.key());
        assertFalse(Files.exists(file));
    }

    @Test
    void aLibraryThatIsOpenElsewhereIsNotReplaced() throws Exception {
        try (var library = Library.open(file)) {
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
            library.backup(folder.resolve("copy.db"));

            assertEquals("error.library.inuse", assertThrows(LibraryException.class,
                    () -> Backups.restore(folder.resolve("copy.db"), file)).key());
            assertEquals(List.of("港口"), titles(library));
        }
    }

    @Test
    void whatIsNotThereIsNotRestored() {
        assertEquals("error.library.nobackup", assertThrows(LibraryException.class,
                () -> Backups.restore(folder.resolve("nothing.db"), file)).key());
    }

    @Test
    void theLastTwoDaysAreKept() throws Exception {
        try (var library = Library.open(file)) {
            for (int day = 1; day <= 4; day++) {
                Articles.save(library, "a", Articles.file("x" + day, "第" + day + "天", ""));
                assertTrue(backUp(library, day).isPresent());
                assertTrue(backUp(library, day).isEmpty());
                age(day);
            }
        }

        assertEquals(List.of("library-2021-09-03.db", "library-2021-09-04.db"), backups());
        assertEquals("library-2021-09-04.db", Backups.newest(file).orElseThrow().getFileName().toString());
    }

    @Test
    void copiesOfDaysToComeDoNotTakeThePlaceOfTodays() throws Exception {
        Files.createDirectories(folder.resolve("backups"));
        for (String day : List.of("2030-01-01", "2030-01-02")) {
            Files.createFile(folder.resolve("backups/library-" + day + ".db"));
        }
        try (var library = Library.open(file)) {
            for (int day = 1; day <= 3; day++) {
                Articles.save(library, "a", Articles.file("x" + day, "第" + day + "天", ""));
                assertTrue(backUp(library, day).isPresent());
                age(day);
            }
        }

        assertEquals(List.of("library-2021-09-02.db", "library-2021-09-03.db", "library-2030-01-01.db",
                "library-2030-01-02.db"), backups());
    }

    @Test
    void theNewestBackupIsNotThatOfAnotherLibraryInTheFolder() throws Exception {
        var other = folder.resolve("library-old.db");
        for (var each : List.of(file, other)) {
            try (var library = Library.open(each)) {
                Articles.save(library, "a", Articles.file("x", "港口", "一"));
                backUp(library, 1);
            }
        }

        assertEquals(Optional.of(folder.resolve("backups/library-2021-09-01.db")), Backups.newest(file));
        assertEquals(Optional.of(folder.resolve("backups/library-old-2021-09-01.db")), Backups.newest(other));
    }

    @Test
    void anEmptyOrUnchangedLibraryIsNotCopiedAgain() throws Exception {
        try (var library = Library.open(file)) {
            assertTrue(backUp(library, 1).isEmpty());
            Articles.save(library, "a", Articles.file("x", "港口", "一"));
            assertTrue(backUp(library, 1).isPresent());

            assertTrue(backUp(library, 2).isEmpty());
        }
    }

    @Test
    void aLibraryIsCopiedBeforeItsFormatChanges() throws Exception {
        try (var database = Database.open(file, false)) {
            Migrations.apply(database, 1);
            Migrations.apply(database, 2);
        }

        Library.open(file).close();

        assertEquals(List.of("library-format-2.db"), backups());
        try (var copy = Database.open(folder.resolve("backups/library-format-2.db"), true)) {
            assertEquals(2, Migrations.version(copy));
        }
    }

    private static Optional<Path> backUp(Library library, int day) throws LibraryException {
        return library.read("back up", database ->
                new Backups(library.file().orElseThrow()).daily(database, LocalDate.of(2021, 9, day)));
    }

    /** As if the backup had been made long ago, in the order of the days. */
    private void age(int day) throws Exception {
        Files.setLastModifiedTime(folder.resolve("backups/library-2021-09-0" + day + ".db"),
                FileTime.fromMillis(day * 1_000L));
    }

    private List<String> backups() throws Exception {
        return names(folder.resolve("backups"));
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> titlesIn(Path file) throws LibraryException {
        try (var library = Library.open(file)) {
            return titles(library);
        }
    }

    private static List<String> titles(Library library) throws LibraryException {
        return library.summaries(library.find(ArticleQuery.ALL)).stream().map(ArticleSummary::title).sorted().toList();
    }
}
