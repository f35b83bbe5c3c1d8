package offprint.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void contentThatFailsHalfwayLeavesWhatWasThere() throws Exception {
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");

        var failure = assertThrows(ExportException.class, () -> AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));

        assertTrue(failure.getMessage().contains("No space left on device"), failure.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void contentIsThereAsAWhole() throws Exception {
        Path file = folder.resolve("a.pdf");
        byte[] content = {1, 2, 3};

        AtomicFile.write(file, content);

        assertArrayEquals(content, Files.readAllBytes(file));
    }
}
