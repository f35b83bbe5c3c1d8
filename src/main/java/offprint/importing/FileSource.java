package offprint.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import offprint.model.Problem;

/** A single post. */
final class FileSource extends PostSource {

    private final Path file;

    FileSource(Path file) {
        this.file = file;
    }

    @Override
    List<Entry> entries() throws IOException {
        return List.of(new Entry(file.getFileName().toString(), Files.size(file),
                Files.getLastModifiedTime(file).toMillis()));
    }

    @Override
    void read(List<Entry> wanted, Taker taker) {
        wanted.forEach(entry -> read(entry, file, taker));
    }

    /**
     * Hands over one file, or why it cannot be read. One that is not as it was listed may be half written; its earlier
     * text stays until an import finds it at rest.
     */
    static boolean read(Entry entry, Path file, Taker taker, LinkOption... links) {
        try {
            var before = look(file, links);
            if (!before.isRegularFile()) {
                return taker.fail(entry, Problem.error(entry.path(), 0, before.isOther()
                        ? "is a pipe, a socket or a device and was not read" : "is not there any more"));
            }
            if (before.size() > LARGEST_FILE) {
                return taker.fail(entry, tooLarge(entry.path(), before.size()));
            }
            byte[] bytes = readAll(file, links);
            return isAsListed(entry, bytes, look(file, links)) ? taker.take(entry, bytes) : taker.fail(entry,
                    Problem.error(entry.path(), 0, "changed while it was imported; the next import reads it again"));
        } catch (NoSuchFileException _) {
            return taker.fail(entry, Problem.error(entry.path(), 0, "is not there any more"));
        } catch (IOException e) {
            return taker.fail(entry, unreadable(entry.path(), e));
        }
    }

    private static BasicFileAttributes look(Path file, LinkOption... links) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, links);
    }

    private static byte[] readAll(Path file, LinkOption... links) throws IOException {
        try (var in = Files.newInputStream(file, links)) {
            return in.readNBytes(LARGEST_FILE + 1);
        }
    }

    private static boolean isAsListed(Entry entry, byte[] bytes, BasicFileAttributes now) {
        return bytes.length == entry.size() && now.size() == entry.size()
                && now.lastModifiedTime().toMillis() == entry.stamp();
    }

    @Override
    public void close() {
    }
}
