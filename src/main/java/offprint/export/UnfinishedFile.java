package offprint.export;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is not to stay: it is deleted when this is closed, or when the program is interrupted before. */
final class UnfinishedFile implements AutoCloseable {

    private final Path path;
    // The JVM never forgets what File.deleteOnExit told it: an export of everything would be kept in its memory.
    private final Thread end = Thread.ofPlatform().name("unfinished-file").unstarted(this::deleteAtEnd);

    /**
     * Nothing is made yet.
     *
     * @throws IllegalStateException if the program is ending: nothing more is to be begun
     */
    UnfinishedFile(Path path) {
        this.path = path;
        Runtime.getRuntime().addShutdownHook(end);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException _) {
            // The program is ending, and finds nothing left to delete.
        }
    }

    private void deleteAtEnd() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(UnfinishedFile.class.getName()).log(Level.WARNING, path + " was left behind", e);
        }
    }
}
