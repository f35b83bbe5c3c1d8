package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
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
    private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();

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
        newFoldersAreTold(folder, folder);
    }

    @Test
    void aLinkToAFolderIsWatchedAsThatFolder() throws Exception {
        var real = Files.createDirectories(parent.resolve("real"));
        var link = Files.createSymbolicLink(parent.resolve("posts"), real);
        newFoldersAreTold(link, real);
    }

    @Test
    void foldersThatAreGoneAgainAtOnceDoNotEndTheWatch() throws Exception {
        var folder = Files.createDirectories(parent.resolve("posts"));
        try (var _ = watch(folder)) {
            writeUntilTold(folder);
            for (int number = 0; number < 5_000; number++) {
                Files.delete(Files.createDirectory(folder.resolve("branch-" + number)));
            }
            told.clear();
            writeUntilTold(folder);

            assertEquals(0, failures.size(), failures::toString);
        }
    }

    /** A file system without a service for it: that of a ZIP. */
    @Test
    void whyAFolderCannotBeWatchedIsTold() throws Exception {
        var zip = Archives.zip(parent.resolve("posts.zip"), Map.of("posts/a.md", Archives.post(1)));
        try (var files = FileSystems.newFileSystem(zip); var _ = watch(files.getPath("posts"))) {
            assertFalse(failures.poll(20, TimeUnit.SECONDS).isBlank());
        }
    }

    private FolderWatch watch(Path folder) {
        return new FolderWatch(folder, told::add, failures::add, SOON, SOON);
    }

    private void newFoldersAreTold(Path watched, Path folder) throws Exception {
        try (var _ = watch(watched)) {
            writeUntilTold(folder);
            writeUntilTold(folder.resolve("2021/09"));
            told.clear();
            writeUntilTold(folder.resolve("2021/09"));
        }
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
