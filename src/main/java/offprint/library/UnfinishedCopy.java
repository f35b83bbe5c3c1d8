package offprint.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The file that a copy of a library is until it is whole. It is called by the process that writes it, since another may
 * be copying to the same place.
 */
record UnfinishedCopy(Path path, Path target) implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile(".*\\.(\\d{1,18})-\\d+\\.unfinished");

    /** Longer than any copy takes: a process has that number that is not the one which began it. */
    private static final Duration STALE = Duration.ofDays(1);

    static UnfinishedCopy of(Path target) {
        return new UnfinishedCopy(target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + System.nanoTime() + ".unfinished"), target);
    }

    /** Deletes what others that were killed have left of a copy to this place. */
    void deleteStale() {
        deleteStale(target.getParent(), target.getFileName() + ".");
    }

    /** Deletes what was left of copies whose names begin so. */
    static void deleteStale(Path folder, String begin) {
        try (var files = Files.newDirectoryStream(folder, file -> isStale(file, begin))) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They are only too much, and no reason to make no copy.
            System.getLogger(UnfinishedCopy.class.getName()).log(System.Logger.Level.WARNING,
                    "what was left of earlier copies in {0} stays: {1}", folder, e);
        }
    }

    private static boolean isStale(Path file, String begin) {
        String name = file.getFileName().toString();
        if (!name.startsWith(begin) || !name.endsWith(".unfinished")) {
            return false;
        }
        var writer = NAME.matcher(name);
        return writer.matches() && ProcessHandle.of(Long.parseLong(writer.group(1))).isEmpty()
                || Backups.modified(file).toInstant().isBefore(Instant.now().minus(STALE));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
