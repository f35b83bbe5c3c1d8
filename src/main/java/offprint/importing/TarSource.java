package offprint.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import offprint.model.Problem;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** A {@code .tar.gz} archive. It has no table of contents, so it is read twice: once to list it, once for the posts. */
final class TarSource extends PostSource {

    private final Path file;

    TarSource(Path file) {
        this.file = file;
    }

    @Override
    List<Entry> entries() throws IOException {
        var entries = new ArrayList<Entry>();
        var paths = new HashSet<String>();
        try (var tar = open()) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                noteArchive(entry.getName());
                if (isWanted(entry) && paths.add(entry.getName())) {
                    entries.add(entry(entry));
                }
                if (entries.size() > MOST_ENTRIES) {
                    throw new IOException("it has more than " + MOST_ENTRIES + " entries");
                }
            }
        }
        return entries;
    }

    @Override
    void read(List<Entry> wanted, Taker taker) throws IOException {
        var left = new LinkedHashMap<String, Entry>();
        wanted.forEach(entry -> left.put(entry.path(), entry));
        try (var tar = open()) {
            for (var next = tar.getNextEntry(); next != null && !left.isEmpty(); next = tar.getNextEntry()) {
                var entry = isWanted(next) ? left.remove(next.getName()) : null;
                if (entry != null && !read(entry, tar, taker)) {
                    return;
                }
            }
        }
        left.values().forEach(entry -> taker.fail(entry,
                Problem.error(entry.path(), 0, "is not there any more")));
    }

    private static boolean read(Entry entry, TarArchiveInputStream tar, Taker taker) {
        if (entry.size() > LARGEST_FILE) {
            return taker.fail(entry, tooLarge(entry.path(), entry.size()));
        }
        try {
            return taker.take(entry, Inflating.readAll(tar, -1, entry.size()));
        } catch (IOException e) {
            return taker.fail(entry, unreadable(entry.path(), e));
        }
    }

    private TarArchiveInputStream open() throws IOException {
        var gzip = GzipCompressorInputStream.builder()
                .setInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))
                .setDecompressConcatenated(true)
                .get();
        return new TarArchiveInputStream(gzip, StandardCharsets.UTF_8.name());
    }

    private static boolean isWanted(TarArchiveEntry entry) {
        return entry.isFile() && !entry.isLink() && !entry.isSymbolicLink() && isPost(entry.getName());
    }

    private static Entry entry(TarArchiveEntry entry) {
        return new Entry(entry.getName(), entry.getSize(), entry.getLastModifiedTime().toMillis());
    }

    @Override
    public void close() {
    }
}
