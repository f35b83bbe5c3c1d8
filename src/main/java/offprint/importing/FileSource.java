package offprint.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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

    /** Hands over one file, or why it cannot be read; it may have gone or grown since it was listed. */
    static boolean read(Entry entry, Path file, Taker taker) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
                return taker.fail(entry, Problem.error(entry.path(), 0, "is not there any more"));
            }
            if (Files.size(file) > LARGEST_FILE) {
                return taker.fail(entry, tooLarge(entry.path(), Files.size(file)));
            }
            return taker.take(entry, Files.readAllBytes(file));
        } catch (IOException e) {
            return taker.fail(entry, unreadable(entry.path(), e));
        }
    }

    @Override
    public void close() {
    }
}
