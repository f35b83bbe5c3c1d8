package offprint.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewFileTest {

    @TempDir
    private Path folder;

    @Test
    void aTakenNameGetsANumber() throws Exception {
        assertEquals("a.b.pdf", nameOfNext());
        Files.createFile(folder.resolve("a.b.pdf"));
        assertEquals("a.b (2).pdf", nameOfNext());
        Files.createDirectory(folder.resolve("a.b (2).pdf"));
        assertEquals("a.b (3).pdf", nameOfNext());
        Files.createSymbolicLink(folder.resolve("a.b (3).pdf"), folder.resolve("nothing"));
        assertEquals("a.b (4).pdf", nameOfNext());
    }

    @Test
    void aNameIsTakenAsSoonAsSomebodyIsGoingToWriteIt() throws Exception {
        try (var first = NewFile.in(folder, "a.pdf"); var second = NewFile.in(folder, "a.pdf")) {
            assertEquals(folder.resolve("a.pdf"), first.path());
            assertEquals(folder.resolve("a (2).pdf"), second.path());
        }
        assertEquals(0, folder.toFile().list().length, "nothing is left of files that were not written");
    }

    @Test
    void manyAtOnceHaveANameEach() throws Exception {
        Callable<Path> writing = () -> {
            try (var file = NewFile.in(folder, "a.txt")) {
                AtomicFile.write(file.path(), new byte[] {1});
                return file.path();
            }
        };
        var written = new HashSet<Path>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var path : threads.invokeAll(IntStream.range(0, 200).mapToObj(_ -> writing).toList())) {
                written.add(path.get());
            }
        }
        assertEquals(200, written.size());
        assertEquals(200, folder.toFile().list().length);
    }

    @Test
    void whatIsWantedAtAPlaceIsNotMoved() throws Exception {
        var path = Files.write(folder.resolve("a.txt"), new byte[] {1});
        try (var file = NewFile.at(path)) {
            AtomicFile.write(file.path(), new byte[] {2});
        }
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(path));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() {
        var file = folder.resolve("a.pdf");
        var closed = folder.resolve("closed");
        assumeTrue(closed.toFile().mkdir() && closed.toFile().setWritable(false) && !Files.isWritable(closed),
                "whoever may write everywhere cannot be refused");

        var failure = assertThrows(ExportException.class, () -> NewFile.in(closed, file.getFileName().toString()));

        assertEquals("error.export.denied", failure.key());
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        var failure = assertThrows(ExportException.class, () -> NewFile.in(folder.resolve("gone"), "a.pdf"));

        assertEquals("error.export.folder", failure.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "./", "../"})
    void theCurrentFolderIsAFolderToo(String folder) {
        assertEquals(Path.of(folder).resolve("no such file.pdf").toAbsolutePath().normalize(),
                FileNames.inside(Path.of(folder), "no such file.pdf").toAbsolutePath().normalize());
        assertThrows(IllegalArgumentException.class, () -> NewFile.in(Path.of(folder), "../a.pdf"));
    }

    @ParameterizedTest
    @CsvSource({"../a.pdf", "/etc/a.pdf", "''", "."})
    void aNameThatLeavesTheFolderIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> NewFile.in(folder, name));
    }

    private String nameOfNext() throws Exception {
        try (var file = NewFile.in(folder, "a.b.pdf")) {
            return file.path().getFileName().toString();
        }
    }
}
