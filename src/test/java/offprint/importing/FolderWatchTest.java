package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    private static final Duration SOON = Duration.ofMillis(20);

    @TempDir
    private Path parent;

    private final BlockingQueue<Path> told = new LinkedBlockingQueue<>();

    @Test
    void aFolderThatComesBackIsTold() throws Exception {
        var folder = parent.resolve("posts");
        try (var _ = watch(folder)) {
            writeUntilTold(folder);
        }
    }

    @Test
    void newFoldersAreWatchedToo() throws Exception {
        var folder = Files.createDirectories(parent.resolve("posts"));
        try (var _ = watch(folder)) {
            writeUntilTold(folder);
            writeUntilTold(folder.resolve("2021/09"));
            told.clear();
            writeUntilTold(folder.resolve("2021/09"));
        }
    }

    private FolderWatch watch(Path folder) {
        return new FolderWatch(folder, told::add, SOON, SOON);
    }

    // A file written before the watching began is no news, so it is written again until it is.
    private void writeUntilTold(Path folder) throws Exception {
        Path heard = null;
        for (int attempt = 0; heard == null && attempt < 200; attempt++) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("post-" + attempt + ".md"), "雪。" + System.nanoTime());
            heard = told.poll(200, TimeUnit.MILLISECONDS);
        }
        assertEquals(parent.resolve("posts"), heard);
    }
}
